using System.Collections.Immutable;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes where an archive keeps a source: city, archive, fond, and the shelfmark level by level.</summary>
internal static class TeiIdentifier
{
    public static void Write(TeiWriter tei, Archive archive, Localized<string>? fond, ImmutableArray<ShelfmarkPart> shelfmark) =>
        tei.Block("msIdentifier", () =>
        {
            Named(tei, "settlement", archive.City, null);
            Named(tei, "repository", archive.Name, archive.NameOriginal, ("key", archive.Id));
            tei.Texts("collection", fond);
            if (!shelfmark.IsEmpty)
            {
                tei.Leaf("idno", () => Levels(tei, shelfmark), ("type", "shelfmark"));
            }
        });

    /// <summary>A place or archive, which may be named once only, with its name in each language.</summary>
    private static void Named(
        TeiWriter tei, string element, Localized<string>? name, ForeignText? own, params TeiAttribute[] attributes)
    {
        if (name is not null)
        {
            tei.Leaf(element, () =>
            {
                tei.Each("name", name);
                if (own is not null)
                {
                    tei.Inline("name", () => tei.Text(own.Text), ("xml:lang", own.Language));
                }
            }, attributes);
        }
    }

    private static void Levels(TeiWriter tei, ImmutableArray<ShelfmarkPart> shelfmark)
    {
        foreach (var part in shelfmark)
        {
            tei.Inline("idno", () => tei.Text(FormatLocatorValue.Format(part.Value, null)), ("type", part.Level));
        }
    }
}
