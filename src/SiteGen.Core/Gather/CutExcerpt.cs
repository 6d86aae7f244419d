using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>Cuts a sentence out of its passage, parted at the names it is shown for; what lies far from any name is left out.</summary>
internal static class CutExcerpt
{
    /// <summary>So many characters of a sentence are shown on each side of a name; most sentences have fewer.</summary>
    private const int Widest = 320;

    /// <summary>The excerpt.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="names">The names, at least one, in order; the last may run over the sentence's end.</param>
    public static Excerpt Cut(string text, TextRange sentence, ImmutableArray<TextRange> names)
    {
        var parts = ImmutableArray.CreateBuilder<ExcerptPart>();
        var at = Math.Min(sentence.Start, names[0].Start);
        for (var i = 0; i < names.Length; i++)
        {
            var before = text[at..names[i].Start];
            parts.Add(new(i == 0 ? LastOf(before.TrimStart()) : Shortened(before), false));
            parts.Add(new(names[i].In(text), true));
            at = names[i].End;
        }

        parts.Add(new(FirstOf(text[at..Math.Max(sentence.End, at)].TrimEnd()), false));
        return new([.. parts.Where(p => p.Text.Length > 0)]);
    }

    private static string Shortened(string text) => text.Length <= 2 * Widest ? text : FirstOf(text) + " " + LastOf(text);

    private static string LastOf(string text)
    {
        var space = text.Length <= Widest ? -1 : text.IndexOf(' ', text.Length - Widest);
        return text.Length <= Widest ? text : "… " + text[(space < 0 ? text.Length - Widest : space + 1)..];
    }

    private static string FirstOf(string text)
    {
        var space = text.Length <= Widest ? -1 : text.LastIndexOf(' ', Widest);
        return text.Length <= Widest ? text : text[..(space < 0 ? Widest : space)] + " …";
    }
}
