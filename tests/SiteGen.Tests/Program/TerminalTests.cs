using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Text;
using SiteGen.Terminal;

namespace SiteGen.Tests.Shell;

public sealed class TerminalTests
{
    private static readonly SourceFile Poem = new("input/b.md", "one\ntwo three\n");

    [Fact]
    public void A_fault_is_told_with_its_place_and_a_hint_in_file_order()
    {
        Diagnostic[] faults =
        [
            new("SG203", Severity.Error, Poem.Span(8), "source \"22\" is not listed", "the list ends at 21"),
            new("SG101", Severity.Warning, Poem.Span(0), "a", "b"),
            new("SG101", Severity.Error, new SourceFile("input/a.md", "").Span(0), "c", ""),
        ];

        Printed(DiagnosticFormat.Text, faults).ShouldBe(
            "input/a.md:1:1: error SG101: c\n"
            + "input/b.md:1:1: warning SG101: a\n  hint: b\n"
            + "input/b.md:2:5: error SG203: source \"22\" is not listed\n  hint: the list ends at 21\n");
    }

    [Fact]
    public void Nothing_in_the_input_can_steer_the_terminal()
    {
        var fault = new Diagnostic("SG101", Severity.Error, new SourceFile("in\u001b[2J.md", "").Span(0), "a \u202e b\r\n::error::c", "\u0007\u2028\u009b");

        Printed(DiagnosticFormat.Text, fault).ShouldBe(
            "in\\u001B[2J.md:1:1: error SG101: a \\u202E b\\u000D\\u000A::error::c\n  hint: \\u0007\\u2028\\u009B\n");
    }

    [Fact]
    public void An_annotation_for_github_cannot_be_broken_out_of()
    {
        var fault = new Diagnostic("SG101", Severity.Warning, new SourceFile("in/a,b:c.md", "").Span(0), "100%\n::error::x", "y");

        Printed(DiagnosticFormat.Github, fault).ShouldBe(
            "::warning file=in/a%2Cb%3Ac.md,line=1,col=1,title=SG101::100%25\\u000A::error::x; y\n");
    }

    [Fact]
    public void A_note_has_the_word_that_each_format_knows()
    {
        var note = new Diagnostic("SG101", Severity.Note, Poem.Span(0), "a", "b");

        Printed(DiagnosticFormat.Text, note).ShouldBe("input/b.md:1:1: note SG101: a\n  hint: b\n");
        Printed(DiagnosticFormat.Github, note).ShouldBe("::notice file=input/b.md,line=1,col=1,title=SG101::a; b\n");
    }

    [Fact]
    public void Letters_beyond_the_basic_plane_are_kept() => EscapeControls.Escape("ѣ 𐍈 é\u001b").ShouldBe("ѣ 𐍈 é\\u001B");

    [Fact]
    public void The_summary_counts_what_was_made_and_what_is_amiss()
    {
        Diagnostic[] faults = [new("SG101", Severity.Warning, Poem.Span(0), "a", "b")];

        Summary.Line(new(2, 412, 3214, 1), faults, TimeSpan.FromMilliseconds(840), "the site is in output")
            .ShouldBe("2 articles, 412 pages, 3214 mentions, 1 citation in 0.84 s; 1 warning; the site is in output");
    }

    [Fact]
    public void The_summary_of_a_run_without_a_site_counts_its_errors()
    {
        Diagnostic[] faults = [new("SG101", Severity.Error, Poem.Span(0), "a", "b"), new("SG102", Severity.Error, Poem.Span(0), "a", "b")];

        Summary.Line(null, faults, TimeSpan.FromSeconds(1), "output is left as it was")
            .ShouldBe("2 errors in 1.00 s; output is left as it was");
    }

    private static string Printed(DiagnosticFormat format, params Diagnostic[] faults)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        PrintDiagnostics.Print(writer, faults, format);
        return writer.ToString();
    }
}
