using SiteGen.Core.Text;

namespace SiteGen.Core.Read;

/// <summary>The two parts of a text file: YAML between lines <c>---</c>, and the body below.</summary>
/// <param name="Yaml">The lines between the two rules.</param>
/// <param name="Body">Everything behind the second rule.</param>
internal sealed record FrontMatter(TextRange Yaml, TextRange Body)
{
    private const string Rule = "---\n";

    /// <summary>The parts of a file, or null where it does not begin with a rule or the second one is missing.</summary>
    public static FrontMatter? Of(string text)
    {
        if (!text.StartsWith(Rule, StringComparison.Ordinal))
        {
            return null;
        }

        var end = text.IndexOf("\n" + Rule, Rule.Length - 1, StringComparison.Ordinal);
        return end < 0 ? null : new(TextRange.Between(Rule.Length, end + 1), TextRange.Between(end + 1 + Rule.Length, text.Length));
    }
}
