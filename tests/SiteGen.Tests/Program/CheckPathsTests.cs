using System.Text;
using Shouldly;
using SiteGen.Disk;

namespace SiteGen.Tests.Shell;

/// <summary>What a path of a site may be, and how the manifest lists it.</summary>
public sealed class CheckPathsTests
{
    private static readonly ReadOnlyMemory<byte> Nothing = Array.Empty<byte>();

    [Theory]
    [InlineData("../out.html")]
    [InlineData("/etc/x")]
    [InlineData("ru//x")]
    [InlineData("ru/../../x")]
    [InlineData("ru/.hidden")]
    [InlineData("ru/con\0")]
    [InlineData("ru\\x")]
    [InlineData("ru/ж")]
    [InlineData("ru/")]
    [InlineData("")]
    public void A_path_of_other_letters_or_out_of_the_root_is_no_path_of_a_site(string path) =>
        CheckPaths.FindFaults("out", [new(path, Nothing)]).ShouldHaveSingleItem().Code.ShouldBe("SG614");

    [Fact]
    public void A_name_too_long_for_a_disk_is_no_path_of_a_site() =>
        CheckPaths.FindFaults("out", [new(new string('a', 300), Nothing)]).ShouldHaveSingleItem().Code.ShouldBe("SG614");

    [Theory]
    [InlineData("ru/a.html", "ru/a.html")]
    [InlineData("ru/a.html", "ru/A.html")]
    [InlineData("ru/a", "ru/a/index.html")]
    [InlineData("ru/A", "ru/a/index.html")]
    public void Two_files_in_one_place_are_a_fault(string one, string other) =>
        CheckPaths.FindFaults("out", [new(one, Nothing), new(other, Nothing)]).ShouldHaveSingleItem().Code.ShouldBe("SG615");

    [Fact]
    public void Ordinary_paths_pass() =>
        CheckPaths.FindFaults("out", [new("index.html", Nothing), new("ru/persons/a-b/index.html", Nothing), new("assets/OFL.0af3.txt", Nothing)]).ShouldBeEmpty();

    [Fact]
    public void A_path_that_leaves_the_root_is_stopped_once_more_before_it_is_written() =>
        Should.Throw<InvalidOperationException>(() => CheckPaths.FullPath(Path.GetFullPath("out"), "../out-evil/x"));

    [Fact]
    public void A_manifest_reads_as_sha256sum_writes() =>
        Encoding.UTF8.GetString(SiteManifest.Write([SiteManifest.Line("b", "x"u8), SiteManifest.Line("a", [])])).ShouldBe(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n"
            + "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  b\n");
}
