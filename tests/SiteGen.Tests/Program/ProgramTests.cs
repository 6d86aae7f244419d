using Shouldly;
using SiteGen.Disk;

namespace SiteGen.Tests.Shell;

/// <summary>The program as a process, over a whole edition: what only shows when it is started, interrupted and killed.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly Scratch folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_edition_is_built_whole_and_a_second_build_writes_the_same_bytes()
    {
        var first = Build("один путь/out");
        var second = Build("two/out");

        first.ShouldBe(new(0, first.Out, ""));
        second.ExitCode.ShouldBe(0);
        IsWhole("two/out").ShouldBeTrue();
        folder.PictureOf("two").Replace("two/out", "", StringComparison.Ordinal)
            .ShouldBe(folder.PictureOf("один путь").Replace("один путь/out", "", StringComparison.Ordinal));
    }

    [Fact]
    public void A_missing_input_is_told_in_plain_lines()
    {
        var answer = Running.RunSitegen(folder.Root, "check");

        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldBe("input:1:1: error SG601: there is no folder \"input\" to read\n  hint: name the folder of the edition with --input\n");
    }

    [Fact]
    public void A_wrong_option_is_a_fault_of_use() => Running.RunSitegen(folder.Root, "--frob").ExitCode.ShouldBe(2);

    [Fact]
    public void A_killed_build_leaves_the_old_site_or_the_new_and_the_next_needs_no_cleaning()
    {
        Build("out").ExitCode.ShouldBe(0);
        var whole = folder.PictureOf("out");
        var killed = 0;
        for (var i = 0; i < 12; i++)
        {
            using var running = StartAndWaitForLock();
            Thread.Sleep(i * 10);
            running.Kill();
            killed += running.End().ExitCode == 0 ? 0 : 1;
            folder.PictureOf("out").ShouldBe(whole);
        }

        killed.ShouldBeGreaterThan(0);
        Build("out").ExitCode.ShouldBe(0);
        folder.PictureOf("out").ShouldBe(whole);
        folder.Names().ShouldBe(["out"]);
    }

    [Fact]
    public void A_build_that_is_asked_to_end_cleans_up_behind_itself()
    {
        Build("out").ExitCode.ShouldBe(0);
        var ended = new List<int>();
        while (!ended.Contains(143) && ended.Count < 40)
        {
            using var running = StartAndWaitForLock();
            Running.Run("kill", folder.Root, "-TERM", $"{running.Id}");
            ended.Add(running.End().ExitCode);
            folder.Names().ShouldBe(["out"]);
            IsWhole("out").ShouldBeTrue();
        }

        ended.ShouldAllBe(code => code == 0 || code == 143);
        ended.ShouldContain(143);
    }

    [Fact]
    public void Of_two_builds_at_once_each_succeeds_or_is_refused_and_the_site_is_whole()
    {
        using var one = Running.Sitegen(folder.Root, "--input", Running.Edition, "--output", "out");
        using var other = Running.Sitegen(folder.Root, "--input", Running.Edition, "--output", "out");
        Answer[] answers = [one.End(), other.End()];

        answers.ShouldContain(a => a.ExitCode == 0);
        answers.ShouldAllBe(a => a.ExitCode == 0 || (a.ExitCode == 1 && a.Error.Contains("SG612")));
        IsWhole("out").ShouldBeTrue();
        folder.Names().ShouldBe(["out"]);
    }

    [Fact]
    public void A_build_is_refused_while_another_process_holds_the_lock()
    {
        using (OutputLock.TryTake(SiteFolder.FromPath(folder["out"])).ShouldNotBeNull())
        {
            Build("out").Error.ShouldContain("error SG612: another build is writing \"out\"");
        }

        Build("out").ExitCode.ShouldBe(0);
    }

    private Answer Build(string output) => Running.RunSitegen(folder.Root, "--input", Running.Edition, "--output", output);

    // A build that holds the lock is at work: no time has to be guessed on machines fast and slow.
    private Running StartAndWaitForLock()
    {
        File.Delete(folder[".out.lock"]);
        var running = Running.Sitegen(folder.Root, "--input", Running.Edition, "--output", "out");
        while (!File.Exists(folder[".out.lock"]) && !running.HasEnded)
        {
            Thread.Sleep(1);
        }

        return running;
    }

    private bool IsWhole(string site)
    {
        var lines = File.ReadAllLines(folder[site + "/.site-manifest"]);
        lines.ShouldNotBeEmpty();
        var listed = lines.Select(l => l.Split("  ", 2));
        return listed.All(l => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(folder[$"{site}/{l[1]}"]))) == l[0])
            && Directory.GetFiles(folder[site], "*", SearchOption.AllDirectories).Length == lines.Length + 1;
    }
}
