using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>Lists every mention of an article with the sentence it stands in.</summary>
internal static class Occurrences
{
    /// <summary>So many characters of a sentence are shown on each side of the name; most sentences have fewer.</summary>
    private const int Widest = 320;

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
        var before = text[Math.Min(sentence.Start, name.Start)..name.Start].TrimStart();
        var after = text[name.End..end].TrimEnd();
        return new(LastOf(before), name.In(text), FirstOf(after));
    }

    private static string LastOf(string text)
    {
        var space = text.Length <= Widest ? -1 : text.IndexOf(' ', text.Length - Widest);
        return text.Length <= Widest ? text : "… " + text[(space < 0 ? text.Length - Widest : space + 1)..];
    }

    private static string FirstOf(string text)
    {
        var space = text.Length <= Widest ? -1 : text.LastIndexOf(' ', Widest);
        return text.Length <= Widest ? text : text[..(space < 0 ? Widest : space)] + " …";
    }
}
