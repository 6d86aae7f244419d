using Shouldly;
using SiteGen.Disk;

namespace SiteGen.Tests.Shell;

public sealed class CheckTargetTests : IDisposable
{
    private readonly Scratch folder = new();

    public CheckTargetTests() => folder.Write("in/a.md", "a");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_absent_folder_may_be_written() => Refusal("out").ShouldBeNull();

    [Fact]
    public void An_empty_folder_may_be_written()
    {
        Directory.CreateDirectory(folder["out"]);

        Refusal("out").ShouldBeNull();
    }

    [Fact]
    public void A_folder_that_a_build_wrote_may_be_replaced()
    {
        Sites.Write(folder["out"], ("index.html", "x"), ("ru/index.html", "y"));
        folder.Write("out/ru/.DS_Store", "left by a file manager");

        Refusal("out").ShouldBeNull();
    }

    [Fact]
    public void A_folder_of_somebody_else_is_refused()
    {
        folder.Write("out/thesis.doc", "ten years");

        Refusal("out").ShouldBe("holds \"thesis.doc\", which no build wrote");
    }

    [Fact]
    public void A_site_that_somebody_put_a_file_into_is_refused()
    {
        Sites.Write(folder["out"], ("index.html", "x"));
        folder.Write("out/ru/notes.txt", "mine");

        Refusal("out").ShouldBe("holds \"ru/notes.txt\", which no build wrote");
    }

    [Fact]
    public void A_site_that_somebody_put_a_link_into_is_refused()
    {
        Sites.Write(folder["out"], ("index.html", "x"));
        Directory.CreateSymbolicLink(folder["out/album"], folder["in"]);

        Refusal("out").ShouldBe("holds \"album\", which no build wrote");
    }

    [Fact]
    public void A_manifest_that_is_cut_short_protects_the_folder()
    {
        Sites.Write(folder["out"], ("index.html", "x"));
        File.WriteAllText(folder["out/.site-manifest"], "");

        Refusal("out").ShouldBe("holds \"index.html\", which no build wrote");
    }

    [Fact]
    public void A_git_repository_is_refused_though_a_build_wrote_the_rest()
    {
        Sites.Write(folder["out"], ("index.html", "x"));
        Directory.CreateDirectory(folder["out/.git"]);

        Refusal("out").ShouldBe("holds a git repository");
    }

    [Fact]
    public void A_file_is_refused()
    {
        folder.Write("out", "text");

        Refusal("out").ShouldBe("is a file, not a folder");
    }

    [Fact]
    public void A_link_is_refused_though_it_leads_to_an_empty_folder()
    {
        Directory.CreateDirectory(folder["real"]);
        Directory.CreateSymbolicLink(folder["out"], folder["real"]);

        Refusal("out").ShouldBe("is a symbolic link");
    }

    [Theory]
    [InlineData("in", "is the input folder itself")]
    [InlineData("in/", "is the input folder itself")]
    [InlineData("in/site", "lies in the input folder")]
    [InlineData("", "holds the input folder")]
    [InlineData("other/../in", "is the input folder itself")]
    public void The_input_is_never_touched(string output, string why) => Refusal(output).ShouldBe(why);

    [Fact]
    public void The_input_is_never_touched_by_another_name_of_it()
    {
        Directory.CreateSymbolicLink(folder["alias"], folder["in"]);

        Refusal("alias").ShouldBe("is the input folder itself");
        Refusal("alias/site").ShouldBe("lies in the input folder");
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_input_is_another_folder() => Refusal("in-site").ShouldBeNull();

    [Fact]
    public void A_ring_of_links_is_refused()
    {
        File.CreateSymbolicLink(folder["out"], folder["out"]);

        Refusal("out").ShouldNotBeNull().ShouldStartWith("cannot be looked into: ");
    }

    private string? Refusal(string output)
    {
        var faults = CheckTarget.Check(SiteFolder.FromPath(folder[output]), folder["in"]);
        faults.ShouldAllBe(f => f.Code == "SG611");
        return faults.SingleOrDefault()?.Message[($"\"{folder[output]}\" ".Length)..];
    }
}
