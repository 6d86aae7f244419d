using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching.Lexicons;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Core.Rules;

namespace SiteGen.Core.Names.Matching.Readings;

/// <summary>A form of one word at which a sentence may start.</summary>
/// <param name="Lexicon">What the registers know.</param>
/// <param name="Word">The word.</param>
/// <param name="Meaning">What it is a form of.</param>
/// <param name="SmallWords">Keys of the words that the article also writes small.</param>
/// <param name="IsAtStart">Whether a sentence may start there, so that the capital says nothing.</param>
internal readonly record struct CapitalCase(Lexicon Lexicon, Word Word, Meaning Meaning, IReadOnlySet<string> SmallWords, bool IsAtStart);

/// <summary>Tells a form with a capital that is a common word. A form that none of the rules decides may be a name.</summary>
internal static class CapitalRules
{
    /// <summary>The rules.</summary>
    public static RuleTable<CapitalCase, NameVerdict> Table { get; } = new(
    [
        new("month-or-given-name", "A given name alone that is a month which the language writes large is the month.",
            static (in CapitalCase c) => Nobody(c.Meaning is BareGivenNames { IsOne: true } && c.Lexicon.Language.Words.Months.Contains(c.Word.Key)))
        {
            Fits = ["person Kram, April: so April Kram came, and in April left"],
            LeavesAlone = ["person Kram, Viktor: so Viktor Kram came, and Viktor left"],
        },
        new("common-word-at-the-start", "At the start of a sentence a name that is a common word of the language is that.",
            static (in CapitalCase c) => Nobody(c.IsAtStart && c.Lexicon.Language.Words.IsCommonWord(c.Word.Key)))
        {
            Fits = ["person Мороз, Антон: Мороз крепчал"],
            LeavesAlone = ["person Мороз, Антон: там Мороз крепчал", "person Крам, Антон: Крам уехал"],
        },
        new("word-that-the-article-writes-small", "So is one that the article writes small elsewhere.",
            static (in CapitalCase c) => Nobody(c.IsAtStart && c.SmallWords.Contains(c.Word.Key)))
        {
            Fits = ["person Марш, Антон: Марш начался. Потом марш кончился"],
            LeavesAlone = ["person Марш, Антон: Марш уехал. Потом Марш вернулся"],
        },
        new("form-of-a-common-word-at-the-start", "So is the form of a family name that is a common word in its dictionary form.",
            static (in CapitalCase c) => Nobody(c.IsAtStart && c.Meaning is FamilyName { Name: var name }
                && c.Lexicon.Language.Words.IsCommonWord(FoldLetters.Small(FoldLetters.Fold(name.Family)))))
        {
            Fits = ["person Мороз, Антон: Морозу радовались"],
            LeavesAlone = ["person Мороз, Антон: тогда Морозу радовались"],
        },
        new("form-that-the-article-writes-small", "So is the form of a family name of which the article writes another form small.",
            static (in CapitalCase c) => Nobody(c.IsAtStart && c.Meaning is FamilyName { Name: var name }
                && c.Lexicon.FamilyKeysOf(name).Any(c.SmallWords.Contains)))
        {
            Fits = ["person Марш, Антон: Марш начался. Потом маршу мешали"],
            LeavesAlone = ["person Марш, Антон: Потом Марш начался. И маршу мешали"],
        },
    ]);

    private static NameVerdict? Nobody(bool fits) => fits ? NameVerdict.Nobody : null;
}

/// <summary>A place of one word.</summary>
/// <param name="Text">The stretch of text.</param>
/// <param name="Hit">Where it is.</param>
/// <param name="IsDictionaryForm">Whether it is in its dictionary form, though it has others.</param>
internal readonly record struct PlaceCase(WordsAround Text, Hit Hit, bool IsDictionaryForm);

