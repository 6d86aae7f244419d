using System.Collections.Immutable;

namespace SiteGen.Core.Diagnostics;

/// <summary>
/// Leaves out faults that only follow from a file that could not be read, which is told itself: what points into a register, what cites
/// from a list. They are judged once the file can be read.
/// </summary>
public static class SuppressConsequences
{
    /// <summary>A file that cannot be read as YAML, or not as the records that it is to hold.</summary>
    private static readonly ImmutableArray<string> Unread = ["SG105", "SG106"];

    private static readonly ImmutableArray<Consequence> Consequences =
    [
        new(Unread, In: "/sources.yml", IsInSameFolder: true, Follow: ["SG2", "SG4"]),
        new(Unread, In: "/registers/", IsInSameFolder: false, Follow: ["SG127", "SG3", "SG4"]),
    ];

    /// <summary>The faults that are on their own.</summary>
    public static IEnumerable<Diagnostic> KeepCauses(ImmutableArray<Diagnostic> faults)
    {
        var causes = (from fault in faults
                      from consequence in Consequences
                      where consequence.IsCausedBy(fault)
                      select new { fault.Span.File.Path, Consequence = consequence }).Distinct().ToList();
        return causes.Count == 0 ? faults : faults.Where(f => !causes.Exists(c => c.Consequence.Includes(f, c.Path)));
    }

    /// <summary>Which faults follow from which.</summary>
    /// <param name="Causes">Codes of the faults that others follow from…</param>
    /// <param name="In">…where they are met in a file whose path holds this.</param>
    /// <param name="IsInSameFolder">Whether only faults in the folder of that file follow.</param>
    /// <param name="Follow">What follows: a code, or the beginning that codes of a stage share.</param>
    private sealed record Consequence(ImmutableArray<string> Causes, string In, bool IsInSameFolder, ImmutableArray<string> Follow)
    {
        public bool IsCausedBy(Diagnostic fault) => Causes.Contains(fault.Code) && fault.Span.File.Path.Contains(In, StringComparison.Ordinal);

        public bool Includes(Diagnostic fault, string unread) =>
            Follow.Any(code => fault.Code.StartsWith(code, StringComparison.Ordinal))
            && (!IsInSameFolder || fault.Span.File.Path.StartsWith(unread[..(unread.LastIndexOf('/') + 1)], StringComparison.Ordinal));
    }
}
