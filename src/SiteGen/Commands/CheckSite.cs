using SiteGen.Core.Diagnostics;
using SiteGen.Terminal;

namespace SiteGen.Commands;

/// <summary>
/// The command <c>check</c>: tells every fault that <c>build</c> would tell of the input, and the notes that it keeps to itself; writes nothing.
/// </summary>
public static class CheckSite
{
    /// <summary>Runs the command; the answer is the exit code.</summary>
    public static int Run(Settings settings, MakeSite make, Screen screen, CancellationToken stop)
    {
        var walked = ShowProgress.During(screen, progress => WalkPath.Through(settings, make, progress, stop));
        IReadOnlyCollection<Diagnostic> told = [.. walked.Diagnostics, .. walked.Value?.Names.Value.Notes ?? []];
        PrintDiagnostics.To(screen.Error, told, settings.Format);
        screen.Out.WriteLine(Summary.Line(walked.Value?.Figures, told, screen.Clock.Elapsed, "nothing is written"));
        return WalkPath.Fails(settings, walked.Diagnostics) ? ExitCode.Faults : ExitCode.Fine;
    }
}
