using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish;

/// <summary>Reads the one piece of markup of a printed reference: <c>*…*</c> for italics.</summary>
internal static class PrintedText
{
    public static ImmutableArray<Inline> Of(SourceSpan span, string text)
    {
        var parts = text.Split('*');
        return parts.Length % 2 == 0
            ? [new TextRun(span, text)]
            : [.. parts.Select((part, i) => Piece(new TextRun(span, part), i)).Where(p => p is not TextRun { Text: "" })];
    }

    private static Inline Piece(TextRun run, int index) => index % 2 == 0 ? run : new Emphasis([run]);
}
