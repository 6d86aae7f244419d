using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.House;

/// <summary>
/// What broke a house rule when the rule was made, in <c>NotYet.txt</c>: below the name of each rule one offender a line. Nothing may be added; what no
/// longer offends is struck off.
/// </summary>
internal static class NotYet
{
    private const string File = "tests/SiteGen.Tests/House/NotYet.txt";

    private static readonly Lazy<Dictionary<string, string[]>> Listed = new(Read);

    /// <summary>Fails for an offender that is not listed, and for one that is listed and offends no more.</summary>
    public static void Check(string rule, IEnumerable<Offence> offences)
    {
        var listed = Listed.Value.GetValueOrDefault(rule, []);
        var found = offences.DistinctBy(o => o.ToString()).ToLookup(o => o.Name);
        listed.ShouldBe([.. listed.Order(StringComparer.Ordinal)], customMessage: $"'{rule}' in {File} is sorted");
        found.Where(o => !listed.Contains(o.Key)).SelectMany(o => o).Select(o => o.ToString()).ShouldBeEmpty();
        listed.Where(name => !found.Contains(name)).ShouldBeEmpty($"no offender any more: strike it from '{rule}' in {File}");
    }

    private static Dictionary<string, string[]> Read()
    {
        var lines = CodeFiles.Text(File).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Where(IsRule).ToDictionary(rule => rule[2..], rule => lines.SkipWhile(l => l != rule).Skip(1).TakeWhile(l => !IsRule(l)).ToArray());
    }

    private static bool IsRule(string line) => line.StartsWith("# ", StringComparison.Ordinal);
}

/// <summary>Something that breaks a rule.</summary>
/// <param name="Name">By which it is listed.</param>
/// <param name="What">What is wrong with it.</param>
internal sealed record Offence(string Name, string What)
{
    public override string ToString() => $"{Name} {What}";
}
