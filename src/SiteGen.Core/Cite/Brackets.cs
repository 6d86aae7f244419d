using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>The square brackets of a passage, in one pass; none runs from one block into the next.</summary>
/// <param name="Closed">Innermost brackets, each from the opening through the closing one.</param>
/// <param name="Open">Openings that begin like a citation and never close.</param>
internal sealed record Brackets(ImmutableArray<TextRange> Closed, ImmutableArray<TextRange> Open)
{
    /// <summary>Finds the brackets that stand in open text: not those inside code and links.</summary>
    public static Brackets In(Passage passage) => In(Masked(passage));

    private static Brackets In(string text)
    {
        var closed = ImmutableArray.CreateBuilder<TextRange>();
        var open = ImmutableArray.CreateBuilder<TextRange>();
        var opening = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '[' or '\n')
            {
                Abandon(text, opening, open);
                opening = text[i] == '[' ? i : -1;
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

    /// <summary>The text with spaces for the brackets in closed stretches: a bracket may run over a link, but not begin in it.</summary>
    private static string Masked(Passage passage)
    {
        var text = passage.Text.ToCharArray();
        foreach (var range in ClosedText.In(passage))
        {
            var inside = text.AsSpan(Math.Min(range.Start, text.Length), Math.Max(0, Math.Min(range.End, text.Length) - range.Start));
            inside.Replace('[', ' ');
            inside.Replace(']', ' ');
        }

        return new(text);
    }

    private static void Abandon(string text, int opening, ImmutableArray<TextRange>.Builder open)
    {
        if (opening >= 0 && opening + 1 < text.Length && char.IsAsciiDigit(text[opening + 1]))
        {
            open.Add(new(opening, 1));
        }
    }
}
