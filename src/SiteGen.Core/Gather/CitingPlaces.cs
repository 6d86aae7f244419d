using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>Lists, for every source of every article, the places that cite it.</summary>
internal static class CitingPlaces
{
    /// <summary>The sources by article and number; the places of each in the order of the site's languages, then of the text.</summary>
    public static ImmutableArray<CitedSource> In(ImmutableArray<AnnotatedArticle> articles, ImmutableArray<Archive> archives)
    {
        var byId = archives.DistinctBy(a => a.Id).ToDictionary(a => a.Id, StringComparer.Ordinal);
        return [.. InParallel.Select(articles, article => Of(article, byId).ToList()).SelectMany(s => s)];
    }

    /// <summary>The sources of one article.</summary>
    public static IEnumerable<CitedSource> Of(AnnotatedArticle article, IReadOnlyDictionary<string, Archive> archives)
    {
        var cited = (from text in article.Texts
                     from citation in text.NumberedCitations()
                     from item in citation.Citation.Items
                     select new { text.Text.Language, Cited = citation, Item = item }).ToLookup(c => c.Item.Source);
        return from source in article.Article.Sources
               let archive = source.Archive is { } id ? archives.GetValueOrDefault(id) : null
               select new CitedSource(article.Article.Slug, source,
                   [.. cited[source.Number].Select(c => Place(article.Article.Slug, c.Language, c.Cited, c.Item, source, archive))]);
    }

    private static CitingPlace Place(
        string slug, string language, NumberedCitation cited, CitationItem item, Source source, Archive? archive)
    {
        var passage = cited.Passage.Passage;
        var (shelfmarks, levels) = archive is null ? ([], []) : ReadShelfmarks.FromCitation(archive, source, item);
        return new(slug, language, passage.Anchor, cited.Number, item.Lead == CitationLead.Via, item, LocatorsOf(item, passage.Text), shelfmarks, levels);
    }

    /// <summary>What «Там же» takes over stands elsewhere in the text and is put before what is printed here.</summary>
    private static string LocatorsOf(CitationItem item, string text)
    {
        var implied = item.Implied.Select(l => $"{l.Label} {l.Value}".TrimStart());
        var printed = item.Locators.IsEmpty ? [] : new[] { TextRange.Between(item.Locators[0].Range.Start, item.Locators[^1].Range.End).In(text) };
        return string.Join(", ", implied.Concat(printed));
    }
}
