using Shouldly;
using SiteGen.Disk;
using static SiteGen.Tests.Shell.Sites;

namespace SiteGen.Tests.Shell;

/// <summary>Dead builds, living builds, and the way one folder takes the place of another.</summary>
public sealed class LeftoverTests : IDisposable
{
    private readonly Scratch folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_a_killed_build_left_is_cleared_and_nothing_else()
    {
        Write(folder["out"], Old);
        folder.Write(".out.staging-99999/half.html", "ha");
        folder.Write(".out.before-99999/index.html", "older");
        folder.Write(".out.lock", "99999\n");
        folder.Write(".out.staging-plan/mine.txt", "mine");
        folder.Write(".other.staging-1/x", "of another site");

        Write(folder["out"], New).ShouldBeEmpty();

        folder.Names().ShouldBe([".other.staging-1", ".out.staging-plan", "out"]);
    }

    [Fact]
    public void A_site_that_a_killed_build_had_moved_aside_comes_back_even_if_the_next_build_fails()
    {
        Write(folder["out"], Old);
        var old = folder.PictureOf("out");
        Directory.Move(folder["out"], folder[".out.before-99999"]);

        WriteOn(new FailingDisk(1).Actions, folder["out"], New).ShouldNotBeEmpty();

        folder.PictureOf("out").ShouldBe(old);
    }

    [Fact]
    public void Two_renames_do_where_the_system_cannot_exchange()
    {
        Write(folder["out"], Old);

        WriteOn(DiskActions.Real with { Swap = ExchangeFolders.RenameTwice }, folder["out"], New).ShouldBeEmpty();

        File.ReadAllText(folder["out/index.html"]).ShouldBe("new");
        folder.Names().ShouldBe(["out"]);
    }

    [Fact]
    public void The_first_of_two_renames_is_undone_when_the_second_fails()
    {
        folder.Write("target/a", "old");

        Should.Throw<IOException>(() => ExchangeFolders.RenameTwice(folder["absent"], folder["target"], folder["before"]));

        folder.Names().ShouldBe(["target"]);
    }

    [Fact]
    public void A_second_build_cannot_take_the_lock_and_a_third_can_once_it_is_free()
    {
        var site = SiteFolder.FromPath(folder["out"]);
        using (OutputLock.TryTake(site).ShouldNotBeNull())
        {
            OutputLock.TryTake(site).ShouldBeNull();
        }

        using var again = OutputLock.TryTake(site).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("out/link")]
    [InlineData("out/en/link")]
    [InlineData("out/en/persons/link")]
    public void A_link_in_the_old_site_is_deleted_and_what_it_leads_to_is_not(string link)
    {
        Write(folder["out"], Old);
        var mine = folder.Write("mine/text", "mine");
        Directory.CreateDirectory(Path.GetDirectoryName(folder[link])!);
        Directory.CreateSymbolicLink(folder[link], folder["mine"]);

        Write(folder["out"], New).ShouldBeEmpty();

        File.ReadAllText(mine).ShouldBe("mine");
    }
}
