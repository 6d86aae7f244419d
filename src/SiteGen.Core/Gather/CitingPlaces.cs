using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>Lists, for every source of every article, the places that cite it.</summary>
internal static class CitingPlaces
{
    /// <summary>The sources by article and number; the places of each in the order of the site's languages, then of the text.</summary>
    public static ImmutableArray<CitedSource> ListSources(ImmutableArray<AnnotatedArticle> articles) =>
        [.. InParallel.Select(articles, article => SourcesOf(article).ToList()).SelectMany(s => s)];

    private static IEnumerable<CitedSource> SourcesOf(AnnotatedArticle article)
    {
        var places = (from text in article.Texts
                      from passage in text.Passages
                      from citation in passage.Citations
                      from item in citation.Items
                      select new CitingPlace(
                          article.Article.Slug, text.Text.Language, passage.Passage.Id, citation.Number, item, PrintLocators(item, passage.Passage.Text)))
            .ToLookup(p => p.Item.Source);
        return article.Article.Sources.Select(source => new CitedSource(article.Article.Slug, source, [.. places[source.Number]]));
    }

    /// <summary>What «Там же» takes over is elsewhere in the text and is put before what is printed here.</summary>
    private static string PrintLocators(CitationItem item, string text)
    {
        var implied = item.Implied.Select(l => $"{l.Label} {l.Value.Printed}".TrimStart());
        var printed = item.Locators.IsEmpty ? [] : new[] { TextRange.Between(item.Locators[0].Range.Start, item.Locators[^1].Range.End).In(text) };
        return string.Join(", ", implied.Concat(printed));
    }
}
