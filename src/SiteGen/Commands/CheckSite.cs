using SiteGen.Core.Diagnostics;
using SiteGen.Terminal;

namespace SiteGen.Commands;

/// <summary>
/// The command <c>check</c>: tells every fault that <c>build</c> would tell of the input, and the notes that it keeps to itself; writes nothing. With
/// <c>--article</c>, only the faults of one article's files and of those that all articles share.
/// </summary>
public static class CheckSite
{
    /// <summary>Runs the command; the answer is the exit code.</summary>
    public static int Run(Settings settings, MakeSite make, Screen screen, CancellationToken stop)
    {
        var walked = ShowProgress.During(screen, progress => WalkPath.Through(settings, make, progress, stop));
        var names = walked.Value?.Names.Value;
        if (SeekArticle.Missing(names is null ? null : settings.Article, names?.Articles ?? []) is { } missing)
        {
            screen.Error.WriteLine(missing);
            return ExitCode.Usage;
        }

        IReadOnlyCollection<Diagnostic> told = [.. walked.Diagnostics.Concat(names?.Notes ?? []).Where(d => IsAskedFor(d, settings.Article))];
        PrintDiagnostics.Print(screen.Error, told, settings.Format);
        if (names is null)
        {
            screen.Out.WriteLine("notes on names are told once the errors are mended");
        }

        screen.Out.WriteLine(Summary.Line(walked.Value?.Figures, told, screen.Clock.Elapsed, "nothing is written"));
        return WalkPath.Fails(settings, told) ? ExitCode.Faults : ExitCode.Fine;
    }

    /// <summary>Whether a fault lies in no other article's folder than the one asked for.</summary>
    private static bool IsAskedFor(Diagnostic fault, string? slug)
    {
        var folders = fault.Span.File.Path.Split('/');
        var at = Array.IndexOf(folders, "articles");
        return slug is null || at < 0 || at > folders.Length - 3 || folders[at + 1] == slug;
    }
}
