using SiteGen.Core.Languages;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms.Grammars;

/// <summary>
/// English: terms take a plural on their head, the word before the first preposition or else the last. The possessive «’s» is
/// no matter of forms: the reader of tokens parts it off.
/// </summary>
public sealed class EnglishForms : ILanguageForms
{
    /// <inheritdoc/>
    public NameWords Words => English.Language.Names;

    /// <inheritdoc/>
    public IEnumerable<WordForm> Family(string family, Person person) => PartName.IsNumber(family)
        ? Number(family)
        : WideLetters.ListSpellings(family).SelectMany(f => IsNoFamily(f, EnglishPlurals.OfName(f)) ? [new WordForm(f, GrammaticalCases.All)]
            : new WordForm[] { new(f, GrammaticalCases.All), new(EnglishPlurals.OfName(f), GrammaticalCases.Plural) });

    /// <inheritdoc/>
    public IEnumerable<WordForm> Given(string name, Gender gender) => WideLetters.ListSpellings(name).Select(f => new WordForm(f, GrammaticalCases.All));

    /// <inheritdoc/>
    public IEnumerable<string> Place(string name) => WideLetters.ListSpellings(name);

    /// <inheritdoc/>
    public IEnumerable<string> Term(string term)
    {
        var words = term.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var head = HeadOf(words);
        return EnglishPlurals.OfNoun(words[head])
            .Select(plural => string.Join(' ', words.Select((word, i) => i == head ? plural : word))).Prepend(term);
    }

    /// <summary>The word before the first preposition or before an adjective that is last (“consul general”), or else the last.</summary>
    private int HeadOf(string[] words)
    {
        var link = Array.FindIndex(words, w => Words.GrammarWords.Contains(w) || w is ['d', '\'' or '’', ..]);
        return link > 0 ? link - 1 : words.Length > 1 && EnglishPlurals.StandsAfterNoun(words[^1]) ? words.Length - 2 : words.Length - 1;
    }

    /// <inheritdoc/>
    /// <remarks>English writes titles, months and nationalities large too; everything else is taken for a given name.</remarks>
    public bool MayBeGivenName(string word, GrammaticalCases cases, Gender gender, bool isBeforeParticle) => !Words.IsOfPeople(word);

    /// <inheritdoc/>
    public bool MayBeAdjective(string word) => Words.IsOfPeople(word);

    /// <inheritdoc/>
    /// <remarks>With its -s a family is spelt as another's name may be.</remarks>
    public bool MayBeAnothersName(string plural) => true;

    /// <inheritdoc/>
    public IEnumerable<ConjunctForm> Conjuncts(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var canShare = words.Length > 1 && char.IsLetter(words[^1][^1]) && !words.Any(w => Words.GrammarWords.Contains(w)) && !words[^1].EndsWith('s');
        return canShare ? new[] { 1, words.Length - 1 }.Distinct().SelectMany(before => Share(words, before)) : [];
    }

    private static IEnumerable<ConjunctForm> Share(string[] words, int before)
    {
        var (first, head) = (string.Join(' ', words[..before]), string.Join(' ', words[before..]));
        return
        [
            new(first, GrammaticalCases.All, head.ToLowerInvariant(), IsLast: false),
            new($"{first} {EnglishPlurals.OfName(head)}", GrammaticalCases.All, head.ToLowerInvariant(), IsLast: true),
        ];
    }

    /// <summary>Whether the plural of a name is that of a common word or a people: “the Poles”, “Wars of the Roses”.</summary>
    private bool IsNoFamily(string family, string plural) =>
        Words.CommonWords.Contains(family.ToLowerInvariant()) || Words.Peoples.Contains(plural.ToLowerInvariant());

    private IEnumerable<WordForm> Number(string number)
    {
        WordForm[] figures = [new(number, GrammaticalCases.All)];
        return RomanNumbers.Spell(number, Words) is { } word ? figures.Append(new("the " + word, GrammaticalCases.All)) : figures;
    }
}
