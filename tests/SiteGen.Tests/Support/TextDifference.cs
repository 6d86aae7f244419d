namespace SiteGen.Tests.Support;

/// <summary>Shows where two texts differ, line by line.</summary>
public static class TextDifference
{
    private const int Context = 3;
    private const int Limit = 40;

    /// <summary>The lines between the first and the last difference, with a little of what is around them.</summary>
    public static string Between(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        var head = before.Zip(after).TakeWhile(p => p.First == p.Second).Count();
        var tail = before.Skip(head).Reverse().Zip(after.Skip(head).Reverse()).TakeWhile(p => p.First == p.Second).Count();
        return string.Join('\n', [
            $"@@ line {head + 1} @@ (- expected, + received)",
            .. before[Math.Max(0, head - Context)..head].Select(l => "  " + l),
            .. Marked(before[head..^tail], "- "),
            .. Marked(after[head..^tail], "+ "),
            .. before[^tail..].Take(Context).Select(l => "  " + l)]);
    }

    private static IEnumerable<string> Marked(string[] lines, string mark) =>
        lines.Length <= Limit
            ? lines.Select(l => mark + l)
            : lines.Take(Limit).Select(l => mark + l).Append($"{mark}… and {lines.Length - Limit} more lines");
}
