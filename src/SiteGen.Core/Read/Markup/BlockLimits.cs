using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Markup;

/// <summary>
/// Keeps blocks small enough for a parser that needs quadratic time on some of them: within these limits the worst known
/// text of a megabyte takes a few seconds.
/// </summary>
internal static partial class BlockLimits
{
    private const int MaximumCharacters = 32_000;
    private const int MaximumBrackets = 500;

    /// <summary>The first block beyond a limit, as a fault; null where there is none.</summary>
    public static Diagnostic? Exceeded(SourceFile file, TextRange part)
    {
        var start = part.Start;
        foreach (var next in Starts(part.In(file.Text)).Select(s => part.Start + s).Append(part.End))
        {
            var block = file.Text.AsSpan(start, next - start);
            var words = block.TrimStart("\n \t>");
            if (Beyond(words) is { } limit)
            {
                return Catalogue.BlockTooLarge(file.Span(start + block.Length - words.Length), limit);
            }

            start = next;
        }

        return null;
    }

    /// <summary>Where a block begins or may begin. A number is one of a list only after an item, after a blank line or if it is 1.</summary>
    private static IEnumerable<int> Starts(string text)
    {
        var (isList, behindBlank) = (false, 0);
        foreach (Match line in Boundary().Matches(text))
        {
            var number = line.Groups["number"];
            if (!number.Success || isList || number.Value == "1" || line.Index == behindBlank)
            {
                isList = line.Groups["item"].Success;
                behindBlank = line.Groups["blank"].Success ? line.Index + line.Length + 1 : 0;
                yield return line.Index;
            }
        }
    }

    private static string? Beyond(ReadOnlySpan<char> block) =>
        block.Length > MaximumCharacters ? $"{MaximumCharacters} characters"
        : block.Count('[') > MaximumBrackets ? $"{MaximumBrackets} opening brackets"
        : null;

    /// <summary>A blank line, in a quotation too, a note, or an item of a list.</summary>
    [GeneratedRegex(@"^[ \t>]*(?:(?<blank>$)|\[\^[^\]\n]+\]:|(?<item>(?:[-*+]|(?<number>[0-9]{1,9})[.)])[ \t]))", RegexOptions.Multiline)]
    private static partial Regex Boundary();
}
