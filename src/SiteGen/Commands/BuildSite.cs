using System.Collections.Immutable;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Disk;
using SiteGen.Terminal;

namespace SiteGen.Commands;

/// <summary>The command <c>build</c>: makes the site and puts it in the place of the last one, or tells why not and leaves that as it was.</summary>
public static class BuildSite
{
    /// <summary>Runs the command; the answer is the exit code.</summary>
    public static int Run(Settings settings, MakeSite make, Screen screen, CancellationToken stop)
    {
        var built = ShowProgress.During(screen, progress => Build(settings, make, progress, stop));
        var failed = WalkPath.Fails(settings, built.Diagnostics);
        var faults = built.Diagnostics.Where(d => d.Severity > Severity.Note).ToList();
        PrintDiagnostics.Print(screen.Error, faults, settings.Format);
        screen.Out.WriteLine(Summary.Line(built.Value?.Figures, faults, screen.Clock.Elapsed,
            failed ? Untouched(settings.Output) : $"the site is in {settings.Output}"));
        if (built.Value is { } site && !site.Files.Any(f => f.Path.EndsWith(".woff2", StringComparison.Ordinal)))
        {
            // What the build of the program says of it is not shown by "dotnet run".
            screen.Error.WriteLine("sitegen: the pages are set in a system face: npm was missing, or failed, when the program was built");
        }

        return failed ? ExitCode.Faults : ExitCode.Fine;
    }

    private static string Untouched(string output) => Directory.Exists(output) ? $"{output} is left as it was" : "nothing is written";

    private static Checked<BuiltSite?> Build(Settings settings, MakeSite make, IProgress<string> progress, CancellationToken stop)
    {
        var target = SiteFolder.FromPath(settings.Output);
        var refused = CheckTarget.Check(target, settings.Input);
        if (!refused.IsEmpty)
        {
            // The faults of the input are told in the same run.
            var walked = WalkPath.Through(settings, make, progress, stop);
            return Checked.Of(walked.Value, [.. walked.Diagnostics, .. refused]);
        }

        using var held = TakeLock(target, out var busy);
        return held is null ? Checked.Of<BuiltSite?>(null, busy) : BuildInto(held, settings, make, progress, stop);
    }

    private static Checked<BuiltSite?> BuildInto(OutputLock held, Settings settings, MakeSite make, IProgress<string> progress, CancellationToken stop)
    {
        var walked = WalkPath.Through(settings, make, progress, stop);
        if (walked.Value is not { } site || WalkPath.Fails(settings, walked.Diagnostics))
        {
            return walked;
        }

        progress.Report("writing");
        return Checked.Of<BuiltSite?>(site, [.. walked.Diagnostics, .. WriteSite.Over(held, site.Files, DiskActions.Real, stop)]);
    }

    private static OutputLock? TakeLock(SiteFolder target, out ImmutableArray<Diagnostic> faults)
    {
        try
        {
            var held = OutputLock.TryTake(target);
            faults = held is null ? [Catalogue.OutputBusy(target.Shown)] : [];
            return held;
        }
        catch (Exception e) when (Reason.IsOfDisk(e))
        {
            faults = [Catalogue.OutputNotWritten(target.Shown, Reason.Explain(e))];
            return null;
        }
    }
}
