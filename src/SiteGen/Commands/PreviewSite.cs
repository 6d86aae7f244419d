using System.Collections.Frozen;
using System.Diagnostics;
using SiteGen.Core.Diagnostics;
using SiteGen.Preview;
using SiteGen.Terminal;

namespace SiteGen.Commands;

/// <summary>
/// The command <c>preview</c>: makes the site in memory, serves it on this machine with the headers of <c>netlify.toml</c>, and makes it
/// anew whenever the input changes, open pages included. While the input has errors, the last good site stays. It ends with Ctrl-C.
/// </summary>
public static class PreviewSite
{
    private const string HostFile = "netlify.toml";

    /// <summary>Runs the command; the answer is the exit code.</summary>
    public static int Run(Settings settings, MakeSite make, Screen screen, CancellationToken stop)
    {
        try
        {
            return Directory.Exists(settings.Input) ? Serve(settings, make, screen, stop) : CheckSite.Run(settings, make, screen, stop);
        }
        catch (FormatException e)
        {
            return Refused(screen, $"{HostFile}: {e.Message}", "the preview serves the pages by the rules in this file");
        }
        catch (IOException e)
        {
            return Refused(screen, e.Message, "another preview may be running; --port 0 takes a port that is free");
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Fine;
        }
    }

    private static int Serve(Settings settings, MakeSite make, Screen screen, CancellationToken stop)
    {
        var live = new LiveSite(Rules(screen));
        var server = SiteServer.Start(settings.Port, live.Answer).GetAwaiter().GetResult();
        try
        {
            using var input = new WatchInput(settings.Input);
            while (true)
            {
                Make(settings with { BaseUrl = server.Url }, make, screen, live, stop);
                input.Wait(stop);
            }
        }
        finally
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static HostRules Rules(Screen screen)
    {
        if (File.Exists(HostFile))
        {
            return ReadHostRules.From(File.ReadAllText(HostFile));
        }

        screen.Error.WriteLine($"sitegen: there is no {HostFile} here: the pages are served without the headers of the host");
        return HostRules.None;
    }

    /// <summary>Makes the site, tells its faults here and on its pages, and shows it unless the input has errors.</summary>
    private static void Make(Settings settings, MakeSite make, Screen screen, LiveSite live, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var walked = ShowProgress.During(screen, progress => WalkPath.Through(settings, make, progress, stop));
        var failed = walked.Value is null || WalkPath.Fails(settings, walked.Diagnostics);
        var faults = walked.Diagnostics.Where(d => d.Severity > Severity.Note).ToList();
        PrintDiagnostics.Print(screen.Error, faults, settings.Format);
        live.Show(failed ? null : walked.Value!.Files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal), faults);
        screen.Out.WriteLine(Summary.Line(
            walked.Value?.Figures, faults, clock.Elapsed, failed ? $"{settings.BaseUrl} shows the last good site, if there was one" : $"the site is at {settings.BaseUrl}"));
    }

    private static int Refused(Screen screen, string reason, string hint)
    {
        screen.Error.WriteLine($"sitegen: {EscapeControls.Escape(reason)}");
        screen.Error.WriteLine($"  hint: {hint}");
        return ExitCode.Faults;
    }
}
