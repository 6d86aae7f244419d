using System.Collections.Immutable;

namespace SiteGen.Theme.Wording;

/// <summary>The languages that the interface speaks. The only place in the theme that knows which there are.</summary>
public static class InterfaceLanguages
{
    private static readonly ImmutableDictionary<string, Words> All = new[] { EnglishWords.Words, RussianWords.Words }.ToImmutableDictionary(w => w.Language);

    /// <summary>The interface in a language; one that has no words here is served in English.</summary>
    /// <param name="language">Its tag.</param>
    public static Words WordsFor(string language) => All.TryGetValue(language, out var words) ? words : EnglishWords.Words with { Name = language };
}
