using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Disk;
using static SiteGen.Tests.Shell.Sites;

namespace SiteGen.Tests.Shell;

/// <summary>A site is written whole or not at all.</summary>
public sealed class WriteSiteTests : IDisposable
{
    private readonly Scratch folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_first_site_is_written_with_the_folders_it_lies_in()
    {
        Write(folder["a/b/out"], New).ShouldBeEmpty();

        File.ReadAllText(folder["a/b/out/en/index.html"]).ShouldBe("new en");
        folder.Names("a/b/out").ShouldBe([".site-manifest", "en", "index.html", "ru"]);
        folder.Names("a/b").ShouldBe(["out"]);
    }

    [Fact]
    public void A_new_site_replaces_the_old_one_whole()
    {
        Write(folder["out"], Old);

        Write(folder["out"], New).ShouldBeEmpty();

        folder.Names("out").ShouldBe([".site-manifest", "en", "index.html", "ru"]);
        File.ReadAllText(folder["out/index.html"]).ShouldBe("new");
        folder.Names().ShouldBe(["out"]);
    }

    [Fact]
    public void The_order_of_the_files_does_not_show()
    {
        Write(folder["one"], New);
        Write(folder["two"], [.. New.Reverse()]);

        folder.PictureOf("two").Replace("two", "one", StringComparison.Ordinal).ShouldBe(folder.PictureOf("one"));
    }

    [Fact]
    public void Whichever_action_of_the_disk_fails_the_site_is_the_old_or_the_new_and_the_next_build_is_clean()
    {
        Write(folder["out"], Old);
        var old = folder.PictureOf("out");
        var whole = PictureOfNew();
        var failed = 0;
        while (WriteWithFault(failed + 1) is { } faults)
        {
            failed++;
            folder.PictureOf("out").ShouldBe(faults.IsEmpty ? whole : old);
            faults.ShouldAllBe(f => f.Code == "SG613" && f.Message.Contains("no space left on the device"));
            Write(folder["out"], Old).ShouldBeEmpty();
            folder.Names().ShouldBe(["out"]);
        }

        failed.ShouldBeGreaterThan(7);
        folder.PictureOf("out").ShouldBe(whole);
    }

    private string PictureOfNew()
    {
        Write(folder["twin"], New);
        var whole = folder.PictureOf("twin").Replace("twin", "out", StringComparison.Ordinal);
        Directory.Delete(folder["twin"], recursive: true);
        return whole;
    }

    /// <summary>The faults of a disk of which the action of that number fails; null where there are fewer.</summary>
    private ImmutableArray<Diagnostic>? WriteWithFault(int number)
    {
        var disk = new FailingDisk(number);
        var faults = WriteOn(disk.Actions, folder["out"], New);
        return disk.HasFailed ? faults : null;
    }

    [Fact]
    public void A_first_site_that_fails_leaves_nothing()
    {
        WriteOn(new FailingDisk(5).Actions, folder["out"], New).ShouldHaveSingleItem().Code.ShouldBe("SG613");

        folder.Names().ShouldBeEmpty();
    }

    [Fact]
    public void The_fault_names_the_file_that_could_not_be_written()
    {
        var disk = DiskActions.Real with { WriteFile = (path, _) => throw new UnauthorizedAccessException(path) };

        WriteOn(disk, folder["out"], [("ru/index.html", "x")]).ShouldHaveSingleItem().Message
            .ShouldMatch("/out/(ru/index\\.html|\\.site-manifest)\" could not be written: permission denied$");
    }

    [Fact]
    public void An_interrupted_build_leaves_the_old_site_and_no_trace()
    {
        Write(folder["out"], Old);
        var old = folder.PictureOf("out");
        using var source = new CancellationTokenSource();
        var disk = DiskActions.Real with { WriteFile = (_, _) => source.Cancel() };

        Should.Throw<OperationCanceledException>(() => WriteUntil(disk, folder["out"], New, source.Token));

        folder.PictureOf("out").ShouldBe(old);
        folder.Names().ShouldBe(["out"]);
    }
}
