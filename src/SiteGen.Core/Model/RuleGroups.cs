using System.Collections.Immutable;

namespace SiteGen.Core.Model;

/// <summary>
/// Groups of the rules that tell brackets of numbers from citations, by what an edition writes in such brackets besides: one that does not can leave them out.
/// </summary>
public static class RuleGroups
{
    /// <summary>Numbers of pages that a bibliographer supplies: <c>XII, [2], 120 p.</c>.</summary>
    public const string Bibliography = "bibliography";

    /// <summary>Isotopes and names of compounds.</summary>
    public const string Chemistry = "chemistry";

    /// <summary>Intervals, ranges, quartiles, scores.</summary>
    public const string Intervals = "intervals";

    /// <summary>Segments, indices, powers, signs.</summary>
    public const string Mathematics = "mathematics";

    /// <summary>Days, amounts and counts that an editor supplies.</summary>
    public const string Quantities = "quantities";

    /// <summary>Numbers of verses, paragraphs and questions within the text.</summary>
    public const string Verses = "verses";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = [Bibliography, Chemistry, Intervals, Mathematics, Quantities, Verses];
}
