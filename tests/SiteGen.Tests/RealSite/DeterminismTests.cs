using System.Diagnostics;
using System.Globalization;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.RealSite;

/// <summary>The same input gives the same bytes, whatever the machine is set to.</summary>
public sealed class DeterminismTests
{
    [Fact]
    public async Task The_program_makes_the_same_bytes_in_any_folder_culture_and_time_zone()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        using var third = new TemporaryFolder();
        var input = FileTree.Read(TheEdition.Folder);
        var trees = await Task.WhenAll(
            RunIn(first, input, "C", "UTC", "1"),
            RunIn(second, input.Reverse(), "tr_TR.UTF-8", "Pacific/Kiritimati", "2"),
            RunIn(third, input, "ru_RU.UTF-8", "America/St_Johns", "4"));
        trees[0].Count.ShouldBeGreaterThan(100);
        FileTree.Differences(trees[0], trees[1]).ShouldBeEmpty();
        FileTree.Differences(trees[0], trees[2]).ShouldBeEmpty();
    }

    [Fact]
    public void The_pipeline_asks_no_thread_for_its_culture()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NumberGroupSeparator) = ("~", ",", "’");
        (odd.DateTimeFormat.DateSeparator, odd.DateTimeFormat.ShortDatePattern) = ("_", "dd/MM/yy");
        var (before, beforeDefault) = (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (odd, odd);
            var files = SiteUnderTest.Build(TheEdition.Folder).Files;
            FileTree.Differences(TheEdition.Pages.Site.Files, files).ShouldBeEmpty();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.DefaultThreadCurrentCulture) = (before, beforeDefault);
        }
    }

    private static async Task<SortedDictionary<string, byte[]>> RunIn(
        TemporaryFolder folder, IEnumerable<KeyValuePair<string, byte[]>> input, string culture, string zone, string cores)
    {
        foreach (var (path, bytes) in input)
        {
            folder.Write("input/" + path, bytes);
        }

        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "sitegen.dll"), "build", "--input", "input", "--output", "site"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = culture, ["TZ"] = zone, ["DOTNET_PROCESSOR_COUNT"] = cores },
        };
        using var program = Process.Start(start)!;
        var told = await Task.WhenAll(program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        program.ExitCode.ShouldBe(0, string.Concat(told));
        return FileTree.Read(folder.At("site"));
    }
}
