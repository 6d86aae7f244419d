using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>Lists every mention of an article with the sentence it stands in.</summary>
internal static class Occurrences
{
    public static IEnumerable<Occurrence> In(AnnotatedArticle article) =>
        from text in article.Texts
        from passage in text.Passages
        where !passage.Mentions.IsEmpty
        let sentences = Sentences.In(passage.Passage.Text)
        from mention in passage.Mentions
        select new Occurrence(
            article.Article.Slug, text.Text.Language, passage.Passage.Anchor, mention,
            ExcerptOf(passage.Passage.Text, mention.Range, sentences.First(s => mention.Range.Start < s.End)));

    private static Excerpt ExcerptOf(string text, TextRange name, TextRange sentence)
    {
        var end = Math.Max(sentence.End, name.End);
        return new(text[sentence.Start..name.Start].TrimStart(), name.In(text), text[name.End..end].TrimEnd());
    }
}
