using SiteGen.Core.Diagnostics;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read;

/// <summary>
/// Keeps blocks small enough for a parser that needs quadratic time on some of them: within these limits the worst known
/// text of a megabyte takes a few seconds.
/// </summary>
internal static class BlockLimits
{
    private const int MaximumCharacters = 32_000;
    private const int MaximumBrackets = 500;

    /// <summary>The first block beyond a limit, as a fault; null where there is none.</summary>
    public static Diagnostic? Exceeded(SourceFile file, TextRange part)
    {
        var (start, brackets) = (part.Start, 0);
        for (var i = part.Start; i < part.End; i++)
        {
            if (file.Text[i] == '\n' && i + 1 < part.End && file.Text[i + 1] == '\n')
            {
                (start, brackets) = (i + 2, 0);
            }

            brackets += file.Text[i] == '[' ? 1 : 0;
            if (Beyond(i - start, brackets) is { } limit)
            {
                return Catalogue.BlockTooLarge(file.Span(start), limit);
            }
        }

        return null;
    }

    private static string? Beyond(int characters, int brackets) =>
        characters > MaximumCharacters ? $"{MaximumCharacters} characters"
        : brackets > MaximumBrackets ? $"{MaximumBrackets} opening brackets"
        : null;
}
