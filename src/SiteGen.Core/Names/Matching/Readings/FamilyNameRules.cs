using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching.Lexicons;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Core.Rules;

namespace SiteGen.Core.Names.Matching.Readings;

/// <summary>Whose a name met is, if it is not simply that of the register's bearer.</summary>
internal enum NameVerdict
{
    /// <summary>Nobody's: it names something else here.</summary>
    Nobody,

    /// <summary>That of one who is in no register.</summary>
    Stranger,

    /// <summary>The bearer's perhaps, or a stranger's.</summary>
    Doubtful,
}

/// <summary>A family name met as one of its bearers may be called by it.</summary>
/// <param name="Text">The stretch of text.</param>
/// <param name="Hit">Where the family name is.</param>
/// <param name="Family">Whose it is, and its cases.</param>
/// <param name="Start">Where it starts with its particles.</param>
/// <param name="Reading">The whole name; null where the names beside it contradict the register.</param>
/// <param name="HasNamesBefore">Whether initials or given names are before it.</param>
internal readonly record struct FamilyNameCase(WordsAround Text, Hit Hit, FamilyName Family, int Start, NameReading? Reading, bool HasNamesBefore)
{
    /// <summary>Whether nothing but the family name speaks for the bearer.</summary>
    public bool IsBare => Reading is { Fitting: 0 };

    /// <summary>Whether it is one word that is also a common one.</summary>
    public bool IsCommonWord => Hit.End == Hit.Start + 1 && Text.IsCommon(Hit.Start);

    /// <summary>Whether a title is before it, which makes it a name after all.</summary>
    public bool HasTitle => Text.IsTitle(Text.FindTitleBefore(Hit.Start));

    /// <summary>Whether an article is before it.</summary>
    public bool HasArticle => Text.Words.Articles.Contains(Text.KeyAt(Hit.Start - 1));

    /// <summary>Whether a word agrees with it as a given name before it does.</summary>
    public bool IsGivenName(int at, bool isBeforeParticle) =>
        !Text.Lexicon.WordsOfThings.Contains(Text.KeyAt(at)) && !Text.IsTitle(at)
        && Text.Forms.MayBeGivenName(Text.KeyAt(at), Family.Cases, Family.Name.Person.Gender, isBeforeParticle);

    /// <summary>Whether the word after it is written small and may be a noun of which the name is the adjective.</summary>
    public bool IsBeforeSmallWord => Text.IsInside(Hit.End) && Text.Tokens[Hit.End] is { IsWord: true, IsCapital: false };
}

