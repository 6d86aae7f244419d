using System.Globalization;
using System.Runtime.CompilerServices;
using SiteGen.Core.NamesReport;
using Spectre.Console;

namespace SiteGen.Terminal;

/// <summary>Tells the report on names: a table a kind of finding on a terminal, elsewhere a line a finding with tabs
/// between, under a line that names the columns.</summary>
public static class PrintNames
{
    private const int PlacesShown = 3;

    /// <summary>Writes the report.</summary>
    public static void Print(Screen screen, RegisterReport report, DiagnosticFormat format)
    {
        if (screen.ShowsProgress && format == DiagnosticFormat.Text)
        {
            Draw(AnsiConsole.Console, report);
            return;
        }

        if (format != DiagnosticFormat.Json)
        {
            screen.Out.WriteLine("kind\tlanguage\tname\ttimes\twhere\tremark");
        }

        foreach (var finding in report.All)
        {
            screen.Out.WriteLine(format == DiagnosticFormat.Json ? WriteJson(finding) : string.Join('\t', Cells(finding).Prepend(WordFor(finding.Kind))));
        }
    }

    private static string WriteJson(NameFinding f) => JsonLine.Write(json =>
    {
        json.WriteString("kind", WordFor(f.Kind));
        json.WriteString("language", f.Language);
        json.WriteString("name", f.Name);
        json.WriteNumber("count", f.Count);
        json.WriteString("remark", f.Remark);
        json.WriteStartArray("places");
        foreach (var place in f.Places)
        {
            json.WriteStartObject();
            JsonLine.WritePlace(json, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string WordFor(FindingKind kind) => kind switch
    {
        FindingKind.UnknownPerson => "unknown-person",
        FindingKind.UnknownName => "unknown-name",
        FindingKind.Ambiguous => "ambiguous",
        FindingKind.NeverMet => "never-named",
        FindingKind.OneLanguage => "one-language",
        FindingKind.Nameless => "no-name",
        FindingKind.Compound => "compound",
        _ => "shared-form",
    };

    private static string TitleOf(FindingKind kind) => kind switch
    {
        FindingKind.UnknownPerson => "Persons in no register",
        FindingKind.UnknownName => "Other names in no register",
        FindingKind.Ambiguous => "Names that may mean several entries",
        FindingKind.NeverMet => "Entries that no text names",
        FindingKind.OneLanguage => "Entries named in one language only",
        FindingKind.Nameless => "Languages in which entries have no name",
        FindingKind.Compound => "Compounds that begin with a name",
        _ => "Forms that entries share",
    };

    /// <summary>Draws the tables. An address is on a line of its own and is never parted, however narrow the terminal.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Draw(IAnsiConsole console, RegisterReport report)
    {
        foreach (var kind in report.All.GroupBy(f => f.Kind))
        {
            var table = new Table { Title = new TableTitle(TitleOf(kind.Key)), Border = TableBorder.Simple };
            table.AddColumns("", "name", "times").AddColumn("where", c => c.NoWrap());
            foreach (var cells in kind.Select(Cells))
            {
                var addresses = cells[3].Replace(", ", "\n", StringComparison.Ordinal);
                table.AddRow(new Text(cells[0]), new Text($"{cells[1]}\n{cells[4]}".TrimEnd()), new Text(cells[2]), new Text(addresses));
            }

            console.Write(table);
        }
    }

    private static string[] Cells(NameFinding f) => [.. new[]
    {
        f.Language ?? "", f.Name, f.Count.ToString(CultureInfo.InvariantCulture),
        string.Join(", ", f.Places.Take(PlacesShown).Select(p => $"{p.File.Path}:{p.Position.Line}:{p.Position.Column}")) + (f.Places.Length > PlacesShown ? ", …" : ""),
        f.Remark,
    }.Select(EscapeControls.Escape)];
}
