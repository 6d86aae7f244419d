using System.Globalization;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Terminal;

/// <summary>The one line at the end of a run.</summary>
public static class Summary
{
    /// <summary><c>2 articles, 40 pages, 300 mentions, 121 citations in 0.84 s; 3 warnings; the site is in output</c>.</summary>
    /// <param name="figures">What the site holds; null where there is none.</param>
    /// <param name="diagnostics">The faults told.</param>
    /// <param name="time">How long it took.</param>
    /// <param name="end">What became of it.</param>
    public static string Line(SiteFigures? figures, IReadOnlyCollection<Diagnostic> diagnostics, TimeSpan time, string end)
    {
        var (errors, warnings, notes) = (Number(Severity.Error), Number(Severity.Warning), Number(Severity.Note));
        string?[] parts =
        [
            figures is null ? null : Held(figures),
            errors == 0 ? null : Count(errors, "error"),
            figures is null && warnings == 0 ? null : Count(warnings, "warning"),
            notes == 0 ? null : Count(notes, "note"),
            EscapeControls.Escape(end),
        ];
        var said = parts.OfType<string>().ToList();
        said[0] += string.Create(CultureInfo.InvariantCulture, $" in {time.TotalSeconds:0.00} s");
        return string.Join("; ", said);

        int Number(Severity severity) => diagnostics.Count(d => d.Severity == severity);
    }

    private static string Held(SiteFigures f) => string.Join(", ",
        Count(f.Articles, "article"), Count(f.Pages, "page"), Count(f.Mentions, "mention"), Count(f.Citations, "citation"));

    private static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");
}
