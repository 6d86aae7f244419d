using SiteGen.Core.Languages;

namespace SiteGen.Core.Locators;

/// <summary>The order in which places lie in one another, from the whole to the page or leaf.</summary>
internal static class PlaceLevels
{
    /// <summary>How deep a kind of place lies, in books and in archives: 0 for the whole.</summary>
    public static int RankLevel(LocatorKind kind) => kind switch
    {
        LocatorKind.Series or LocatorKind.Collection or LocatorKind.Fond => 0,
        LocatorKind.Volume or LocatorKind.Opis => 1,
        LocatorKind.Book or LocatorKind.Division or LocatorKind.Papka or LocatorKind.Box or LocatorKind.Reel => 2,
        LocatorKind.Part or LocatorKind.Delo or LocatorKind.Signature => 3,
        LocatorKind.Issue => 4,
        LocatorKind.Number or LocatorKind.Document or LocatorKind.Chapter => 5,
        LocatorKind.Section or LocatorKind.Paragraph or LocatorKind.Article or LocatorKind.Appendix => 6,
        LocatorKind.Unparsed or LocatorKind.SubVerbo => 7,
        LocatorKind.Page or LocatorKind.Folio or LocatorKind.Column or LocatorKind.Frame => 8,
        LocatorKind.Note or LocatorKind.Figure or LocatorKind.Table or LocatorKind.Map or LocatorKind.Plate => 9,
        _ => throw new InvalidOperationException($"a place of kind {kind} has no level"),
    };
}
