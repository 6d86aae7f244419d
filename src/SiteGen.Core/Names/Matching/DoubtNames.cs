using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;

namespace SiteGen.Core.Names.Matching;

/// <summary>Says where a family name met is nobody's name, or a stranger's: the words beside it tell.</summary>
/// <param name="lexicon">What the registers know.</param>
/// <param name="tokens">The stretch of text.</param>
/// <param name="words">What is known of its words.</param>
internal sealed class DoubtNames(Lexicon lexicon, Token[] tokens, WordsAround words)
{
    /// <summary>
    /// Whether a family name with no given name before it names no person: it names a settlement, or is a plural that may be another's
    /// name, or a common word's, where no family is spoken of.
    /// </summary>
    public bool IsNobodys(int start, Hit hit, FamilyName family) => NamesPlace(start, hit, family)
        || (family.IsPlural && !(words.IsCommon(hit.Start) ? lexicon.Language.IsBeforeFamily(KeyBefore(start))
            : lexicon.Language.IsFamilyBehind(KeyBefore(start), tokens[hit.End - 1].Text)));

    /// <summary>Whether a name is that of a ship or a work: “the cruiser Kram”, «опера „Крам“».</summary>
    public bool IsThings(int start, int end)
    {
        var isQuoted = start > 1 && end < tokens.Length
            && Quotes.OpeningMarks.Contains(tokens[start - 1].Text) && Quotes.ClosingMarks.Contains(tokens[end].Text);
        var at = start - (isQuoted ? 2 : 1);
        return at >= 0 && !tokens[at].IsCapital && lexicon.Language.NamesThing(tokens[at].Key, isQuoted);
    }

    /// <summary>Whether it is a place here: behind a word for settlements, or, if a place of the register has the form too, behind a preposition.</summary>
    private bool NamesPlace(int start, Hit hit, FamilyName family)
    {
        var isBoth = start == hit.Start && words.IsPlace(start);
        return (isBoth && (lexicon.Language.CasesOfPlaceBehind(KeyBefore(start)) & family.Cases) != GrammaticalCases.None)
            || lexicon.Language.NamesPlace(KeyBefore(start), KeyBefore(start - 1), KeyBefore(start - 2), family.Cases);
    }

    private string KeyBefore(int start) => start > 0 ? tokens[start - 1].Key : "";

    /// <summary>
    /// Whether a name that stands alone is a common word in a longer name of something else: “the White Sea”, “King Edward”; or has an
    /// article: “the Young”, “the Kirk of”. A title before it makes it a name after all.
    /// </summary>
    public bool IsWordOfPhrase(Hit hit)
    {
        var isAlone = hit.End == hit.Start + 1 && words.IsCommon(hit.Start);
        var goesOn = hit.End < tokens.Length && tokens[hit.End] is { IsWord: true, IsCapital: true } && !words.IsFamilyName(hit.End) && !IsTitleOf(hit.End);
        var hasArticle = hit.Start > 0 && lexicon.Language.IsArticle(tokens[hit.Start - 1].Key);
        var isOfSomething = hasArticle && hit.End < tokens.Length && tokens[hit.End].Key == "of";
        return (isAlone && IsMonth(hit.Start - 1))
            || ((isOfSomething || (isAlone && (goesOn || hasArticle))) && !IsTitleOf(TitleBefore(hit.Start)));
    }

    /// <summary>Whether a name that stands alone is the adjective of the noun behind it: «Белый дом». A title before it makes it a name after all.</summary>
    public bool IsAdjective(Hit hit, FamilyName family) => hit.End < tokens.Length && tokens[hit.End] is { IsWord: true, IsCapital: false }
        && lexicon.Language.IsAdjectiveBefore(tokens[hit.End].Key, family.Name.Family, family.Cases, family.Name.Person.Gender)
        && !IsTitleOf(TitleBefore(hit.Start));

    /// <summary>
    /// Whether a word that the registers do not know, before the family name as a given name stands or behind it as a family name stands
    /// behind a given name, means another person.
    /// </summary>
    public bool IsStrangers(int start, int end, FamilyName family, bool isBeforeParticle) =>
        (start > 0 && words.IsStrange(start - 1) && IsGivenName(start - 1, family, isBeforeParticle))
        || (end < tokens.Length && words.IsStrange(end) && !lexicon.GivenNames.ContainsKey(FoldLetters.OfGivenName(tokens[end].Key))
            && lexicon.Language.IsFamilyName(tokens[end].Key, family.Cases, family.Name.Person.Gender));

