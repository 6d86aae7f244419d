using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Preview;

/// <summary>
/// The site as it was made last, and what the preview alone adds to its pages: the faults of the input at their head, and a script
/// that loads a page anew when the site has been. The rules of the host let a page fetch nothing, so the script asks by pictures:
/// one is wider once the page is out of date.
/// </summary>
public sealed class LiveSite(HostRules rules)
{
    private const string Own = "/.sitegen/";

    private const string Script =
        """
        "use strict";
        const made = document.currentScript.dataset.made;
        setInterval(() => {
            const picture = new Image();
            picture.onload = () => picture.naturalWidth > 1 && location.reload();
            picture.src = `/.sitegen/${made}.svg?${Date.now()}`;
        }, 500);
        """;

    /// <summary>Shown while there is no site yet, because the input has had errors from the start.</summary>
    private const string Bare =
        """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>No site yet</title></head>
        <body><main><h1>There is no site yet</h1><p>It will be here as soon as the input has no error.</p></main></body></html>
        """;

    private State shown = new(FrozenDictionary<string, OutputFile>.Empty, "", 0);

    /// <summary>Shows what was made from now on.</summary>
    /// <param name="files">The files by path; null where the input has errors: the last good site stays.</param>
    /// <param name="faults">The faults of the input.</param>
    public void Show(FrozenDictionary<string, OutputFile>? files, IReadOnlyCollection<Diagnostic> faults) =>
        Volatile.Write(ref shown, new(files ?? shown.Files, ShowFaults.Draw(faults), shown.Made + 1));

    /// <summary>Answers a request; may be called from many threads at once.</summary>
    public Answer Answer(Request request)
    {
        var state = Volatile.Read(ref shown);
        if (request.Path.StartsWith(Own, StringComparison.Ordinal))
        {
            return OwnFile(request.Path[Own.Length..], state);
        }

        var answer = AnswerRequest.From(state.Files, rules, request);
        return state.Files.Count == 0 ? Text("text/html", Live(Bare, state)) with { Status = answer.Status }
            : answer.Headers.Any(h => h.Name == "Content-Type" && h.Value.StartsWith("text/html", StringComparison.Ordinal))
            ? answer with { Body = Encoding.UTF8.GetBytes(Live(Encoding.UTF8.GetString(answer.Body.Span), state)) } : answer;
    }

    private static Answer OwnFile(string name, State state) => name switch
    {
        "reload.js" => Text("text/javascript", Script),
        "faults.css" => Text("text/css", ShowFaults.Style),
        _ => Picture(name != $"{Number(state.Made)}.svg"),
    };

    private static string Live(string page, State state)
    {
        var end = page.LastIndexOf("</body>", StringComparison.Ordinal);
        var start = page.IndexOf("<body", StringComparison.Ordinal) is var body and >= 0 ? page.IndexOf('>', body) + 1 : 0;
        var faults = state.Faults.Length == 0 ? "" : $"<link rel=\"stylesheet\" href=\"{Own}faults.css\">{state.Faults}";
        return end < start ? page
            : $"{page[..start]}{faults}{page[start..end]}<script src=\"{Own}reload.js\" data-made=\"{Number(state.Made)}\"></script>{page[end..]}";
    }

    private static Answer Picture(bool isWide) =>
        Text("image/svg+xml", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{(isWide ? 2 : 1)}\" height=\"1\"/>");

    private static Answer Text(string type, string text) =>
        new(200, [("Content-Type", type + "; charset=utf-8"), ("Cache-Control", "no-store")], Encoding.UTF8.GetBytes(text));

    private static string Number(int made) => made.ToString(CultureInfo.InvariantCulture);

    private sealed record State(FrozenDictionary<string, OutputFile> Files, string Faults, int Made);
}