/// <summary>Tells a family name that is nobody's here, or a stranger's, by the words beside it.</summary>
internal static class FamilyNameRules
{
    /// <summary>The rules. A name that none decides is its bearer's.</summary>
    public static RuleTable<FamilyNameCase, NameVerdict> Table { get; } = new(
    [
        new("settlement-before", "After a word for a settlement, in its case or in the dictionary form, a name is the settlement's.",
            static (in FamilyNameCase c) => Nobody(!c.HasNamesBefore && IsSettlements(c)))
        {
            Fits = ["person Орлов, Антон: в городе Орлове", "person Орлов, Антон: приехал в г. Орлов", "person Kram, Viktor: in the town of Kram"],
            LeavesAlone = ["person Орлов, Антон: глава города Орлов", "person Орлов, Антон: о г. Орлове", "person Kram, Viktor: the army of Kram"],
        },
        new("preposition-of-place", "A name that the register has for a place as well is the place's after a preposition of place.",
            static (in FamilyNameCase c) => Nobody(!c.HasNamesBefore && c.Start == c.Hit.Start && c.Text.IsPlace(c.Start)
                && (c.Text.Words.FindCasesOfPlaceAfter(c.Text.KeyAt(c.Start - 1)) & c.Family.Cases) != GrammaticalCases.None))
        {
            Fits = ["person Орлов, Антон / place Орлов: приехал из Орлова", "person Kram, Viktor / place Kram: he lived in Kram"],
            LeavesAlone = ["person Орлов, Антон / place Орлов: письмо от Орлова", "person Орлов, Антон: узнал из Орлова"],
        },
        new("plural-of-a-common-word", "The plural of a name that is also a common word is the family's only after a word for a family.",
            static (in FamilyNameCase c) => Nobody(!c.HasNamesBefore && c.Family.IsPlural && c.Text.IsCommon(c.Hit.Start)
                && !c.Text.IsBeforeFamily(c.Start - 1)))
        {
            Fits = ["person Мельник, Антон: пришли Мельники, а мельники ушли"],
            LeavesAlone = ["person Мельник, Антон: братья Мельники, а мельники ушли", "person Крам, Виктор: пришли Крамы"],
        },
        new("plural-of-another-name", "A plural that may as well be another name in the singular is the family's only after a word for a family.",
            static (in FamilyNameCase c) => Nobody(!c.HasNamesBefore && c.Family.IsPlural && !c.Text.IsCommon(c.Hit.Start)
                && c.Text.Forms.MayBeAnothersName(c.Text.Tokens[c.Hit.End - 1].Text) && !c.Text.IsBeforeFamily(c.Start - 1)))
        {
            Fits = ["person Волк: писал Волков", "person Stephen, John: as Stephens wrote"],
            LeavesAlone = ["person Волк: знал семью Волков", "person Stephen, John: both Stephens wrote", "person Крам, Виктор: пришли Крамы"],
        },
        new("contradicting-names", "Initials or given names beside it that are not those of the register make it a stranger's.",
            static (in FamilyNameCase c) => Stranger(c.Reading is null))
        {
            Fits = ["person Крам, Виктор Львович: писал П. Краму", "person Крам, Виктор / person Долин, Савва: Савва Крам уехал"],
            LeavesAlone = ["person Крам, Виктор Львович: писал В. Краму", "person Крам, Виктор: писал В. О. Краму"],
        },
        new("unknown-given-name", "So does an unknown word with a capital before it that agrees with it as a given name does.",
            static (in FamilyNameCase c) => Stranger(c.Reading is { IsNamedBefore: false } && c.Text.IsStrange(c.Start - 1)
                && c.IsGivenName(c.Start - 1, isBeforeParticle: c.Start < c.Hit.Start)))
        {
            Fits = ["person Крам, Виктор: там был Олег Крам", "person Kram, Viktor: he met Maria Kram"],
            LeavesAlone = ["person Крам, Виктор: там у Олега Крам был", "person Kram, Viktor: he met General Kram", "person Kram, Viktor: the Polish Kram"],
        },
        new("unknown-family-name", "So does such a word after it that agrees with it as a family name does: it is a given name itself.",
            static (in FamilyNameCase c) => Stranger(c.Reading is { IsNamedBefore: false } && c.Text.IsStrange(c.Hit.End)
                && !c.Text.Lexicon.GivenNames.ContainsKey(FoldLetters.OfGivenName(c.Text.KeyAt(c.Hit.End)))
                && c.Text.Forms.MayBeFamilyName(c.Text.KeyAt(c.Hit.End), c.Family.Cases, c.Family.Name.Person.Gender)))
        {
            Fits = ["person Марк, Виктор: писал Марк Долин"],
            LeavesAlone = ["person Марк, Виктор: ждал Марк Долина"],
        },
        new("address-of-the-other-gender", "A form of address for the other gender than the register states means somebody else.",
            static (in FamilyNameCase c) => Nobody(c.Family.Name.IsGenderStated
                && c.Text.GenderOfAddress(c.Reading!.Start) is not Gender.Unstated and var said && said != c.Family.Name.Person.Gender))
        {
            Fits = ["person Крам, Виктор: там была госпожа Крам", "person Kram, Viktor: there Mrs. Kram spoke"],
            LeavesAlone = ["person Крам, Виктор: там был господин Крам", "person Kram, Viktor: there Mr. and Mrs. Kram spoke"],
        },
        new("thing-called-so", "After a word for ships, firms or works the name is theirs, in Russian if it stands in quotation marks.",
            static (in FamilyNameCase c) => Nobody(IsThings(c)))
        {
            Fits = ["person Орлов, Антон: на крейсере «Орлов»", "person Kram, Viktor: the cruiser Kram sank"],
            LeavesAlone = ["person Орлов, Антон: на крейсере Орлова", "person Kram, Viktor: the Kram cruiser"],
        },
        new("no-name-by-itself", "A byname, or a sovereign's number, means nobody without the names that belong to it.",
            static (in FamilyNameCase c) => Nobody(c.IsBare && !c.Family.Name.FamilyMayStandAlone))
        {
            Fits = ["person Крам, Виктор, , Чёрный барон: здесь барон Крам и Барон"],
            LeavesAlone = ["person Крам, Виктор, , Чёрный барон: здесь Чёрный барон"],
        },
        new("the-so-and-so-of", "With an article before and “of” after, it is a common word.",
            static (in FamilyNameCase c) => Nobody(c.IsBare && c.HasArticle && c.Text.Words.OfWords.Contains(c.Text.KeyAt(c.Hit.End)) && !c.HasTitle))
        {
            Fits = ["person Kirk, John: by the Kirk of that land"],
            LeavesAlone = ["person Kirk, John: by Kirk of that land"],
        },
        new("article-before-a-common-word", "With an article before, a name that is also a common word is that.",
            static (in FamilyNameCase c) => Nobody(c.IsBare && c.IsCommonWord && c.HasArticle && !c.HasTitle))
        {
            Fits = ["person Young, John: for the Young it was hard"],
            LeavesAlone = ["person Young, John: for Young it was hard", "person Kram, Viktor: for the Kram it was hard"],
        },
        new("common-word-of-a-longer-name", "A name that is also a common word, before another word with a capital, belongs to the name of something else.",
            static (in FamilyNameCase c) => Nobody(c.IsBare && c.IsCommonWord && GoesOn(c) && !c.HasTitle))
        {
            Fits = ["person White, John: by White Sea ships"],
            LeavesAlone = ["person White, John: so White said", "person White, John: so Mr White Senior said"],
        },
        new("common-word-after-a-month", "A name that is also a common word, right after a month, is no name.",
            static (in FamilyNameCase c) => Nobody(c.IsBare && c.IsCommonWord && c.Text.IsMonth(c.Hit.Start - 1)))
        {
            Fits = ["person March, John: from February March followed"],
            LeavesAlone = ["person March, John: so Mr March followed"],
        },
        new("month", "A name that is also a month is no name without a title.",
            static (in FamilyNameCase c) => Nobody(c.IsBare && c.Hit.End == c.Hit.Start + 1 && c.Text.IsMonth(c.Hit.Start) && !HasTitleButMonth(c)))
        {
            Fits = ["person May, John: it came by May of that year"],
            LeavesAlone = ["person May, John: it came by General May then"],
        },
        new("adjective-of-a-thing", "Before a word for what is called after places, in its case, a name that is an adjective is that.",
            static (in FamilyNameCase c) => Nobody(IsAdjective(c) && c.Text.Words.IsCalledAfterPlace(c.Text.KeyAt(c.Hit.End), c.Family.Cases)))
        {
            Fits = ["person Невский, Антон: вышли на Невский проспект"],
            LeavesAlone = ["person Невский, Антон: у Невского улица закрыта", "person Крам, Виктор: вышел Крам на проспект"],
        },
        new("adjective-of-a-noun", "Before a noun that may agree with it, a name that is a common adjective is that.",
            static (in FamilyNameCase c) => Nobody(IsAdjective(c) && c.Text.Words.CommonWords.Contains(Fold(c.Family.Name.Family))
                && c.Text.Forms.MayBeNounOf(c.Text.KeyAt(c.Hit.End), c.Family.Cases, c.Family.Name.Person.Gender)))
        {
            Fits = ["person Белый, Андрей: потом он вошёл в Белый дом"],
            LeavesAlone = ["person Белый, Андрей: потом Белый вошёл в дом", "person Озёрный, Андрей: потом он видел Озёрный край"],
        },
        new("unknown-word-at-the-start", "After a word at the start of a sentence that may be a stranger's given name, the name is its bearer's only perhaps.",
            static (in FamilyNameCase c) => c.IsBare && c.Family.Cases.HasFlag(GrammaticalCases.Nominative) && c.Text.MayBeStrange(c.Start - 1)
                && !c.Text.Words.GrammarWords.Contains(c.Text.KeyAt(c.Start - 1)) && c.IsGivenName(c.Start - 1, isBeforeParticle: false)
                ? NameVerdict.Doubtful : null)
        {
            Fits = ["person Волков, Антон: Крамольник Волков сказал"],
            LeavesAlone = ["person Волков, Антон: После Волков сказал", "person Волков, Антон: Крамольника Волков знал"],
        },
    ]);

