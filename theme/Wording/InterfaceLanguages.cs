using System.Collections.Immutable;
using SiteGen.Theme.Wording.Known;

namespace SiteGen.Theme.Wording;

/// <summary>The languages that the interface speaks. The only place in the theme that knows which there are.</summary>
public static class InterfaceLanguages
{
    /// <summary>What the interface says in each of them.</summary>
    public static ImmutableArray<Words> All { get; } = [EnglishWords.Words, RussianWords.Words];

    /// <summary>The interface in a language; one that has no words here is served in English.</summary>
    /// <param name="language">Its tag.</param>
    public static Words WordsFor(string language) => All.FirstOrDefault(w => w.Language == language) ?? EnglishWords.Words with { Name = language };
}
