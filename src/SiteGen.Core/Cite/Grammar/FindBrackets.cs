using System.Collections.Immutable;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>The pass over the text that finds its brackets.</summary>
internal sealed class FindBrackets(string text)
{
    private const int Deepest = 16;
    private const int Longest = 2_000;
    private const int LongestInterval = 40;
    private const int LongestUnopened = 40;

    /// <summary>Marks in the text where a block ends.</summary>
    private const char BlockEnd = '\uffff';

    private readonly ImmutableArray<TextRange>.Builder closed = ImmutableArray.CreateBuilder<TextRange>();
    private readonly ImmutableArray<TextRange>.Builder open = ImmutableArray.CreateBuilder<TextRange>();
    private readonly ImmutableArray<TextRange>.Builder deep = ImmutableArray.CreateBuilder<TextRange>();
    private readonly ImmutableArray<TextRange>.Builder tooLong = ImmutableArray.CreateBuilder<TextRange>();
    private readonly ImmutableArray<TextRange>.Builder unopened = ImmutableArray.CreateBuilder<TextRange>();
    private readonly Stack<(int At, int Inside)> openings = new();
    private int depth;

    /// <summary>Finds the brackets that are in open text: not those inside code and links.</summary>
    public static Brackets FindIn(Passage passage) => new FindBrackets(passage.Layout.IsOpenParagraph ? passage.Text : MaskClosed(passage)).Run();

    /// <summary>
    /// The text with spaces for the brackets in closed stretches: a bracket may run over a link, but not begin in it. Where a
    /// block ends a mark is, since a line may end inside a block too.
    /// </summary>
    private static string MaskClosed(Passage passage)
    {
        var text = passage.Text.ToCharArray();
        foreach (var range in passage.Layout.FindClosed())
        {
            var inside = text.AsSpan(Math.Min(range.Start, text.Length), Math.Max(0, Math.Min(range.End, text.Length) - range.Start));
            inside.Replace('[', ' ');
            inside.Replace(']', ' ');
        }

        foreach (var end in passage.Layout.Blocks.Select(b => b.Range.End).Where(e => e < text.Length))
        {
            text[end] = BlockEnd;
        }

        return new(text);
    }

    private Brackets Run()
    {
        for (var i = 0; i <= text.Length; i++)
        {
            switch (i < text.Length ? text[i] : BlockEnd)
            {
                case '[':
                    Opening(i);
                    break;
                case ']' when depth > 0:
                    Closing(i);
                    break;
                case ']' when EndsLikeCitation(i):
                    unopened.Add(new(i, 1));
                    break;
                case BlockEnd:
                    Abandon();
                    break;
            }
        }

        return new(closed.ToImmutable(), open.ToImmutable(), deep.ToImmutable(), tooLong.ToImmutable(), unopened.ToImmutable());
    }

    private void Opening(int at)
    {
        if (IsHalfOpen(at))
        {
            return;
        }

        if (++depth <= Deepest)
        {
            openings.Push((at, 0));
        }
        else if (depth == Deepest + 1)
        {
            deep.Add(new(at, 1));
            openings.Push((openings.Pop().At, Deepest));
        }
    }

    /// <summary>A bracket with brackets inside brackets is no citation, so no character is read more than twice.</summary>
    private void Closing(int at)
    {
        if (depth-- > Deepest)
        {
            return;
        }

        var (start, inside) = openings.Pop();
        if (openings.TryPop(out var around))
        {
            openings.Push((around.At, Math.Max(around.Inside, inside + 1)));
        }

        if (inside <= 1 && at - start <= Longest)
        {
            closed.Add(TextRange.Between(start, at + 1));
        }
        else if (inside <= 1 && BeginsLikeCitation(start))
        {
            tooLong.Add(new(start, 1));
        }
    }

    private void Abandon()
    {
        open.AddRange(openings.Reverse().Where(o => BeginsLikeCitation(o.At)).Select(o => new TextRange(o.At, 1)));
        openings.Clear();
        depth = 0;
    }

    private bool BeginsLikeCitation(int at) => at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    /// <summary><c>[1; 5)</c> is an interval without its end, and opens nothing.</summary>
    private bool IsHalfOpen(int at)
    {
        var cursor = new Cursor(text, at + 1, Math.Min(text.Length, at + LongestInterval));
        cursor.TakeWhile(c => char.IsAsciiDigit(c) || c is ',' or ';' or '.' or ' ' or '+' or '∞' || Dashes.Is(c));
        return cursor.At > at + 1 && cursor.Here == ')';
    }

    /// <summary>«(5, с. 12]», «5, с. 12]»: a number, a comma and a place that runs to the bracket.</summary>
    private bool EndsLikeCitation(int end)
    {
        for (var at = end - 1; at >= Math.Max(0, end - LongestUnopened) && text[at] is not (']' or BlockEnd); at--)
        {
            if (char.IsAsciiDigit(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] == '(') && IsCitation(at, end))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCitation(int at, int end)
    {
        var cursor = new Cursor(text, at, end);
        cursor.TakeWhile(char.IsAsciiDigit);
        cursor.SkipSpace();
        var isSet = cursor.Take(',') || cursor.Take(';');
        cursor.SkipSpace();
        return isSet && ReadLabelledPlace.Read(cursor) is { } place
            && text.AsSpan(place.Range.End, end - place.Range.End).TrimStart('.').IsWhiteSpace();
    }
}
