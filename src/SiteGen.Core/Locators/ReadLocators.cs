using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>
/// Reads what is after a source: labelled places (<c>Ф. 04. Оп. 43. Л. 2</c>, <c>Bd. III. S. 430</c>) and, between them,
/// free text that names the document. A label counts only before a value, so that initials stay text.
/// </summary>
internal static class ReadLocators
{
    /// <summary>The locators in a part of a text; all of it but separators is covered.</summary>
    /// <param name="part">The part after the number of the source.</param>
    /// <param name="before">Locators of the same source read before this part, to which a <c>;</c> adds another place.</param>
    public static ImmutableArray<Locator> ReadPart(Cursor part, ImmutableArray<Locator> before)
    {
        var found = before.ToBuilder();
        var level = before.Any(BeginsShelfmark) ? before[^1].Kind : default(LocatorKind?);
        PlaceSeparators.SkipToPlace(ref part);
        while (!part.IsAtEnd)
        {
            var isHead = found.Count == before.Length;
            var opens = isHead && found.Count > 0;
            var locator = ReadDocumentWords.ReadHeadword(part) ?? ReadLabelledPlace.Read(part, level)
                ?? ReadUnlabelledPlace.ReadAfter(found, part, isHead) ?? ReadDocumentWords.ReadEmphasis(part, found)
                ?? ReadDocumentWords.ReadWords(part, level);
            found.Add(opens ? locator with { OpensPlace = true } : locator);
            level = level is not null || BeginsShelfmark(locator) ? locator.Kind : null;
            part.At = locator.Range.End;
            PlaceSeparators.SkipToPlace(ref part);
        }

        return found.ToImmutable();
    }

    private static bool BeginsShelfmark(Locator locator) => locator.Kind is LocatorKind.Fond or LocatorKind.Opis;
}
