using Shouldly;

namespace SiteGen.Tests.House;

/// <summary>How long a method and a line may be.</summary>
public sealed class LengthTests
{
    private const int LongestBody = 20;
    private const int LongestLine = 160;

    /// <summary>Tables, one line a phrase.</summary>
    private static readonly string[] Tables =
    [
        "tests/SiteGen.Tests/Support/PrintCitation.cs",
    ];

    [Fact]
    public void A_method_fits_on_half_a_screen()
    {
        var faults = CodeFiles.Syntax.Value.SelectMany(f => CodeShape.Bodies(f.Value).Where(b => b.Length > LongestBody)
            .Select(b => new Fault(f.Key, b.Line, $"{b.Length} lines, {LongestBody} allowed: part it by what it does"))).ToList();
        faults.Where(f => !Tables.Contains(f.File)).ShouldBeEmpty();
        Tables.Except(faults.Select(f => f.File)).ShouldBeEmpty("not long any more: strike it from the list");
    }

    [Fact]
    public void A_line_of_code_can_be_read_without_scrolling()
    {
        var code = CodeFiles.Syntax.Value.SelectMany(f => TooLong(f.Key, CodeShape.Lines(f.Value)));
        var others = CodeFiles.All.Where(f => Path.GetExtension(f) is ".css" or ".js")
            .SelectMany(f => TooLong(f, [.. CodeFiles.Text(f).Split('\n').Select(l => l.Length)]));
        code.Concat(others).ShouldBeEmpty("break it where a reader would pause");
    }

    [Fact]
    public void A_body_counts_the_lines_between_its_braces_and_a_line_what_is_not_between_quotes()
    {
        var code = CodeShape.Parse("""
            class C
            {
                int M()
                {
                    var a = "four";
                    return a.Length;
                }

                int N => $"five{M()}".Length
                    + 1;
            }
            """.ReplaceLineEndings("\n"));
        CodeShape.Bodies(code).ShouldBe([(4, 2), (9, 2)]);
        CodeShape.Lines(code)[4].ShouldBe("        var a = ;".Length);
        CodeShape.Lines(code)[8].ShouldBe("    int N => $\"{M()}\".Length".Length);
    }

    private static IEnumerable<Fault> TooLong(string file, int[] lines) =>
        lines.Index().Where(l => l.Item > LongestLine).Select(l => new Fault(file, l.Index + 1, $"{l.Item} characters, {LongestLine} allowed"));

    private sealed record Fault(string File, int Line, string What)
    {
        public override string ToString() => $"{File}:{Line}: {What}";
    }
}
