using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Audit;

/// <summary>
/// Holds the shelfmark that a citation names against the one that the list gives to the source. Leaves are left out, since a citation
/// goes deeper than the list; so is what the entry prints besides its first shelfmark.
/// </summary>
internal static class AuditShelfmark
{
    /// <summary>The first level, from the top, at which the two differ.</summary>
    public static IEnumerable<Diagnostic> FindContradiction(Passage passage, CitationItem item, Source source, Archive archive)
    {
        var contradicted =
            from locator in item.Locators
            where locator.Label.Length > 0 && locator.Kind is not LocatorKind.Folio and not LocatorKind.Unparsed
            let level = item.LevelOf(locator)
            where level is not null
            orderby archive.Levels.IndexOf(level)
            from listed in source.Shelfmark
            where listed.Level == level.Id && !IsSame(listed.Value, locator.Value) && !IsPrinted(source, locator)
            select Catalogue.ShelfmarkContradicted(
                passage.Layout.FindSource(locator.Range), locator.Range.In(passage.Text), source.Number, level.Id, listed.Value.Printed);
        return contradicted.Take(1);
    }

    /// <summary>«04» and «4» may be one fond after all; a list or range of several is compared with none, nor is what is told in words.</summary>
    private static bool IsSame(LocatorValue listed, LocatorValue cited) => IsSeveral(listed) || IsSeveral(cited) || listed.IsSameBarNoughts(cited);

    private static bool IsSeveral(LocatorValue value) => value.IsMany || (value.Runs.IsEmpty && value.Printed.AsSpan().ContainsAny(",–— "));

    private static bool IsPrinted(Source source, Locator cited) => source.AsPrinted?.Values.Any(printed =>
        ReadLocators.ReadPart(new(printed.Value, 0, printed.Value.Length), []).Any(l => l.Kind == cited.Kind
            && (l.Value == cited.Value || (cited.Value.Runs is [var only] && l.Value.Runs.Any(r => r.From == only.From || r.To == only.From))))) == true;
}