    /// <summary>Whether a word at the start of a sentence, whose capital says nothing, may be a stranger's given name: «Крамольник Волков».</summary>
    public bool MayBeStrangers(int start, FamilyName family) =>
        start > 0 && family.Cases.HasFlag(GrammaticalCases.Nominative) && words.MayBeStrange(start - 1)
        && !lexicon.Language.IsGrammarWord(tokens[start - 1].Key) && IsGivenName(start - 1, family, false);

    /// <summary>Whether a word beside given name and patronymic, unknown and in their case, makes them a stranger's: «Иван Иванович Ветров».</summary>
    public bool HasOtherFamily(Hit hit, Gender gender)
    {
        var cases = tokens[hit.Start..hit.End].Aggregate(
            GrammaticalCases.All, (all, t) => all & lexicon.GivenNames.GetValueOrDefault(FoldLetters.OfGivenName(t.Key), GrammaticalCases.All));
        return new[] { hit.Start - 1, hit.End }.Any(at => at >= 0 && at < tokens.Length && words.IsStrange(at) && !IsTitleOf(at)
            && (cases == GrammaticalCases.All ? lexicon.Language.IsGivenName(tokens[at].Key, cases, gender, isBeforeParticle: false)
                : lexicon.Language.IsFamilyName(tokens[at].Key, cases, gender)));
    }

    /// <summary>Whether a family name that stands alone is a month: “by May of that year”.</summary>
    public bool IsMonth(int start, Hit hit)
    {
        var title = TitleBefore(start);
        return hit.End == hit.Start + 1 && IsMonth(hit.Start) && (!IsTitleOf(title) || IsMonth(title));
    }

    /// <summary>
    /// Whether a place of one word is a person's family name: behind an initial, a form of address or a given name in the same case.
    /// </summary>
    public bool IsPersons(Hit hit, bool isDictionaryForm)
    {
        var before = hit.Start - 1;
        var isBehindInitial = ReadNames.IsInitial(tokens, hit.Start - 2) && tokens[hit.Start - 2].Text is not ("I" or "V" or "X");
        return isBehindInitial || (before >= 0 && (IsAddress(TitleBefore(hit.Start), isDictionaryForm) || IsGivenNameAt(before, isDictionaryForm)));
    }

    /// <summary>Whether the form of address before a name speaks of the other gender than the register states.</summary>
    public bool IsAddressedOtherwise(int start, NameOfPerson name) =>
        name.IsGenderStated && GenderOfAddress(start) is not Gender.Unstated and var said && said != name.Person.Gender;

    /// <summary>Of whom the form of address before a name speaks.</summary>
    public Gender GenderOfAddress(int start)
    {
        var at = TitleBefore(start);
        var said = GenderOfTitle(at);
        var other = at > 1 && lexicon.Language.IsConjunction(tokens[at - 1].Key) ? GenderOfTitle(TitleBefore(at - 1)) : Gender.Unstated;
        return other == Gender.Unstated || other == said ? said : Gender.Unstated;
    }

    private Gender GenderOfTitle(int at) => at < 0 ? Gender.Unstated : lexicon.Language.GenderOfTitle(tokens[at].Key);

    private bool IsGivenName(int at, FamilyName family, bool isBeforeParticle) => !lexicon.WordsOfThings.Contains(tokens[at].Key)
        && lexicon.Language.IsGivenName(tokens[at].Key, family.Cases, family.Name.Person.Gender, isBeforeParticle);

    private bool IsAddress(int at, bool isDictionaryForm) => lexicon.Language.GenderOfTitle(tokens[at].Key) != Gender.Unstated
        || (isDictionaryForm && lexicon.Language.IsBeforePerson(tokens[at].Key));

    private bool IsGivenNameAt(int at, bool isDictionaryForm) => tokens[at].IsCapital && !IsTitleOf(at)
        && (lexicon.GivenNames.TryGetValue(FoldLetters.OfGivenName(tokens[at].Key), out var cases)
            ? !isDictionaryForm || cases.HasFlag(GrammaticalCases.Nominative)
            : lexicon.Language.IsCommonGivenName(tokens[at].Key));

    /// <summary>Where the word stands that may be a title: before the name, a full stop passed over.</summary>
    private int TitleBefore(int start) => start > 1 && tokens[start - 1].Text == "." ? start - 2 : start - 1;

    private bool IsMonth(int at) => at >= 0 && lexicon.Language.IsMonth(tokens[at].Key);

    private bool IsTitleOf(int at) => at >= 0 && at < tokens.Length && lexicon.Language.IsTitle(tokens[at].Key);
}
