using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core;

/// <summary>What the caller may say about the site.</summary>
public sealed record SiteOptions(string? BaseUrl);

/// <summary>A whole site.</summary>
public sealed record BuiltSite(ImmutableArray<OutputFile> Files, SiteFigures Figures);

/// <summary>How much a site holds.</summary>
public sealed record SiteFigures(int Articles, int Pages, int Mentions, int Citations);

/// <summary>The straight path.</summary>
public static class SitePipeline
{
    /// <summary>Makes the site.</summary>
    public static Checked<BuiltSite?> Run(InputSnapshot input, SiteOptions options, RenderPage render, IProgress<string>? progress) =>
        Checked.Of<BuiltSite?>(new([], new(0, 0, 0, 0)));
}
