using SiteGen.Core.Languages;
using SiteGen.Core.Names.Forms.Grammars;

namespace SiteGen.Core.Names.Forms.Guessing;

/// <summary>Which class guesses for a language: its script decides.</summary>
internal static class GuessNames
{
    /// <summary>The guesses for a language's texts.</summary>
    public static IGuessNames ForLanguage(string language) => KnownLanguages.FindOrEnglish(language).Letters.Script == Script.Cyrillic
        ? new GuessCyrillicNames(LanguageForms.ForLanguage(language))
        : new GuessLatinNames(LanguageForms.ForLanguage(language));
}
