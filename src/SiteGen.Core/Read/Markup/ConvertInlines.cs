using System.Collections.Immutable;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;
using Inline = SiteGen.Core.Model.Inline;

namespace SiteGen.Core.Read.Markup;

/// <summary>Turns Markdig's inlines into ours and lets no link with a forbidden scheme become live.</summary>
internal sealed class ConvertInlines(SourceFile file, int offset)
{
    private const int MaximumDepth = 32;

    private readonly Dictionary<Footnote, int> marks = [];

    /// <summary>The notes marked so far, in the order of their first mark.</summary>
    public List<Footnote> Marked { get; } = [];

    public List<Diagnostic> Faults { get; } = [];

    public ImmutableArray<Inline> ConvertAll(ContainerInline? container, int depth = 0)
    {
        if (container is null)
        {
            return [];
        }

        if (depth > MaximumDepth)
        {
            var span = SpanOf(container);
            Faults.Add(Catalogue.BlockTooLarge(span, $"{MaximumDepth} levels"));
            return [new TextRun(span, span.File.Text.Substring(span.Start, span.Length))];
        }

        return Joined(container.SelectMany(inline => Convert(inline, depth)));
    }

    /// <summary>How many marks a note has in what was converted so far.</summary>
    public int MarksOf(Footnote note) => marks.GetValueOrDefault(note);

    public static string IdOf(Footnote note) => (note.Label ?? "").TrimStart('^');

    private ImmutableArray<Inline> Convert(Markdig.Syntax.Inlines.Inline inline, int depth) => inline switch
    {
        ContainerInline container => ConvertContainer(container, depth + 1),
        LiteralInline literal => [new TextRun(SpanOf(literal), literal.Content.ToString())],
        HtmlEntityInline entity => EntityOf(entity),
        LineBreakInline { IsHard: true } => [new LineBreak()],
        LineBreakInline line => [new TextRun(SpanOf(line), " ")],
        CodeInline code => [new CodeRun(SpanOf(code), code.Content)],
        FootnoteLink { IsBackLink: true } => [],
        FootnoteLink note => [MarkOf(note)],
        AutolinkInline auto => LinkTo((auto.IsEmail ? "mailto:" : "") + auto.Url, SpanOf(auto), [new TextRun(SpanOf(auto), auto.Url)]),
        _ => AsText(inline, "an inline of an unknown kind"),
    };

    private ImmutableArray<Inline> ConvertContainer(ContainerInline container, int depth) => container switch
    {
        EmphasisInline { DelimiterCount: 1 } => [new Emphasis(ConvertAll(container, depth))],
        EmphasisInline => [new Strong(ConvertAll(container, depth))],
        LinkInline { IsImage: true } => AsText(container, "a picture"),
        LinkInline link => LinkTo(link, depth),
        // An opening that never closed: its sign is text, and what follows hangs below it.
        DelimiterInline open => [new TextRun(SpanOf(open) with { Length = open.ToLiteral().Length }, open.ToLiteral()), .. ConvertAll(open, depth)],
        _ => ConvertAll(container, depth),
    };

    private NoteReference MarkOf(FootnoteLink link)
    {
        if (!marks.ContainsKey(link.Footnote))
        {
            Marked.Add(link.Footnote);
        }

        var occurrence = marks[link.Footnote] = MarksOf(link.Footnote) + 1;
        return new(SpanOf(link), IdOf(link.Footnote), Marked.IndexOf(link.Footnote) + 1, occurrence);
    }

    private ImmutableArray<Inline> EntityOf(HtmlEntityInline entity)
    {
        var (span, text) = (SpanOf(entity), entity.Transcoded.ToString());
        Faults.AddRange(ForbiddenCharacters.Escaped(text, span));
        return [new TextRun(span, text)];
    }

    private ImmutableArray<Inline> LinkTo(LinkInline link, int depth)
    {
        if (!string.IsNullOrEmpty(link.Title))
        {
            Faults.Add(Catalogue.LinkTitle(SpanOf(link), link.Title));
        }

        return ReadOverride.TryRead(link.Url ?? "", out var entry)
            ? Named(SpanOf(link), entry, ConvertAll(link, depth))
            : LinkTo(link.Url ?? "", SpanOf(link), ConvertAll(link, depth));
    }

    private ImmutableArray<Inline> Named(SourceSpan span, EntryReference? entry, ImmutableArray<Inline> words)
    {
        if (ReadOverride.ArePlain(words))
        {
            return [new NamedWords(span, entry, words)];
        }

        Faults.Add(Catalogue.OverrideNotPlain(span));
        return words;
    }

    private ImmutableArray<Inline> LinkTo(string target, SourceSpan span, ImmutableArray<Inline> inlines)
    {
        if (AllowedLink.Is(target))
        {
            return [new Link(target, inlines)];
        }

        Faults.Add(Catalogue.LinkRefused(span, target));
        return inlines;
    }

    private ImmutableArray<Inline> AsText(Markdig.Syntax.Inlines.Inline inline, string what)
    {
        var span = SpanOf(inline);
        Faults.Add(Catalogue.MarkupAsText(span, what));
        return [new TextRun(span, span.File.Text.Substring(span.Start, span.Length))];
    }

    /// <summary>Runs that are side by side in the file as one, so that places in the text and in the file stay in step.</summary>
    private static ImmutableArray<Inline> Joined(IEnumerable<Inline> inlines)
    {
        var joined = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is TextRun next && joined.Count > 0 && joined[^1] is TextRun last && CanJoin(last, next))
            {
                joined[^1] = new TextRun(last.Span with { Length = last.Span.Length + next.Span.Length }, last.Text + next.Text);
            }
            else
            {
                joined.Add(inline);
            }
        }

        return joined.ToImmutable();
    }

    private static bool CanJoin(TextRun last, TextRun next) =>
        last.Span.Start + last.Span.Length == next.Span.Start
        && last.Text.Length == last.Span.Length && next.Text.Length == next.Span.Length;

    private SourceSpan SpanOf(Markdig.Syntax.MarkdownObject inline) =>
        file.Span(offset + Math.Max(0, inline.Span.Start), Math.Max(0, inline.Span.Length));
}
