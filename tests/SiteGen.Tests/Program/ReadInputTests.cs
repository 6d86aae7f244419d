using System.Text;
using Shouldly;
using SiteGen.Disk;

namespace SiteGen.Tests.Shell;

public sealed class ReadInputTests : IDisposable
{
    private readonly Scratch folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_with_their_bytes()
    {
        folder.Write("in/b/z.md", "z");
        folder.Write("in/B.md", "big");
        folder.Write("in/a.md", "ж");
        folder.Write("in/b.md", "b");

        var read = ReadInput.From(folder["in"]);

        read.Diagnostics.ShouldBeEmpty();
        read.Value!.Root.ShouldBe(folder["in"]);
        read.Value.Files.Select(f => f.Path).ShouldBe(["B.md", "a.md", "b.md", "b/z.md"]);
        Encoding.UTF8.GetString(read.Value.Files[1].Bytes.Span).ShouldBe("ж");
    }

    [Fact]
    public void A_closing_slash_in_the_name_of_the_folder_is_not_shown()
    {
        folder.Write("in/a.md", "a");

        ReadInput.From(folder["in"] + "/").Value!.Root.ShouldBe(folder["in"]);
    }

    [Fact]
    public void Hidden_files_and_what_editors_leave_behind_are_passed_over()
    {
        folder.Write("in/a.md", "a");
        folder.Write("in/a.md~", "old");
        folder.Write("in/.a.md.swp", "swap");
        folder.Write("in/#a.md#", "saved");
        folder.Write("in/.git/config", "x");

        ReadInput.From(folder["in"]).Value!.Files.Select(f => f.Path).ShouldBe(["a.md"]);
    }

    [Fact]
    public void A_folder_named_like_a_text_is_read_as_a_folder()
    {
        folder.Write("in/ru.md/x.md", "x");

        ReadInput.From(folder["in"]).Value!.Files.Single().Path.ShouldBe("ru.md/x.md");
    }

    [Theory]
    [InlineData("edited", "a.md")]
    [InlineData("added", "new.md")]
    [InlineData("deleted", "a.md")]
    public void A_folder_that_changes_while_it_is_read_is_a_fault(string change, string path)
    {
        folder.Write("in/a.md", "before");
        var listed = ListInput.Below(folder["in"]).Value;
        Change(change, folder["in/" + path]);

        var read = ReadInput.Read(folder["in"], listed);

        read.Value.ShouldBeNull();
        read.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe(change == "deleted" ? "SG604" : "SG606");
    }

    private static void Change(string change, string path)
    {
        if (change == "deleted")
        {
            File.Delete(path);
        }
        else
        {
            File.WriteAllText(path, "something longer");
        }
    }
}
