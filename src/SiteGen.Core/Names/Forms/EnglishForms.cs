using System.Collections.Frozen;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms;

/// <summary>
/// English: terms take a plural on their head, the word before the first preposition or else the last. The possessive «’s» is
/// no matter of forms: the reader of tokens parts it off.
/// </summary>
public sealed class EnglishForms : ILanguageForms
{
    private static readonly FrozenSet<string> Links = FrozenSet.Create(
        StringComparer.Ordinal, "of", "on", "in", "for", "with", "between", "to", "at", "by", "from", "against", "about", "and");

    private static readonly FrozenDictionary<char, string> Wide =
        "äae öoe üue øoe åaa đdj ÄAe ÖOe ÜUe ØOe ÅAa ĐDj".Split(' ').ToFrozenDictionary(w => w[0], w => w[1..]);

    private static readonly string[] Ordinals =
    [
        "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth",
        "Eleventh", "Twelfth", "Thirteenth", "Fourteenth", "Fifteenth", "Sixteenth", "Seventeenth", "Eighteenth", "Nineteenth", "Twentieth",
    ];

    /// <inheritdoc/>
    public IEnumerable<WordForm> Family(string family, Person person) => PartName.IsNumber(family)
        ? Number(family)
        : Spellings(family).SelectMany(f => IsNoFamily(f, EnglishPlurals.OfName(f)) ? [new WordForm(f, GrammaticalCases.All)]
            : new WordForm[] { new(f, GrammaticalCases.All), new(EnglishPlurals.OfName(f), GrammaticalCases.Plural) });

    /// <inheritdoc/>
    public IEnumerable<WordForm> Given(string name, Gender gender) => Spellings(name).Select(f => new WordForm(f, GrammaticalCases.All));

    /// <inheritdoc/>
    public IEnumerable<string> Place(string name) => Spellings(name);

    /// <inheritdoc/>
    public IEnumerable<string> Term(string term)
    {
        var words = term.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var head = HeadOf(words);
        return EnglishPlurals.OfNoun(words[head])
            .Select(plural => string.Join(' ', words.Select((word, i) => i == head ? plural : word))).Prepend(term);
    }

    /// <summary>The word before the first preposition or before an adjective that stands last (“consul general”), or else the last.</summary>
    private static int HeadOf(string[] words)
    {
        var link = Array.FindIndex(words, w => Links.Contains(w) || w is ['d', '\'' or '’', ..]);
        return link > 0 ? link - 1 : words.Length > 1 && EnglishPlurals.StandsBehind(words[^1]) ? words.Length - 2 : words.Length - 1;
    }

    /// <inheritdoc/>
    public bool IsCommonWord(string word) => EnglishWords.IsCommon(word);

    /// <inheritdoc/>
    public bool IsGrammarWord(string form) => Links.Contains(form);

    /// <inheritdoc/>
    /// <remarks>English writes titles, months and nationalities large too; everything else is taken for a given name.</remarks>
    public bool IsGivenName(string word, GrammaticalCases cases, Gender gender, bool isBeforeParticle) =>
        !IsTitle(word) && !EnglishWords.IsOfPeople(word);

    /// <inheritdoc/>
    public bool IsCommonGivenName(string word) => CommonGivenNames.GenderOfEnglish(word) != Gender.Unstated;

    /// <inheritdoc/>
    public Gender GenderOfGivenName(string word) => CommonGivenNames.GenderOfEnglish(word);

    /// <inheritdoc/>
    public bool IsMonth(string word) => EnglishWords.IsMonth(word);

    /// <inheritdoc/>
    public bool IsBeforePerson(string word) =>
        GenderOfTitle(word) != Gender.Unstated || word is "dr" or "prof" or "professor" or "gen" or "general" or "col" or "colonel" or "maj" or "lt" or "capt";

    /// <inheritdoc/>
    public bool IsTitle(string word) => EnglishWords.IsTitle(word[(word.LastIndexOf('-') + 1)..]);

    /// <inheritdoc/>
    public bool MayBeAdjective(string word) => EnglishWords.IsOfPeople(word);

    /// <inheritdoc/>
    public bool IsWrittenLarge(string word) => IsTitle(word) || EnglishWords.IsPeople(word[(word.LastIndexOf('-') + 1)..]);

    /// <inheritdoc/>
    public bool IsArticle(string word) => word is "the" or "a" or "an";

    /// <inheritdoc/>
    /// <remarks>With its -s a family is spelt as another's name may be: “Stephens”.</remarks>
    public bool IsFamilyBehind(string word, string form) => EnglishWords.IsBeforeFamily(word);

    /// <inheritdoc/>
    public bool IsBeforeFamily(string word) => EnglishWords.IsBeforeFamily(word);

    /// <inheritdoc/>
    public bool NamesPlace(string before, string second, string third, GrammaticalCases cases) => before == "of" && EnglishWords.IsSettlement(second);

    /// <inheritdoc/>
    public GrammaticalCases CasesOfPlaceBehind(string word) =>
        word is "in" or "into" or "near" or "outside" or "throughout" ? GrammaticalCases.All : GrammaticalCases.None;

    /// <inheritdoc/>
    public bool NamesThing(string word, bool isQuoted) => EnglishWords.IsShip(word);

    /// <inheritdoc/>
    public Gender GenderOfTitle(string word) => EnglishWords.GenderOfTitle(word);

    /// <inheritdoc/>
    public bool IsFamilyName(string word, GrammaticalCases cases, Gender gender) => false;

    /// <inheritdoc/>
    public IEnumerable<ConjunctForm> Conjuncts(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var canShare = words.Length > 1 && char.IsLetter(words[^1][^1]) && !words.Any(Links.Contains) && !words[^1].EndsWith('s');
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

    /// <inheritdoc/>
    public bool IsConjunction(string word) => word is "and" or "or";

    /// <summary>Whether the plural of a name is that of a common word or a people: “the Poles”, “Wars of the Roses”.</summary>
    private static bool IsNoFamily(string family, string plural) =>
        EnglishWords.IsCommon(family.ToLowerInvariant()) || EnglishWords.IsPeople(plural.ToLowerInvariant());

    private static WordForm[] Number(string number) => Array.IndexOf(RomanNumbers.FirstTwenty, number) is >= 0 and var at
        ? [new(number, GrammaticalCases.All), new("the " + Ordinals[at], GrammaticalCases.All)]
        : [new(number, GrammaticalCases.All)];

    /// <summary>The name, and as printers without its letters spelt it: Göppert, Goeppert.</summary>
    private static string[] Spellings(string name)
    {
        var wide = string.Concat(name.Select(c => Wide.GetValueOrDefault(c) ?? c.ToString()));
        return wide == name ? [name] : [name, wide];
    }
}
