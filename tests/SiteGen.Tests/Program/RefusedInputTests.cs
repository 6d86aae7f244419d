using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Disk;

namespace SiteGen.Tests.Shell;

/// <summary>What must not be opened, or cannot be, is told of and never waited for.</summary>
public sealed class RefusedInputTests : IDisposable
{
    private readonly Scratch folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_folder_is_a_fault() => Only(folder["nowhere"], "SG601");

    [Fact]
    public void A_file_in_place_of_the_folder_is_a_fault() => Only(folder.Write("in", "text"), "SG601");

    [Fact]
    public void A_link_to_a_file_is_refused()
    {
        var elsewhere = folder.Write("secret.md", "secret");
        Directory.CreateDirectory(folder["in"]);
        File.CreateSymbolicLink(folder["in/a.md"], elsewhere);

        Only(folder["in"], "SG602").Span.File.Path.ShouldBe(folder["in/a.md"]);
    }

    [Fact]
    public void A_link_to_a_folder_is_refused_even_where_it_makes_a_ring()
    {
        Directory.CreateDirectory(folder["in/sub"]);
        Directory.CreateSymbolicLink(folder["in/sub/up"], folder["in"]);

        Only(folder["in"], "SG602");
    }

    [Fact]
    public void A_dangling_link_is_refused()
    {
        Directory.CreateDirectory(folder["in"]);
        File.CreateSymbolicLink(folder["in/a.md"], folder["nothing"]);

        Only(folder["in"], "SG602");
    }

    [Fact]
    public void A_pipe_is_refused_without_waiting_for_its_other_end()
    {
        Directory.CreateDirectory(folder["in"]);
        Running.Run("mkfifo", folder.Root, "in/ru.md").ExitCode.ShouldBe(0);

        Only(folder["in"], "SG603");
    }

    [Fact]
    public void A_name_that_is_no_text_is_a_fault_and_no_crash()
    {
        Directory.CreateDirectory(folder["in"]);
        Running.Run("sh", folder.Root, "-c", "printf x > \"in/$(printf 'a\\377.md')\"").ExitCode.ShouldBe(0);

        Only(folder["in"], "SG604");
        Running.Run("rm", folder.Root, "-r", "in").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_file_too_large_for_an_edition_is_not_read()
    {
        using (var file = File.Create(folder.Write("in/film.mp4", "")))
        {
            file.SetLength(ReadInput.LargestFile + 1);
        }

        Only(folder["in"], "SG605");
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        Directory.CreateDirectory(folder["in"]);
        File.CreateSymbolicLink(folder["in/a.md"], folder["nothing"]);
        File.CreateSymbolicLink(folder["in/b.md"], folder["nothing"]);

        ReadInput.From(folder["in"]).Diagnostics.Length.ShouldBe(2);
    }

    private static Diagnostic Only(string input, string code)
    {
        var read = ReadInput.From(input);
        read.Value.ShouldBeNull();
        var fault = read.Diagnostics.ShouldHaveSingleItem();
        fault.Code.ShouldBe(code);
        return fault;
    }
}
