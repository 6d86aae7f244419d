using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Theme.Wording.Known;

namespace SiteGen.Theme.Wording;

/// <summary>The languages that the interface speaks. The only place in the theme that knows which there are.</summary>
public static class InterfaceLanguages
{
    /// <summary>What the interface says in each of them.</summary>
    public static ImmutableArray<Words> All { get; } = [EnglishWords.Words, RussianWords.Words, GermanWords.Words, HebrewWords.Words];

    /// <summary>The tags of these languages.</summary>
    public static ImmutableArray<string> Tags { get; } = [.. All.Select(w => w.Language)];

    /// <summary>
    /// The interface in a language, for a region the words of the whole language; one that has no words here, which no site can name, is served in English.
    /// </summary>
    /// <param name="tag">Its tag.</param>
    public static Words WordsFor(string tag) =>
        All.FirstOrDefault(w => w.Language == tag)
        ?? (All.FirstOrDefault(w => w.Language == LanguageTag.PrimaryOf(tag)) is { } whole ? whole.ForRegion(tag) : EnglishWords.Words);
}
