using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Read;

/// <summary>
/// Leaves out faults that only follow from a file that could not be read, which is told itself: what points into a register, what cites
/// from a list. They are judged once the file can be read.
/// </summary>
internal static class LeaveOutFollowing
{
    private const string List = "/sources.yml";

    /// <summary>The faults that stand on their own.</summary>
    public static IEnumerable<Diagnostic> Of(ImmutableArray<Diagnostic> faults)
    {
        var unread = faults.Where(f => f.Code is "SG105" or "SG106").Select(f => f.Span.File.Path).ToHashSet(StringComparer.Ordinal);
        return unread.Count == 0 ? faults : faults.Where(f => !unread.Any(path => Follows(f, path)));
    }

    private static bool Follows(Diagnostic fault, string unread) =>
        unread.EndsWith(List, StringComparison.Ordinal) ? IsIn(fault, unread[..^List.Length]) && IsOfStage(fault, '2', '4')
        : unread.Contains("/registers/", StringComparison.Ordinal) && (fault.Code is "SG127" || IsOfStage(fault, '3', '4'));

    private static bool IsIn(Diagnostic fault, string folder) =>
        fault.Span.File.Path.StartsWith(folder, StringComparison.Ordinal) && fault.Span.File.Path[folder.Length] == '/';

    private static bool IsOfStage(Diagnostic fault, char one, char other) => fault.Code[2] == one || fault.Code[2] == other;
}
