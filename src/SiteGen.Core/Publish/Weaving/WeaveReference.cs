using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish.Weaving;

/// <summary>
/// Weaves a printed reference: its one piece of markup is <c>*…*</c> for italics; titles that the register gives in transliteration
/// are marked as such.
/// </summary>
internal static class WeaveReference
{
    /// <summary>Shorter words are too common to tell anything.</summary>
    private const int Shortest = 4;

    private static readonly char[] Separators = [' ', '.', ',', ':', ';', '"', '(', ')', '\u00a0'];

    /// <summary>The reference of a source as a list prints it.</summary>
    public static WovenLine Weave(string printed, Source source)
    {
        var parts = printed.Split('*');
        var pieces = parts.Length % 2 == 0 ? [Run(printed)] : parts.Select(Piece).Where(p => !IsEmpty(p)).ToImmutableArray();
        string[] titles = [.. new[] { source.TitleTransliterated, source.ContainerTitleTransliterated }.OfType<string>()];
        return new(titles.Length > 0 && source.Language is { } language ? [.. pieces.SelectMany(p => Mark(p, titles, language + "-Latn"))] : pieces);
    }

    private static WovenRun Run(string text) => new(text.AsMemory());

    private static WovenInline Piece(string part, int index) => index % 2 == 0 ? Run(part) : new WovenEmphasis([Run(part)]);

    private static bool IsEmpty(WovenInline piece) => piece is WovenRun { Characters.IsEmpty: true };

    private static IEnumerable<WovenInline> Mark(WovenInline piece, string[] titles, string language) => piece switch
    {
        WovenEmphasis { Inlines: [WovenRun only] } part when titles.Any(title => IsOf(only.Characters.ToString(), title)) =>
            [part with { Language = language }],
        WovenRun run => Part(run.Characters.ToString(), titles, language),
        _ => [piece],
    };

    /// <summary>A title that is not set in italics is printed word for word.</summary>
    private static IEnumerable<WovenInline> Part(string text, string[] titles, string language)
    {
        var title = titles.FirstOrDefault(t => text.Contains(t, StringComparison.Ordinal));
        var at = title is null ? -1 : text.IndexOf(title, StringComparison.Ordinal);
        return at < 0 ? [Run(text)]
            : new WovenInline[] { Run(text[..at]), new ForeignWords(language, [Run(title!)]), Run(text[(at + title!.Length)..]) }.Where(p => !IsEmpty(p));
    }

    /// <summary>Slips apart, the words are the same: of those that tell anything, more than half of the shorter of the two are in the other.</summary>
    private static bool IsOf(string title, string transliterated)
    {
        var words = FindWords(PlainText.FromCharacters(title)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = FindWords(transliterated).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count(known.Contains) * 2 > Math.Min(words.Count, known.Count);
    }

    private static IEnumerable<string> FindWords(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= Shortest && char.IsLetter(w[0]));
}