    private static NameVerdict? Nobody(bool fits) => fits ? NameVerdict.Nobody : null;

    private static NameVerdict? Stranger(bool fits) => fits ? NameVerdict.Stranger : null;

    private static bool IsSettlements(in FamilyNameCase c)
    {
        var (words, before, second) = (c.Text.Words, c.Text.KeyAt(c.Start - 1), c.Text.KeyAt(c.Start - 2));
        return before == "." ? words.IsShortForSettlement(second, c.Text.KeyAt(c.Start - 3))
            : words.OfWords == WordSet.None ? words.IsSettlementBefore(before, c.Family.Cases)
            : words.OfWords.Contains(before) && words.Settlements.Contains(second);
    }

    private static bool IsThings(in FamilyNameCase c)
    {
        var (start, end, tokens) = (c.Reading!.Start, c.Reading.End, c.Text.Tokens);
        var isQuoted = start > 1 && end < tokens.Length
            && Quotes.OpeningMarks.Contains(tokens[start - 1].Text) && Quotes.ClosingMarks.Contains(tokens[end].Text);
        var at = start - (isQuoted ? 2 : 1);
        return at >= 0 && !tokens[at].IsCapital && c.Text.Words.IsNamedThing(tokens[at].Key, isQuoted);
    }

    private static bool GoesOn(in FamilyNameCase c) => c.Text.IsCapital(c.Hit.End) && c.Text.Tokens[c.Hit.End].IsWord
        && !c.Text.IsFamilyName(c.Hit.End) && !c.Text.IsTitle(c.Hit.End);

    private static bool HasTitleButMonth(in FamilyNameCase c) => c.HasTitle && !c.Text.IsMonth(c.Text.FindTitleBefore(c.Hit.Start));

    private static bool IsAdjective(in FamilyNameCase c) => c.IsBare && c.IsBeforeSmallWord && c.Text.Forms.IsAdjective(c.Family.Name.Family)
        && !c.Text.Words.GrammarWords.Contains(c.Text.KeyAt(c.Hit.End)) && !c.HasTitle;

    private static string Fold(string name) => FoldLetters.Small(FoldLetters.Fold(name));
}
