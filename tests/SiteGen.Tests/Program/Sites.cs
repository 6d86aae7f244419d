using System.Collections.Immutable;
using System.Text;
using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Disk;

namespace SiteGen.Tests.Shell;

/// <summary>Two small sites and the way to write one.</summary>
internal static class Sites
{
    public static (string Path, string Text)[] Old { get; } = [("index.html", "old"), ("ru/index.html", "old ru"), ("gone/index.html", "old gone")];

    public static (string Path, string Text)[] New { get; } = [("index.html", "new"), ("ru/index.html", "new ru"), ("en/index.html", "new en")];

    public static ImmutableArray<Diagnostic> Write(string site, params (string Path, string Text)[] files) => WriteOn(DiskActions.Real, site, files);

    public static ImmutableArray<Diagnostic> WriteOn(DiskActions disk, string site, params (string Path, string Text)[] files) =>
        WriteUntil(disk, site, files, CancellationToken.None);

    public static ImmutableArray<Diagnostic> WriteUntil(
        DiskActions disk, string site, (string Path, string Text)[] files, CancellationToken stop)
    {
        using var held = OutputLock.TryTake(SiteFolder.FromPath(site)).ShouldNotBeNull();
        return WriteSite.Over(held, [.. files.Select(f => new Core.Model.OutputFile(f.Path, Encoding.UTF8.GetBytes(f.Text)))], disk, stop);
    }
}
