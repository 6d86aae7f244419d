using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>Lists every mention of an article with the sentence it is in.</summary>
internal static class Occurrences
{
    /// <summary>The mentions by language and place.</summary>
    public static IEnumerable<Occurrence> ListIn(AnnotatedArticle article) =>
        from text in article.Texts
        from passage in text.Passages
        where !passage.Mentions.IsEmpty
        from occurrence in ListIn(article.Article.Slug, text.Text.Language, passage)
        select occurrence;

    private static IEnumerable<Occurrence> ListIn(string slug, string language, AnnotatedPassage passage)
    {
        var text = passage.Passage.Text;
        var sentences = Sentences.Split(text);
        var placed = passage.Mentions.Select(m => new { Mention = m, Sentence = sentences.First(s => m.Range.Start < s.End) }).ToList();
        var excerpts = placed.GroupBy(p => new { p.Mention.Entry, p.Sentence.Start })
            .ToDictionary(g => g.Key, g => CutExcerpt.Cut(text, g.First().Sentence, [.. g.Select(p => p.Mention.Range)]));
        return placed.Select(p => new Occurrence(
            slug, language, passage.Passage.Id, p.Mention, p.Mention.Range.In(text),
            excerpts[new { p.Mention.Entry, p.Sentence.Start }], DocumentOf(passage, p.Mention)));
    }

    private static CitedDocument? DocumentOf(AnnotatedPassage passage, Mention mention) => (
        from citation in passage.Citations
        where citation.Range.Contains(mention.Range)
        from item in citation.Items
        from locator in item.Locators
        where locator.Kind == LocatorKind.Unparsed && locator.Range.Contains(mention.Range)
        select new CitedDocument(item.Source, citation.Number, locator.Value.Printed)).FirstOrDefault();
}
