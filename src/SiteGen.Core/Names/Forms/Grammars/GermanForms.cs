using SiteGen.Core.Languages;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms.Grammars;

/// <summary>
/// German: names take -s in the genitive, families in the plural; in terms and places the noun declines, which is the word before the first preposition or
/// article or else the last, and the adjectives before it with it. A compound is another word, and is not made: «Rathenaumord».
/// </summary>
public sealed class GermanForms : ILanguageForms
{
    /// <inheritdoc/>
    public NameWords Words => German.Language.Names;

    /// <inheritdoc/>
    public IEnumerable<WordForm> Family(string family, Person person) => PartName.IsNumber(family) ? Number(family)
        : WideLetters.ListSpellings(family).SelectMany(f => (WordForm[])
            [new(f, GrammaticalCases.All), .. GermanNouns.Genitives(f).Select(g => new WordForm(g, GrammaticalCases.Genitive | GrammaticalCases.Plural))]);

    /// <inheritdoc/>
    public IEnumerable<WordForm> Given(string name, Gender gender) => WideLetters.ListSpellings(name).SelectMany(n => (WordForm[])
        [new(n, GrammaticalCases.All), .. GermanNouns.Genitives(n).Select(g => new WordForm(g, GrammaticalCases.Genitive))]);

    /// <inheritdoc/>
    public IEnumerable<string> Place(string name) => name.Contains(' ', StringComparison.Ordinal)
        ? Term(name)
        : WideLetters.ListSpellings(name).SelectMany(n => GermanNouns.Genitives(n).Where(g => !g.EndsWith("ens", StringComparison.Ordinal)).Prepend(n));

    /// <inheritdoc/>
    public IEnumerable<string> Term(string term)
    {
        var words = term.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var link = Array.FindIndex(words, 1, w => Words.GrammarWords.Contains(w.ToLowerInvariant()));
        var head = (link > 0 ? link : words.Length) - 1;
        var adjectives = words[..head].Select(w => GermanNouns.DeclineAdjective(w)?.ToArray() ?? [w]).ToArray();
        var most = adjectives.Select(a => a.Length).DefaultIfEmpty(1).Max();
        var before = Enumerable.Range(0, most).Select(k => string.Concat(adjectives.Select(a => a[Math.Min(k, a.Length - 1)] + " ")));
        var after = string.Concat(words[(head + 1)..].Select(w => " " + w));
        return before.SelectMany(b => GermanNouns.DeclineNoun(words[head]).Select(noun => b + noun + after)).Prepend(term)
            .SelectMany(WideLetters.ListSpellings).Distinct(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public IEnumerable<ConjunctForm> Conjuncts(string name) => [];

    /// <inheritdoc/>
    /// <remarks>Every noun is written large: only a common given name makes a stranger of the name after it, «Rede Krams» and «Kabinett Kram» do not.</remarks>
    public bool MayBeGivenName(string word, GrammaticalCases cases, Gender gender, bool isBeforeParticle) => Words.IsCommonGivenName(word);

    /// <inheritdoc/>
    public bool MayBeAdjective(string word) => Words.IsOfPeople(word);

    private IEnumerable<WordForm> Number(string number)
    {
        WordForm[] figures = [new(number, GrammaticalCases.All)];
        return RomanNumbers.Spell(number, Words) is { } word
            ? figures.Concat(new[] { $"der {word}", $"des {word}n", $"dem {word}n", $"den {word}n" }.Select(w => new WordForm(w, GrammaticalCases.All)))
            : figures;
    }
}
