using SiteGen.Core.Diagnostics;

namespace SiteGen.Terminal;

/// <summary>How faults are told.</summary>
public enum DiagnosticFormat
{
    /// <summary><c>file:line:column: error SG203: message</c>, the hint below.</summary>
    Text,

    /// <summary>Annotations that GitHub shows beside the lines of a pull request.</summary>
    Github,

    /// <summary>One JSON object a line.</summary>
    Json,
}

/// <summary>Tells the faults of a run, in the order of files and places.</summary>
public static class PrintDiagnostics
{
    /// <summary>Writes every fault.</summary>
    public static void Print(TextWriter writer, IEnumerable<Diagnostic> diagnostics, DiagnosticFormat format)
    {
        foreach (var diagnostic in diagnostics.Order(Diagnostic.InFileOrder))
        {
            writer.WriteLine(format switch
            {
                DiagnosticFormat.Github => Annotation(diagnostic),
                DiagnosticFormat.Json => WriteJson(diagnostic),
                _ => Text(diagnostic),
            });
        }
    }

    private static string Text(Diagnostic d)
    {
        var at = d.Span.Position;
        var line = $"{EscapeControls.Escape(d.Span.File.Path)}:{at.Line}:{at.Column}: {Word(d.Severity)} {d.Code}: {EscapeControls.Escape(d.Message)}";
        return d.Hint.Length == 0 ? line : $"{line}\n  hint: {EscapeControls.Escape(d.Hint)}";
    }

    private static string Annotation(Diagnostic d)
    {
        var at = d.Span.Position;
        var text = d.Hint.Length == 0 ? d.Message : $"{d.Message}; {d.Hint}";
        return $"::{(d.Severity == Severity.Note ? "notice" : Word(d.Severity))} file={Property(d.Span.File.Path)},line={at.Line},col={at.Column},title={d.Code}::{Data(text)}";
    }

    private static string WriteJson(Diagnostic d) => JsonLine.Write(json =>
    {
        json.WriteString("severity", d.Severity.ToString().ToLowerInvariant());
        json.WriteString("code", d.Code);
        JsonLine.WritePlace(json, d.Span);
        json.WriteString("message", d.Message);
        json.WriteString("hint", d.Hint);
    });

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string Data(string text) => EscapeControls.Escape(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
