using SiteGen.Core.Model;

namespace SiteGen.Core.Publish;

/// <summary>Says of a title in italics that it is transliterated, where the list itself gives the transliterated title.</summary>
internal static class MarkTransliteration
{
    /// <summary>Shorter words are too common to tell anything.</summary>
    private const int Shortest = 4;

    public static Inline In(Inline inline, Source source) =>
        inline is Emphasis title && source is { TitleTransliterated: { } written, Language: { } language } && IsOf(PlainText.Of(title.Inlines), written)
            ? title with { Language = language + "-Latn" }
            : inline;

    /// <summary>Slips apart, the words are the same: more than half of those that tell anything stand in the transliterated title.</summary>
    private static bool IsOf(string title, string transliterated)
    {
        var words = WordsOf(title).ToList();
        var known = WordsOf(transliterated).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count > 0 && words.Count(known.Contains) * 2 > words.Count;
    }

    private static IEnumerable<string> WordsOf(string text) =>
        text.Split([' ', '.', ',', ':', ';', '"', '(', ')', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length >= Shortest && char.IsLetter(w[0]));
}
