using System.Globalization;
using System.Net;
using SiteGen.Core.Diagnostics;
using SiteGen.Terminal;

namespace SiteGen.Preview;

/// <summary>The faults of the input as a box at the head of a page: each with its place, what is the case and what to do.</summary>
public static class ShowFaults
{
    /// <summary>So many are shown; the terminal has them all.</summary>
    private const int Most = 20;

    /// <summary>The look of the box, in the colours of the page that it is on.</summary>
    public const string Style =
        """
        .sitegen-faults { --of-box: var(--accent, #963633); padding: 0.9rem clamp(1.125rem, 4vw, 3rem) 1.1rem; border-bottom: 2px solid var(--of-box);
            background: color-mix(in srgb, var(--of-box) 8%, var(--paper, Canvas)); color: var(--ink, CanvasText);
            font: 0.9375rem/1.5 system-ui, sans-serif; hyphens: manual; }
        .sitegen-faults summary { width: fit-content; min-height: 1.5rem; font-weight: 650; cursor: pointer; }
        .sitegen-faults ol { max-width: 56rem; margin: 0.4rem 0 0; padding: 0; list-style: none; }
        .sitegen-faults li { padding-block: 0.6rem; border-top: 1px solid color-mix(in srgb, var(--of-box) 25%, transparent); }
        .sitegen-faults p { margin: 0; overflow-wrap: anywhere; }
        .sitegen-faults .place { font-size: 0.875rem; }
        .sitegen-faults code { font: 0.92em/1.5 ui-monospace, monospace; }
        .sitegen-faults b { color: var(--of-box); font-weight: 650; }
        .sitegen-faults .hint, .sitegen-faults .more { color: color-mix(in srgb, var(--ink, CanvasText) 78%, var(--paper, Canvas)); }
        .sitegen-faults .hint::before { content: "→ "; }
        @media print { .sitegen-faults { display: none; } }
        """;

    /// <summary>The box; empty where there is no fault.</summary>
    public static string Draw(IReadOnlyCollection<Diagnostic> faults)
    {
        if (faults.Count == 0)
        {
            return "";
        }

        var shown = string.Concat(faults.Order(Diagnostic.InFileOrder).Take(Most).Select(Line));
        var more = faults.Count > Most ? $"<p class=\"more\">{Number(faults.Count - Most)} more are told in the terminal</p>" : "";
        return "<section class=\"sitegen-faults\" lang=\"en\" role=\"status\" aria-label=\"Faults of the input\">"
            + $"<details open><summary>{Count(faults)}</summary><ol>{shown}</ol>{more}</details></section>";
    }

    private static string Line(Diagnostic fault)
    {
        var (at, word) = (fault.Span.Position, fault.Severity == Severity.Error ? "error" : "warning");
        var hint = fault.Hint.Length == 0 ? "" : $"<p class=\"hint\">{Safe(fault.Hint)}</p>";
        var place = $"{Safe(fault.Span.File.Path)}:{Number(at.Line)}:{Number(at.Column)}";
        return $"<li><p class=\"place\"><b>{word} {fault.Code}</b> <code>{place}</code></p><p>{Safe(fault.Message)}</p>{hint}</li>";
    }

    private static string Count(IReadOnlyCollection<Diagnostic> faults)
    {
        var errors = faults.Count(f => f.Severity == Severity.Error);
        string[] counts = [Counted(errors, "error"), Counted(faults.Count - errors, "warning")];
        return string.Join(", ", counts.Where(c => c.Length > 0)) + (errors > 0 ? ": this is the last good site" : "");
    }

    private static string Counted(int number, string noun) => number == 0 ? "" : $"{Number(number)} {noun}{(number == 1 ? "" : "s")}";

    private static string Safe(string text) => WebUtility.HtmlEncode(EscapeControls.Escape(text));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
