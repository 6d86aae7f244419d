using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>Tells where in their file ranges of a passage's plain text were read; laid out when first asked, for all faults of a passage.</summary>
internal sealed class PassageSpans(Passage passage)
{
    private const char SoftHyphen = '\u00ad';

    private readonly Lazy<List<Run>> runs = new(() => RunsOf(passage));

    /// <summary>Where a range was read. Code has no runs of its own: a range in it is told at the run behind.</summary>
    public SourceSpan Of(TextRange range)
    {
        var (low, high) = (0, runs.Value.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = runs.Value[middle].End <= range.Start ? (middle + 1, high) : (low, middle);
        }

        return low < runs.Value.Count ? runs.Value[low].SpanOf(range) : passage.Blocks[0].Span;
    }

    private static List<Run> RunsOf(Passage passage)
    {
        var (runs, at) = (new List<Run>(), 0);
        foreach (var leaf in PlainText.Leaves(passage.Blocks))
        {
            foreach (var inline in Flat(PlainText.InlinesOf(leaf)))
            {
                var end = at + PlainText.Of([inline]).Length;
                if (inline is TextRun or CodeRun)
                {
                    runs.Add(Run.Of(inline, at, end));
                }

                at = end;
            }

            at += leaf is Verbatim v ? v.Text.Length + 1 : 1;
        }

        return runs;
    }

    private static IEnumerable<Inline> Flat(IEnumerable<Inline> inlines) => inlines.SelectMany(inline => inline switch
    {
        Emphasis e => Flat(e.Inlines),
        Strong s => Flat(s.Inlines),
        Link l => Flat(l.Inlines),
        NamedWords n => Flat(n.Inlines),
        NoteReference => [],
        _ => [inline],
    });

    /// <param name="Start">Where it starts in the plain text.</param>
    /// <param name="End">Where it ends there.</param>
    /// <param name="Span">Where it was read.</param>
    /// <param name="IsVerbatim">Whether the file has it unit by unit.</param>
    /// <param name="Hyphens">Where in the plain text, from the start of the run, soft hyphens were left out.</param>
    private sealed record Run(int Start, int End, SourceSpan Span, bool IsVerbatim, int[] Hyphens)
    {
        public static Run Of(Inline inline, int start, int end)
        {
            var (span, text) = inline is CodeRun code ? (code.Span, code.Text) : (((TextRun)inline).Span, ((TextRun)inline).Text);
            int[] hyphens = text.Contains(SoftHyphen, StringComparison.Ordinal)
                ? [.. Enumerable.Range(0, text.Length).Where(k => text[k] == SoftHyphen).Select((k, before) => k - before)] : [];
            return new(start, end, span, text.Length == span.Length, hyphens);
        }

        public SourceSpan SpanOf(TextRange range) =>
            IsVerbatim ? new(Span.File, Span.Start + range.Start - Start + HyphensUntil(range.Start - Start), range.Length) : Span;

        private int HyphensUntil(int offset)
        {
            var (low, high) = (0, Hyphens.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = Hyphens[middle] <= offset ? (middle + 1, high) : (low, middle);
            }

            return low;
        }
    }
}
