using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.NamesReport;
using SiteGen.Terminal;

namespace SiteGen.Commands;

/// <summary>
/// The command <c>names</c>: what looks like a name and is in no register, what is ambiguous, what no text names; with
/// <c>--draft</c>, lines for the register of persons.
/// </summary>
public static class ListNames
{
    /// <summary>Runs the command; the answer is the exit code. Notes and warnings are told by <c>check</c>, here only what forbids a report.</summary>
    public static int Run(Settings settings, MakeSite make, Screen screen, CancellationToken stop)
    {
        var walked = ShowProgress.During(screen, progress => WalkPath.Through(settings, make, progress, stop));
        if (walked.Value is not { } site || walked.Diagnostics.Any(d => d.Severity == Severity.Error))
        {
            PrintDiagnostics.Print(screen.Error, walked.Diagnostics.Where(d => d.Severity == Severity.Error), settings.Format);
            return ExitCode.Faults;
        }

        var report = site.Names.Value;
        if (SeekArticle.Missing(settings.Article, report.Articles) is { } missing)
        {
            screen.Error.WriteLine(missing);
            return ExitCode.Usage;
        }

        Tell(settings, screen, settings.Article is { } asked ? report.LimitToArticle(asked) : report, site.Foundation);
        return ExitCode.Fine;
    }

    private static void Tell(Settings settings, Screen screen, RegisterReport report, Foundation known)
    {
        if (!settings.Draft)
        {
            PrintNames.Print(screen, report, settings.Format);
        }
        else
        {
            screen.Out.Write(DraftPersons.WriteEntries(report, known.Site.Languages, known.Registers.Persons));
        }
    }
}