/// <summary>Tells the name of a place that is a person's family name. A name that none of the rules decides is the place's.</summary>
internal static class PlaceRules
{
    /// <summary>The rules.</summary>
    public static RuleTable<PlaceCase, NameVerdict> Table { get; } = new(
    [
        new("place-after-an-initial", "After an initial it is a person's; after a number it is not.",
            static (in PlaceCase c) => Persons(Initials.IsInitial(c.Text.Tokens, c.Hit.Start - 2) && !PartName.IsNumber(c.Text.Tokens[c.Hit.Start - 2].Text)))
        {
            Fits = ["place Орлов: писал А. Орлов"],
            LeavesAlone = ["place Орлов: писал из Орлова", "place Орлов: при Павле I. Орлов рос"],
        },
        new("place-after-an-address", "After a form of address it is a person's.",
            static (in PlaceCase c) => Persons(c.Text.Words.GenderOfTitle(c.Text.KeyAt(c.Text.FindTitleBefore(c.Hit.Start))) != Gender.Unstated))
        {
            Fits = ["place Kram: so Mr Kram wrote", "place Орлов: писала госпожа Орлова"],
            LeavesAlone = ["place Kram: so at Kram he wrote"],
        },
        new("place-after-an-office", "After an office it is a person's in its dictionary form: the office of a place takes the genitive.",
            static (in PlaceCase c) => Persons(c.IsDictionaryForm && c.Text.Words.IsBeforePerson(c.Text.KeyAt(c.Text.FindTitleBefore(c.Hit.Start)))))
        {
            Fits = ["place Орлов: прибыл посол Орлов"],
            LeavesAlone = ["place Орлов: прибыл посол Орлова", "place Чили: прибыл посол Чили"],
        },
        new("place-after-a-given-name-of-the-register", "After a given name of the register it is a person's, a dictionary form after a nominative only.",
            static (in PlaceCase c) => Persons(FollowsName(c) && c.Text.Lexicon.GivenNames.TryGetValue(KeyBefore(c), out var cases)
                && (!c.IsDictionaryForm || cases.HasFlag(GrammaticalCases.Nominative))))
        {
            Fits = ["person Крам, Савва / place Орлов: там Савва Орлов писал"],
            LeavesAlone = ["person Крам, Савва / place Орлов: при Савве Орлов рос"],
        },
        new("place-after-a-common-given-name", "After any other common given name it is a person's.",
            static (in PlaceCase c) => Persons(FollowsName(c) && !c.Text.Lexicon.GivenNames.ContainsKey(KeyBefore(c))
                && c.Text.Words.IsCommonGivenName(c.Text.KeyAt(c.Hit.Start - 1))))
        {
            Fits = ["place Орлов: там Фёдор Орлов писал"],
            LeavesAlone = ["place Орлов: там Озёрный Орлов рос"],
        },
    ]);

    private static NameVerdict? Persons(bool fits) => fits ? NameVerdict.Nobody : null;

    private static bool FollowsName(in PlaceCase c) => c.Text.IsCapital(c.Hit.Start - 1) && !c.Text.IsTitle(c.Hit.Start - 1);

    private static string KeyBefore(in PlaceCase c) => FoldLetters.OfGivenName(c.Text.KeyAt(c.Hit.Start - 1));
}

/// <summary>Given names without a family name of the register.</summary>
/// <param name="Text">The stretch of text.</param>
/// <param name="Hit">Where they are.</param>
/// <param name="Names">Whose they are.</param>
internal readonly record struct GivenNameCase(WordsAround Text, Hit Hit, BareGivenNames Names);

