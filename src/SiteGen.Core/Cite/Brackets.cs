using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>The square brackets of a text, in one pass.</summary>
/// <param name="Closed">Innermost brackets, each from the opening through the closing one.</param>
/// <param name="Open">Openings that begin like a citation and never close.</param>
internal sealed record Brackets(ImmutableArray<TextRange> Closed, ImmutableArray<TextRange> Open)
{
    /// <summary>Finds the brackets.</summary>
    public static Brackets In(string text)
    {
        var closed = ImmutableArray.CreateBuilder<TextRange>();
        var open = ImmutableArray.CreateBuilder<TextRange>();
        var opening = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '[')
            {
                Abandon(text, opening, open);
                opening = i;
            }
            else if (text[i] == ']' && opening >= 0)
            {
                closed.Add(TextRange.Between(opening, i + 1));
                opening = -1;
            }
        }

        Abandon(text, opening, open);
        return new(closed.ToImmutable(), open.ToImmutable());
    }

    private static void Abandon(string text, int opening, ImmutableArray<TextRange>.Builder open)
    {
        if (opening >= 0 && opening + 1 < text.Length && char.IsAsciiDigit(text[opening + 1]))
        {
            open.Add(new(opening, 1));
        }
    }
}
