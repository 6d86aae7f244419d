using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>The square brackets of a passage, in one pass; none runs from one block into the next.</summary>
/// <param name="Closed">Brackets that may be citations, each from the opening through the closing one; one inside another stands before it.</param>
/// <param name="Open">Openings that begin like a citation and never close.</param>
/// <param name="Deep">Openings that stand in more brackets than are read.</param>
/// <param name="Long">Openings of brackets that begin like a citation and are longer than any.</param>
internal sealed record Brackets(
    ImmutableArray<TextRange> Closed, ImmutableArray<TextRange> Open, ImmutableArray<TextRange> Deep, ImmutableArray<TextRange> Long)
{
    private const int Deepest = 16;
    private const int Longest = 2_000;
    private const int LongestInterval = 40;
    private const char BlockEnd = '\uffff';

    /// <summary>Finds the brackets that stand in open text: not those inside code and links.</summary>
    public static Brackets In(Passage passage) => new Search(IsOpen(passage) ? passage.Text : Masked(passage)).Run();

    /// <summary>One paragraph without code and links, as nearly all are.</summary>
    private static bool IsOpen(Passage passage) => passage.Blocks is [Paragraph only] && IsOpen(only.Inlines);

    private static bool IsOpen(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (!(inline switch { Emphasis e => IsOpen(e.Inlines), Strong s => IsOpen(s.Inlines), TextRun or NoteReference or LineBreak => true, _ => false }))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The text with spaces for the brackets in closed stretches: a bracket may run over a link, but not begin in it. Where a
    /// block ends a mark stands, since a line may end inside a block too.
    /// </summary>
    private static string Masked(Passage passage)
    {
        var text = passage.Text.ToCharArray();
        foreach (var range in ClosedText.In(passage))
        {
            var inside = text.AsSpan(Math.Min(range.Start, text.Length), Math.Max(0, Math.Min(range.End, text.Length) - range.Start));
            inside.Replace('[', ' ');
            inside.Replace(']', ' ');
        }

        foreach (var end in ClosedText.BlockEnds(passage).Where(e => e < text.Length))
        {
            text[end] = BlockEnd;
        }

        return new(text);
    }

    private sealed class Search(string text)
    {
        private readonly ImmutableArray<TextRange>.Builder closed = ImmutableArray.CreateBuilder<TextRange>();
        private readonly ImmutableArray<TextRange>.Builder open = ImmutableArray.CreateBuilder<TextRange>();
        private readonly ImmutableArray<TextRange>.Builder deep = ImmutableArray.CreateBuilder<TextRange>();
        private readonly ImmutableArray<TextRange>.Builder tooLong = ImmutableArray.CreateBuilder<TextRange>();
        private readonly Stack<(int At, int Inside)> openings = new();
        private int depth;

        public Brackets Run()
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
                    case BlockEnd:
                        Abandon();
                        break;
                }
            }

            return new(closed.ToImmutable(), open.ToImmutable(), deep.ToImmutable(), tooLong.ToImmutable());
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
            cursor.TakeWhile(c => char.IsAsciiDigit(c) || c is ',' or ';' or '.' or ' ' or '+' or '∞' || Cursor.IsDash(c));
            return cursor.At > at + 1 && cursor.Here == ')';
        }
    }
}
