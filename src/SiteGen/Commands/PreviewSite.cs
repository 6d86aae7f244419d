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
            var rules = File.Exists(HostFile) ? ReadHostRules.From(File.ReadAllText(HostFile)) : HostRules.None;
            if (rules == HostRules.None)
            {
                screen.Error.WriteLine($"sitegen: there is no {HostFile} here: the pages are served without the headers of the host");
            }

            return Serve(settings, make, screen, rules, stop);
        }
        catch (FormatException e)
        {
            return Refused(screen, $"{HostFile}: {e.Message}");
        }
        catch (IOException e)
        {
            return Refused(screen, e.Message);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return ExitCode.Fine;
        }
    }

    private static int Serve(Settings settings, MakeSite make, Screen screen, HostRules rules, CancellationToken stop)
    {
        if (!Directory.Exists(settings.Input))
        {
            return CheckSite.Run(settings, make, screen, stop);
        }

        var live = new LiveSite(rules);
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

    /// <summary>Makes the site, tells its faults here and on its pages, and shows it unless the input has errors.</summary>
    private static void Make(Settings settings, MakeSite make, Screen screen, LiveSite live, CancellationToken stop)
    {
        var clock = Stopwatch.StartNew();
        var walked = ShowProgress.During(screen, progress => WalkPath.Through(settings, make, progress, stop));
        var failed = walked.Value is null || WalkPath.Fails(settings, walked.Diagnostics);
        var faults = walked.Diagnostics.Where(d => d.Severity > Severity.Note).ToList();
        PrintDiagnostics.To(screen.Error, faults, settings.Format);
        using var told = new StringWriter();
        PrintDiagnostics.To(told, faults, DiagnosticFormat.Text);
        live.Show(failed ? null : walked.Value!.Files.ToFrozenDictionary(f => f.Path, StringComparer.Ordinal), told.ToString());
        screen.Out.WriteLine(Summary.Line(
            walked.Value?.Figures, faults, clock.Elapsed, failed ? $"{settings.BaseUrl} shows the last good site, if there was one" : $"the site is at {settings.BaseUrl}"));
    }

    private static int Refused(Screen screen, string reason)
    {
        screen.Error.WriteLine($"sitegen: {EscapeControls.In(reason)}");
        return ExitCode.Faults;
    }
}
