using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish.Weaving;

/// <summary>The running text of one block: the stretch in which words are bound to one another across links and emphasis.</summary>
/// <param name="inlines">Its pieces.</param>
public sealed class WovenLine(ImmutableArray<WovenInline> inlines)
{
    /// <summary>Stands in <see cref="SetText"/> for each character of code, which is one closed word.</summary>
    private const char InCode = '\ufffc';

    /// <summary>Nothing.</summary>
    public static WovenLine Empty { get; } = new([]);

    /// <summary>Its pieces, in order.</summary>
    public ImmutableArray<WovenInline> Inlines => inlines;

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => inlines.IsEmpty;

    /// <summary>
    /// The characters of its runs with no-break spaces where pages need them; a line break and each character of code count for one.
    /// Only pages ask for it, each text's several pages for the same: it is worked out once, when the first does.
    /// </summary>
    public string SetText => field ??= InsertNoBreakSpaces.SetText(inlines is [WovenRun only] ? only.Characters.ToString() : Gather(inlines, new()).ToString());

    private static StringBuilder Gather(ImmutableArray<WovenInline> inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
        {
            _ = inline switch
            {
                WovenRun run => text.Append(run.Characters.Span),
                WovenCode code => text.Append(InCode, code.Characters.Length),
                WovenLineBreak => text.Append('\n'),
                WovenSpan span => Gather(span.Inlines, text),
                _ => text,
            };
        }

        return text;
    }
}
