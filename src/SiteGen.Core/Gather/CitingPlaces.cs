using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>Lists, for every source of every article, the places that cite it.</summary>
internal static class CitingPlaces
{
    /// <summary>The places by article and number of the source; languages in the site's order, places in the text's.</summary>
    public static ILookup<(string Slug, int Source), CitingPlace> In(ImmutableArray<AnnotatedArticle> articles) => (
        from article in articles
        from text in article.Texts
        from cited in text.NumberedCitations()
        from item in cited.Citation.Items
        select new CitingPlace(
            article.Article.Slug, text.Text.Language, cited.Passage.Passage.Anchor, cited.Number, cited.Citation.IsVia, item,
            LocatorsOf(item, cited.Passage.Passage.Text)))
        .ToLookup(place => (place.Slug, place.Item.Source));

    private static string LocatorsOf(CitationItem item, string text) =>
        item.Locators.IsEmpty ? "" : TextRange.Between(item.Locators[0].Range.Start, item.Locators[^1].Range.End).In(text);
}
