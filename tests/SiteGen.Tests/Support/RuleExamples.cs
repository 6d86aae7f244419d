using SiteGen.Core.Rules;

namespace SiteGen.Tests.Support;

/// <summary>The examples of tables of rules: run as tests, and printed into the documentation between two marks that bear the table's name.</summary>
public static class RuleExamples
{
    /// <summary>Every example of a table: the rule, the text, and whether the rule decides something in it.</summary>
    public static TheoryData<string, string, bool> List<TCase, TVerdict>(RuleTable<TCase, TVerdict> table)
        where TCase : allows ref struct
        where TVerdict : struct =>
        new(table.Rows.SelectMany(r => r.Fits.Select(f => (r.Name, f, true)).Concat(r.LeavesAlone.Select(l => (r.Name, l, false)))));

    /// <summary>A table of the documentation, one row a rule, in order.</summary>
    public static string Write<TCase, TVerdict>(RuleTable<TCase, TVerdict> table)
        where TCase : allows ref struct
        where TVerdict : struct =>
        "| rule | says | decides | leaves alone |\n| --- | --- | --- | --- |\n"
            + string.Concat(table.Rows.Select(r => $"| {r.Name} | {Cell(r.Says)} | {Cells(r.Fits)} | {Cells(r.LeavesAlone)} |\n"));

    /// <summary>Compares what a page shows between the marks of a table with the table, or writes it there.</summary>
    public static void CompareWithPage(string file, string name, string table)
    {
        var page = Acceptance.Read(RepositoryRoot.At(file))!;
        var (open, close) = ($"<!-- rules: {name} -->\n", $"<!-- end of {name} -->");
        var start = page.IndexOf(open, StringComparison.Ordinal) + open.Length;
        var end = page.IndexOf(close, start, StringComparison.Ordinal);
        Acceptance.Compare(RepositoryRoot.At(file), $"{page[..start]}\n{table}\n{page[end..]}");
    }

    private static string Cells(IEnumerable<string> examples) => string.Join("<br>", examples.Select(Cell));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
