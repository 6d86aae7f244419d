using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms;

/// <summary>Tells patronymics by their endings: those of all languages that have any.</summary>
internal static class Patronymics
{
    private static readonly ImmutableArray<NameWords> Known = [.. KnownLanguages.All.Select(l => l.Names).Where(n => n.HasPatronymics)];

    /// <summary>Of whom a patronymic in the dictionary form speaks; unstated of what is none.</summary>
    public static Gender FindGender(string name) => FindGender(name, static words => words.PatronymicsOfMen, static words => words.PatronymicsOfWomen);

    /// <summary>The same of one in Latin letters.</summary>
    public static Gender FindRomanisedGender(string name) =>
        FindGender(name, static words => words.RomanisedPatronymicsOfMen, static words => words.RomanisedPatronymicsOfWomen);

    /// <summary>Whether a word in Latin letters, in running text, is one rather than a family name.</summary>
    public static bool IsSurelyRomanised(string word) => Known.Any(words => words.SureRomanisedPatronymics.Fit(word));

    private static Gender FindGender(string name, Func<NameWords, Endings> ofMen, Func<NameWords, Endings> ofWomen) =>
        Known.Any(words => ofMen(words).Fit(name)) ? Gender.Masculine : Known.Any(words => ofWomen(words).Fit(name)) ? Gender.Feminine : Gender.Unstated;
}
