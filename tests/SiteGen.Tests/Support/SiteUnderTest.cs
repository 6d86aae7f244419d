using System.Collections.Immutable;
using SiteGen.Commands;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Rendering;

namespace SiteGen.Tests.Support;

/// <summary>
/// A site as the program would publish it, held in memory: the one way by which tests of whole sites reach the code.
/// </summary>
/// <param name="Files">Path and bytes of every file; none where an error kept the site from being made.</param>
/// <param name="Diagnostics">The faults, in the order the pipeline tells them.</param>
public sealed record SiteUnderTest(IReadOnlyDictionary<string, byte[]> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Where the sites of the tests stand.</summary>
    public const string Url = "https://edition.example/";

    /// <summary>Makes the site of an input folder.</summary>
    public static SiteUnderTest Build(string inputFolder, string? baseUrl = Url) => Build(Snapshot(FileTree.Read(inputFolder)), baseUrl);

    /// <summary>Makes the site of an input held in memory.</summary>
    public static SiteUnderTest Build(IReadOnlyDictionary<string, byte[]> input, string? baseUrl = Url) => Build(Snapshot(input), baseUrl);

    private static SiteUnderTest Build(InputSnapshot input, string? baseUrl)
    {
        var (site, diagnostics) = Run(input, new SiteOptions(baseUrl));
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in site?.Files ?? [])
        {
            files.Add(file.Path, file.Bytes.ToArray());
        }

        return new(files, [.. diagnostics.Concat(site?.Names.Value.Notes ?? []).Order(Diagnostic.InFileOrder)]);
    }

    private static InputSnapshot Snapshot(IReadOnlyDictionary<string, byte[]> files) =>
        new("input", [.. files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new InputFile(f.Key, f.Value))]);

    /// <summary>What the program's own commands call.</summary>
    public static Checked<BuiltSite?> Make(InputSnapshot input, SiteOptions options, IProgress<string> progress) =>
        SitePipeline.Run(input, options, OpenTheme.Open(), progress);

    private static Checked<BuiltSite?> Run(InputSnapshot input, SiteOptions options) => Make(input, options, new Unheard());

    private sealed class Unheard : IProgress<string>
    {
        public void Report(string value)
        {
        }
    }
}