/// <summary>Tells given names that are another's. What none of the rules decides is perhaps its bearer's.</summary>
internal static class GivenNameRules
{
    /// <summary>The rules.</summary>
    public static RuleTable<GivenNameCase, NameVerdict> Table { get; } = new(
    [
        new("name-before-a-given-name", "A given name alone after another name, a hyphen or an initial belongs to that.",
            static (in GivenNameCase c) => Strangers(c.Names.IsOne && (c.Text.IsCapital(c.Hit.Start - 1) || c.Text.KeyAt(c.Hit.Start - 1) == "-"
                || Initials.IsInitial(c.Text.Tokens, c.Hit.Start - 2))))
        {
            Fits = ["person Крам, Виктор: с Виктором Крамом был Долин Виктор"],
            LeavesAlone = ["person Крам, Виктор: с Виктором Крамом был и Виктор"],
        },
        new("name-after-a-given-name", "So does one before another name, a number or a hyphen.",
            static (in GivenNameCase c) => Strangers(c.Names.IsOne && c.Text.IsInside(c.Hit.End)
                && (c.Text.IsCapital(c.Hit.End) || char.IsDigit(c.Text.Tokens[c.Hit.End].Text[0]) || c.Text.KeyAt(c.Hit.End) == "-")))
        {
            Fits = ["person Крам, Виктор: с Виктором Крамом был Виктор Долин"],
            LeavesAlone = ["person Крам, Виктор: уехал Виктор домой"],
        },
        new("family-name-beside-given-names", "Given name and patronymic are a stranger's beside an unknown word with a capital that agrees with them.",
            static (in GivenNameCase c) => Strangers(!c.Names.IsOne && (IsOtherFamily(c, c.Hit.Start - 1) || IsOtherFamily(c, c.Hit.End))))
        {
            Fits = ["person Крам, Виктор Львович: был и Виктор Львович Ветров"],
            LeavesAlone = ["person Крам, Виктор Львович: был и Виктор Львович с Ветровым", "person Крам, Виктор Львович: ждал Виктор Львович Ветрова"],
        },
    ]);

    private static NameVerdict? Strangers(bool fits) => fits ? NameVerdict.Stranger : null;

    private static bool IsOtherFamily(in GivenNameCase c, int at)
    {
        if (!c.Text.IsStrange(at) || c.Text.IsTitle(at))
        {
            return false;
        }

        var (cases, key, gender) = (CasesOf(c), c.Text.KeyAt(at), c.Names.Name.Person.Gender);
        return cases == GrammaticalCases.All ? c.Text.Forms.MayBeGivenName(key, cases, gender, isBeforeParticle: false)
            : c.Text.Forms.MayBeFamilyName(key, cases, gender);
    }

    private static GrammaticalCases CasesOf(in GivenNameCase c)
    {
        var cases = GrammaticalCases.All;
        for (var at = c.Hit.Start; at < c.Hit.End; at++)
        {
            cases &= c.Text.Lexicon.GivenNames.GetValueOrDefault(FoldLetters.OfGivenName(c.Text.KeyAt(at)), GrammaticalCases.All);
        }

        return cases;
    }
}

/// <summary>A name that several of the register bear.</summary>
/// <param name="Text">The stretch of text.</param>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The token after it.</param>
/// <param name="Cases">The cases in which it may be.</param>
internal readonly record struct BearersCase(WordsAround Text, int Start, int End, GrammaticalCases Cases);

/// <summary>Tells the gender of whom is spoken, where several bear a name. Where no rule decides, all may be meant.</summary>
internal static class GenderRules
{
    /// <summary>The rules.</summary>
    public static RuleTable<BearersCase, Gender> Table { get; } = new(
    [
        new("address-tells-the-gender", "The form of address before the name.",
            static (in BearersCase c) => Told(c.Text.GenderOfAddress(c.Start)))
        {
            Fits = ["unstated Крам, Виктор / unstated Крам, Анна: там была г-жа Крам"],
            LeavesAlone = ["unstated Крам, Виктор / unstated Крам, Анна: там был посол Крам"],
        },
        new("verb-tells-the-gender", "The verb right after a name in the nominative.",
            static (in BearersCase c) => Told(c.Cases.HasFlag(GrammaticalCases.Nominative) && c.Text.IsInside(c.End)
                ? c.Text.Forms.GenderOfVerb(c.Text.Tokens[c.End].Text) : Gender.Unstated))
        {
            Fits = ["person Крам, Виктор / woman Крам, Анна: тогда Крам вернулась"],
            LeavesAlone = ["person Крам, Виктор / woman Крам, Анна: тогда Крам вновь уехала"],
        },
    ]);

    private static Gender? Told(Gender gender) => gender == Gender.Unstated ? null : gender;
}
