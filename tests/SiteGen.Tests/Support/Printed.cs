using SiteGen.Core.Diagnostics;

namespace SiteGen.Tests.Support;

/// <summary>Diagnostics as the program prints them.</summary>
public static class Printed
{
    /// <summary>One line and a hint a diagnostic, in the order given.</summary>
    public static string Text(IEnumerable<Diagnostic> diagnostics) => string.Concat(diagnostics.Select(Text));

    /// <summary>The word for a severity.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string Text(Diagnostic d) =>
        $"{d.Span.File.Path}:{d.Span.Position.Line}:{d.Span.Position.Column}: {Word(d.Severity)} {d.Code}: {d.Message}\n  hint: {d.Hint}\n";
}
