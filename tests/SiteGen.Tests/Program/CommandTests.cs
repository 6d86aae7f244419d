using Shouldly;
using SiteGen.Commands;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Disk;
using SiteGen.Terminal;
using static SiteGen.Tests.Shell.CommandBench;

namespace SiteGen.Tests.Shell;

/// <summary>What the commands do with every outcome of the pipeline.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly CommandBench bench = new();

    public void Dispose() => bench.Dispose();

    [Fact]
    public void A_site_without_its_text_face_is_told()
    {
        bench.Run((_, _, _) => Checked.Of<BuiltSite?>(CommandBench.Site(new(0, 1, 0, 0), new OutputFile("index.html", "page"u8.ToArray()))), "build").ShouldBe(ExitCode.Fine);
        bench.Error.ShouldStartWith("sitegen: the pages are set in a system face");
    }

    [Fact]
    public void Without_a_command_the_site_is_built()
    {
        bench.Run(Making()).ShouldBe(ExitCode.Fine);

        File.ReadAllText(bench.Folder["out/index.html"]).ShouldBe("page");
        bench.Error.ShouldBeEmpty();
        bench.Out.ShouldMatch(@"^2 articles, 3 pages, 4 mentions, 5 citations in \d+\.\d\d s; 0 warnings; the site is in .*/out\n$");
    }

    [Fact]
    public void Check_tells_the_same_faults_as_build_and_writes_nothing()
    {
        bench.Run(Making(Fault(Severity.Warning)), "build");
        var told = bench.Error;
        Directory.Delete(bench.Folder["out"], recursive: true);

        bench.Run(Making(Fault(Severity.Warning)), "check").ShouldBe(ExitCode.Fine);

        bench.Error.ShouldBe(told + told);
        told.ShouldContain("warning SG999: m");
        bench.Folder.Names().ShouldBe(["in"]);
    }

    [Fact]
    public void An_error_leaves_the_last_site_byte_for_byte()
    {
        bench.Run(Making());
        var last = bench.Folder.PictureOf("out");

        bench.Run(Making(Fault(Severity.Error)), "build").ShouldBe(ExitCode.Faults);

        bench.Folder.PictureOf("out").ShouldBe(last);
        bench.Error.ShouldContain("error SG999: m");
        bench.Out.ShouldEndWith("/out is left as it was\n");
    }

    [Fact]
    public void Under_strict_a_warning_fails_the_build()
    {
        bench.Run(Making(Fault(Severity.Warning)), "--strict").ShouldBe(ExitCode.Faults);

        bench.Folder.Names().ShouldBe(["in"]);
    }

    [Fact]
    public void Under_strict_a_warning_fails_the_check() => bench.Run(Making(Fault(Severity.Warning)), "check", "--strict").ShouldBe(ExitCode.Faults);

    [Fact]
    public void A_note_is_told_by_the_check_alone_and_fails_nothing()
    {
        bench.Run(Making(Fault(Severity.Note)), "build", "--strict").ShouldBe(ExitCode.Fine);
        bench.Error.ShouldBeEmpty();

        bench.Run(Making(Fault(Severity.Note)), "check", "--strict").ShouldBe(ExitCode.Fine);

        bench.Error.ShouldContain("note SG999: m");
        bench.Out.ShouldEndWith("; 0 warnings; 1 note; nothing is written\n");
    }

    [Fact]
    public void A_pipeline_that_makes_no_site_is_told_of()
    {
        bench.Run((_, _, _) => Checked.Of<BuiltSite?>(null, Fault(Severity.Error))).ShouldBe(ExitCode.Faults);

        bench.Out.ShouldMatch(@"^1 error in \d+\.\d\d s; nothing is written\n$", "there was no site that could be left as it was");
    }

    [Fact]
    public void Faults_of_the_input_and_of_the_output_folder_are_told_in_one_run()
    {
        bench.Folder.Write("out/mine.txt", "mine");

        bench.Run(Making(Fault(Severity.Error))).ShouldBe(ExitCode.Faults);

        bench.Error.ShouldContain("error SG999");
        bench.Error.ShouldContain("error SG611");
        File.ReadAllText(bench.Folder["out/mine.txt"]).ShouldBe("mine");
    }

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    public void A_path_that_no_site_may_have_is_told_by_both_commands(string command)
    {
        var site = CommandBench.Site(new(0, 0, 0, 0), new OutputFile("../x", ReadOnlyMemory<byte>.Empty));
        bench.Run((_, _, _) => Checked.Of<BuiltSite?>(site), command).ShouldBe(ExitCode.Faults);

        bench.Error.ShouldContain("error SG614");
        bench.Folder.Names().ShouldBe(["in"]);
    }

    [Fact]
    public void A_second_build_of_the_same_folder_is_refused_and_changes_nothing()
    {
        using var held = OutputLock.TryTake(SiteFolder.FromPath(bench.Folder["out"]));

        bench.Run(Making()).ShouldBe(ExitCode.Faults);

        bench.Error.ShouldContain("error SG612");
        Directory.Exists(bench.Folder["out"]).ShouldBeFalse();
    }

    [Fact]
    public void Ctrl_C_ends_the_run_even_while_the_pipeline_works_and_leaves_no_trace()
    {
        using var never = new ManualResetEventSlim();
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        // If the signal did not end it, the run would wait for ever.
        Should.Throw<OperationCanceledException>(() => BuildSite.Run(
            new(bench.Folder["in"], bench.Folder["out"], false, null, DiagnosticFormat.Text),
            (_, _, _) => { never.Wait(CancellationToken.None); throw new InvalidOperationException("too late"); },
            bench.Screen, source.Token));

        never.Set();
        bench.Folder.Names().ShouldBe(["in"]);
    }
}
