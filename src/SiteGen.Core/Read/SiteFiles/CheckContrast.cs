using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.SiteFiles;

/// <summary>Holds what is written against what it is written on: WCAG 2 asks for a contrast of 4.5 to 1.</summary>
internal static class CheckContrast
{
    private const double Least = 4.5;

    /// <summary>The colours that are hard to read, each at the place where the edition gives it; the theme's own are not in question.</summary>
    public static IEnumerable<Diagnostic> FindFaults(SiteTheme theme, SourceSpan? paper, SourceSpan? ink, SourceSpan? accent) =>
        from scheme in new[] { theme.Light, theme.Dark }
        from written in new[] { new { Name = "ink", scheme.Ink, At = ink }, new { Name = "accent", Ink = scheme.Accent, At = accent } }
        let at = written.At ?? paper ?? (written.Name == "accent" ? null : accent)
        let contrast = LeastOf(written.Name == "ink" ? scheme.Quiet : written.Ink, scheme)
        where at is not null && contrast < Least
        select Catalogue.LowContrast(at, written.Name, scheme.IsDark, contrast);

    private static double LeastOf(Colour written, Scheme scheme) => scheme.Grounds.Min(written.ContrastWith);
}
