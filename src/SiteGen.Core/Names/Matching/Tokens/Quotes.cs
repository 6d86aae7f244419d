using System.Collections.Frozen;

namespace SiteGen.Core.Names.Matching.Tokens;

/// <summary>Quotation marks of the languages of the texts. Some open in one language and close in another.</summary>
internal static class Quotes
{
    /// <summary>Marks that open a quotation.</summary>
    public static FrozenSet<string> OpeningMarks { get; } = FrozenSet.Create(StringComparer.Ordinal, "«", "“", "„", "\"", "'");

    /// <summary>Marks that close a quotation.</summary>
    public static FrozenSet<string> ClosingMarks { get; } = FrozenSet.Create(StringComparer.Ordinal, "»", "”", "“", "\"", "'");
}
