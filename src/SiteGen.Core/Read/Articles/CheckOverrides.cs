using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Articles;

/// <summary>Holds the words that say themselves what they name against the registers, and against where names are linked at all.</summary>
internal static class CheckOverrides
{
    public static IEnumerable<Diagnostic> FindFaults(Content content)
    {
        var ids = Entries(content.Registers).ToLookup(e => e.Kind, e => e.Id);
        var inArticles = content.Articles.SelectMany(a => a.Texts).SelectMany(t => t.Body.Concat(t.Notes.Select(n => n.Passage)))
            .SelectMany(p => p.Layout.Overrides);
        var inProse = content.Pages.SelectMany(p => PassageLayout.LayOut(p.Blocks).Overrides).Select(o => o with { IsOpen = false });
        return inArticles.Concat(inProse).SelectMany(o => Faults(o, ids));
    }

    private static IEnumerable<Entry> Entries(Registers registers) => [.. registers.Persons, .. registers.Places, .. registers.Terms];

    private static IEnumerable<Diagnostic> Faults(NameOverride met, ILookup<EntryKind, string> ids)
    {
        if (!met.IsOpen)
        {
            yield return Catalogue.OverrideWithoutEffect(met.Words.Span);
        }

        if (met.Words.Entry is { } entry && !ids[entry.Kind].Contains(entry.Id))
        {
            yield return Catalogue.OverrideUnknown(met.Words.Span, WordFor(entry.Kind), entry.Id, Nearest.FindNearest(entry.Id, ids[entry.Kind]));
        }
    }

    private static string WordFor(EntryKind kind) => kind switch
    {
        EntryKind.Person => "person",
        EntryKind.Place => "place",
        _ => "term",
    };
}
