using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>
/// The stretches of a passage in which names are looked for: not headings, links, code, nor what a citation counts; free text
/// inside a citation is a stretch of its own, and so is every block, so that no name runs over an edge. Words that say themselves
/// what they name are left out.
/// </summary>
internal static class OpenText
{
    /// <summary>The stretches, in order.</summary>
    public static ImmutableArray<TextRange> Of(CitedPassage cited)
    {
        var passage = cited.Passage;
        if (passage.IsHeading)
        {
            return [];
        }

        var free = cited.Citations.SelectMany(c => c.Items).SelectMany(i => i.Locators)
            .Where(l => l.Kind is LocatorKind.Text or LocatorKind.SubVerbo).Select(l => l.Range).OrderBy(r => r.Start);
        var said = Overrides.In(passage).Select(o => o.Range).ToList();
        IEnumerable<TextRange> closed = ClosedText.In(passage).Concat(cited.Citations.Select(c => c.Range)).Concat(said).OrderBy(r => r.Start);
        var whole = new TextRange(0, passage.Text.Length);
        return [.. whole.Without(closed).Concat(free.Where(whole.Contains).SelectMany(f => f.Without(said))).OrderBy(r => r.Start)];
    }
}
