using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Disk;

namespace SiteGen.Commands;

/// <summary>What all commands have in common: read the input once, make the site, look at its paths.</summary>
public static class WalkPath
{
    /// <summary>The site with all faults met; null where there is none.</summary>
    /// <param name="settings">What is asked for.</param>
    /// <param name="make">Makes the site.</param>
    /// <param name="progress">Hears of the stages.</param>
    /// <param name="stop">Ends the wait for the site at once and throws.</param>
    public static Checked<BuiltSite?> Through(Settings settings, MakeSite make, IProgress<string> progress, CancellationToken stop)
    {
        var input = ReadInput.From(settings.Input);
        if (input.Value is not { } snapshot)
        {
            return Checked.Of<BuiltSite?>(null, input.Diagnostics);
        }

        // A thread of its own: on one of the pool's, the path would wait for the very threads that do its parallel work.
        var made = Task.Factory.StartNew(() => make(snapshot, new(settings.BaseUrl), progress), stop, TaskCreationOptions.LongRunning, TaskScheduler.Default)
            .WaitAsync(stop).GetAwaiter().GetResult();
        return made.Value is { } site
            ? Checked.Of<BuiltSite?>(site, [.. made.Diagnostics, .. CheckPaths.FindFaults(settings.Output, site.Files)])
            : made;
    }

    /// <summary>Whether the faults fail the run.</summary>
    public static bool Fails(Settings settings, IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(d => d.Severity >= (settings.Strict ? Severity.Warning : Severity.Error));
}
