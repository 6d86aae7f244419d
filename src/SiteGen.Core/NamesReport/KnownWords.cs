using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Forms.Grammars;
using SiteGen.Core.Names.Forms.Guessing;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.NamesReport;

/// <summary>
/// What tells a word with a capital from an unknown name: words that the texts also write small, words of the registers' own
/// places and terms with what is derived from them, and what a language writes large by rule.
/// </summary>
internal sealed class KnownWords
{
    private const int ShortStem = 4;

    private readonly ILanguageForms forms;
    private readonly ILookup<string, string> words;
    private readonly HashSet<string> givenNames;

    private static readonly FrozenSet<string> LongInitials =
        KnownLanguages.All.SelectMany(l => l.Names.LongInitials).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words that repeat a source or its author, whatever the language of the text: “ibid.”, “idem”.</summary>
    private static readonly FrozenSet<string> Repetitions =
        KnownLanguages.All.SelectMany(l => l.Citing.Ibid.Concat(l.Citing.SameAuthor)).Select(w => FoldLetters.Fold(w.TrimEnd('.')))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What is known of a language's words.</summary>
    /// <param name="language">The language.</param>
    /// <param name="words">Words that are no unknown names.</param>
    /// <param name="givenNames">Given names of the registers.</param>
    public KnownWords(string language, IEnumerable<string> words, IEnumerable<string> givenNames)
    {
        (forms, Guess) = (LanguageForms.ForLanguage(language), GuessNames.ForLanguage(language));
        this.words = words.Distinct(StringComparer.Ordinal).ToLookup(StemOf, StringComparer.Ordinal);
        this.givenNames = givenNames.Concat(ListTransliterated(language)).Select(g => FoldLetters.Fold(g).ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What the letters of names tell.</summary>
    public IGuessNames Guess { get; }

    /// <summary>The words known in the texts of a language.</summary>
    public static KnownWords GatherFrom(Registers registers, ImmutableArray<AnnotatedText> texts, string language)
    {
        var named = registers.Places.SelectMany(p => p.AlsoIn(language).Append(p.Name[language]))
            .Concat(registers.Terms.SelectMany(t => t.AlsoIn(language).Append(t.Name[language])))
            .SelectMany(n => ReadTokens.Tokenize(n)).Where(t => t.IsWord);
        var small = texts.SelectMany(t => t.Passages).SelectMany(p => ReadTokens.Tokenize(p.Passage.Text)).Where(t => t.IsWord && !t.IsCapital);
        var given = registers.Persons.Where(p => p.Name.Has(language)).Select(p => p.Name[language].Given).OfType<string>().Where(g => g.Length > 2);
        return new(language, named.Concat(small).Select(t => t.Key), given);
    }

    /// <summary>The common names of languages in another script, in Latin letters, but those that are also words of the language: “German”.</summary>
    private IEnumerable<string> ListTransliterated(string language) => KnownLanguages.All
        .Where(l => l.Letters.Script != KnownLanguages.FindOrEnglish(language).Letters.Script)
        .SelectMany(l => l.Names.CommonGivenNames).SelectMany(Transliterations.ListSpellings)
        .Where(n => n.ToLowerInvariant() is var word && !forms.Words.IsOfPeople(word) && !forms.Words.IsCommonWord(word) && !forms.Words.IsTitle(word));

    /// <summary>Whether the word is known to be no name.</summary>
    public bool IsExplained(Token token) => words[StemOf(token.Key)].Any(w => AreForms(w, token.Key)) || forms.Words.IsWrittenLarge(token.Key);

    /// <summary>Whether it has the ending of an adjective that a capital may begin for other reasons: «Версальская», “Lithuanian”.</summary>
    public bool IsAdjective(Token token) => forms.MayBeAdjective(token.Key);

    /// <summary>Whether a given name is common, or in the registers; Russian ones are common in other languages' texts too.</summary>
    public bool IsKnownGivenName(Token token) => givenNames.Contains(token.Key) || forms.Words.IsCommonGivenName(token.Key)
        || forms.Words.GenderOfGivenName(token.Key) != Gender.Unstated;

    /// <summary>Whether a word is a patronymic in any case; «Рабинович» may be a family name.</summary>
    /// <param name="token">The word.</param>
    /// <param name="isSure">Whether to take only one that is made of a common given name.</param>
    public bool IsPatronymic(Token token, bool isSure) =>
        token is { IsCapital: true, IsAbbreviation: false, Length: > 5 } && Guess.IsPatronymic(token.Key, isSure);

    /// <summary>Whether a word is before persons only: “Count”.</summary>
    public bool IsBeforePerson(Token token) => forms.Words.IsBeforePerson(token.Key);

    /// <summary>The cases that the word before a name allows.</summary>
    public GrammaticalCases CasesAfter(Token? before) => before is { } token ? forms.Words.FindCasesAfter(token.Key) : GrammaticalCases.All;

    /// <summary>Of whom the word before a name speaks.</summary>
    public Gender GenderOfTitle(Token? before) => before is { } token ? forms.Words.GenderOfTitle(token.Key) : Gender.Unstated;

    /// <summary>Whether given names are followed by patronymics.</summary>
    public bool HasPatronymics => forms.Words.HasPatronymics;

    /// <summary>Whether every noun is written with a capital.</summary>
    public bool WritesNounsLarge => forms.Words.WritesNounsLarge;

    /// <summary>Whether titles and offices are written with a capital.</summary>
    public bool WritesTitlesLarge => forms.Words.WritesTitlesLarge;

    /// <summary>
    /// Whether a word with a capital may be a family name, as far as its letters tell; one in another script is told of where it is at home.
    /// </summary>
    public bool CanBeName(Token token) => token is { IsWord: true, IsCapital: true, IsAbbreviation: false, Length: > 2 }
        && token.Text.All(c => char.IsLetter(c) || c is '-' or '\'') && Guess.IsOwnLetter(token.Key[0]);

    /// <summary>
    /// Whether a word refers to a work cited before, which a name in front of it is then the author of: «Указ. соч.», «Там же», “Op. cit.”.
    /// Such a word is short for another, so that what follows its full stop goes on small; or it is a word of grammar.
    /// </summary>
    public bool IsReference(Token[] tokens, int at) => at < tokens.Length && tokens[at] is { IsWord: true, IsCapital: true, Length: > 1 }
        && (forms.Words.GrammarWords.Contains(tokens[at].Key) || Repetitions.Contains(tokens[at].Key)
            || (at + 2 < tokens.Length && tokens[at + 1].Text == "." && char.IsLower(tokens[at + 2].Text[0])));

    /// <summary>Whether it is a particle of names.</summary>
    public static bool IsParticle(Token token) => NameParticles.Contains(token.Text);

    /// <summary>Whether two letters may be an initial.</summary>
    public static bool IsLongInitial(string text) => LongInitials.Contains(text);

    /// <summary>The word less its ending: five letters tell most words from others.</summary>
    private static string StemOf(string key) => key.Length <= ShortStem ? key : key[..Math.Max(ShortStem, key.Length - 3)];

    /// <summary>Whether two words of one stem are forms of one: after a short stem there must be endings.</summary>
    private bool AreForms(string one, string other)
    {
        var shared = one.AsSpan().CommonPrefixLength(other);
        return shared > ShortStem || (Guess.IsEnding(one.AsSpan(shared)) && Guess.IsEnding(other.AsSpan(shared)));
    }
}
