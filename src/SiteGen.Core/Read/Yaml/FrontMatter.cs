using System.Text.RegularExpressions;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Yaml;

/// <summary>The two parts of a text file: YAML between lines <c>---</c>, and the body below.</summary>
/// <param name="Yaml">The lines between the two rules.</param>
/// <param name="Body">Everything after the second rule.</param>
internal sealed partial record FrontMatter(TextRange Yaml, TextRange Body)
{
    /// <summary>The parts of a file, or null where it does not begin with a rule or the second one is missing.</summary>
    public static FrontMatter? Find(string text)
    {
        var first = Rule().Match(text);
        if (!first.Success || first.Index > 0)
        {
            return null;
        }

        var second = Rule().Match(text, first.Length);
        return second.Success
            ? new(TextRange.Between(first.Length, second.Index), TextRange.Between(second.Index + second.Length, text.Length))
            : null;
    }

    /// <summary>A rule with its line end, which the last line of a file may lack; blanks after it are seen by nobody.</summary>
    [GeneratedRegex(@"^---[ \t]*(?:\n|\z)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
