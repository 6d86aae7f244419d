using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Tests.Support;

/// <summary>Writes <c>docs/diagnostics.md</c> from the catalogue.</summary>
public static class DiagnosticsDocument
{
    private static readonly Dictionary<char, string> Stages = new()
    {
        ['1'] = "Reading the input",
        ['2'] = "Citations",
        ['3'] = "Names and terms",
        ['4'] = "The edition as a whole",
        ['5'] = "Pages and addresses",
        ['6'] = "Files written",
    };

    private static readonly string Opening = """
        # Diagnostics

        Every fault that `build` and `check` can tell of. This page is written from
        `src/SiteGen.Core/Diagnostics/Catalogue.*.cs` by the tests (`SITEGEN_ACCEPT=1 dotnet test`); change the catalogue, not the page.

        A fault is printed as `path:line:column: severity CODE: what is the case`, and below it a hint. An error keeps the last good
        site and ends with exit code 1; a warning publishes the site, and ends with exit code 1 only under `--strict`. A note may be no fault at all: `check` tells it,
        `build` does not, and no exit code comes of it.

        | code | severity | fault |
        |---|---|---|

        """.ReplaceLineEndings("\n");

    /// <summary>The whole document: a table, then a section for each rule.</summary>
    public static string Write(ImmutableArray<RuleAttribute> rules)
    {
        var text = new StringBuilder(Opening).AppendJoin("", rules.Select(Row));
        foreach (var stage in rules.GroupBy(r => r.Code[2]))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {Stages[stage.Key]}\n").AppendJoin("", stage.Select(Section));
        }

        return text.ToString();
    }

    private static string Row(RuleAttribute rule) =>
        $"| [{rule.Code}](#{Anchor(rule)}) | {Printed.Word(rule.Severity)} | {rule.Title.Replace("|", "\\|", StringComparison.Ordinal)} |\n";

    private static string Section(RuleAttribute rule) =>
        $"\n### {rule.Code}: {rule.Title}\n\n{Capital(Printed.Word(rule.Severity))}. {rule.Remedy.TrimEnd('.')}.\n";

    // The anchor that a Markdown viewer gives the heading: lower case, letters, digits and hyphens.
    private static string Anchor(RuleAttribute rule) =>
        string.Concat($"{rule.Code}: {rule.Title}".ToLowerInvariant().Replace(' ', '-').Where(c => char.IsLetterOrDigit(c) || c is '-' or '_'));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
