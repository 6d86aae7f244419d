using System.Collections.Immutable;

namespace SiteGen.Core.Languages;

/// <summary>Words that lead to a source or repeat it. All in small letters.</summary>
public sealed record CitationWords
{
    /// <summary>Words before a source that say how it is cited.</summary>
    public LeadWords Leads { get; init; } = new();

    /// <summary>“Ibid.”.</summary>
    public WordList Ibid { get; init; } = WordList.None;

    /// <summary>Whether the words for “ibid.”, in small letters, are words of running text too: «там же».</summary>
    public bool IbidIsCommon { get; init; }

    /// <summary>“Idem”: the author of the work cited before.</summary>
    public WordList SameAuthor { get; init; } = WordList.None;

    /// <summary>“Op. cit.”: the work of the author that was cited before.</summary>
    public WordList WorkCited { get; init; } = WordList.None;

    /// <summary>“Et al.”.</summary>
    public WordList AndOthers { get; init; } = WordList.None;

    /// <summary>Words right after the number of a source that leave the place open: “passim”.</summary>
    public WordList AndFurther { get; init; } = WordList.None;

    /// <summary>How words begin that point to what a source cites in turn, after “and”: “references therein”.</summary>
    public WordList ReferencesTherein { get; init; } = WordList.None;

    /// <summary>Words before the number of a source: “ref. 5”.</summary>
    public WordList SourceNumber { get; init; } = WordList.None;

    /// <summary>The cases of family names, each row for names that end so; the first row that fits a name holds.</summary>
    public ImmutableArray<FamilyCase> FamilyCases { get; init; } = [];

    /// <summary>The letters that tell works of one year apart, in their order.</summary>
    public string WorkLetters { get; init; } = "";

    /// <summary>Short words for parts of a source that are no labels of a locator.</summary>
    public WordList Parts { get; init; } = WordList.None;

    /// <summary>Letters that are typed or recognised for a digit.</summary>
    public string LettersLikeDigits { get; init; } = "";

    /// <summary>Words around a bracket of numbers that say what the numbers are.</summary>
    public CountingWords Counting { get; init; } = new();
}

/// <summary>Words before a source, by how they lead to it.</summary>
public sealed record LeadWords
{
    /// <summary>“Cited in”.</summary>
    public WordList Via { get; init; } = WordList.None;

    /// <summary>“Cf.”.</summary>
    public WordList Compare { get; init; } = WordList.None;

    /// <summary>“E.g.”.</summary>
    public WordList Example { get; init; } = WordList.None;

    /// <summary>“Further”.</summary>
    public WordList Further { get; init; } = WordList.None;

    /// <summary>“Also”.</summary>
    public WordList SeeAlso { get; init; } = WordList.None;

    /// <summary>“See”.</summary>
    public WordList See { get; init; } = WordList.None;

    /// <summary>Words that may be among those and say nothing themselves.</summary>
    public WordList Filler { get; init; } = WordList.None;

    /// <summary>Words that mean “see” only together.</summary>
    public WordList SeePhrases { get; init; } = WordList.None;
}

/// <summary>A row of the cases of family names.</summary>
/// <param name="Nominative">What the nominative ends in; a hyphen for nothing.</param>
/// <param name="Others">What stands for it in the other cases.</param>
public sealed record FamilyCase(WordList Nominative, WordList Others);

/// <summary>How the words before a source lead to it.</summary>
public enum CitationLead
{
    /// <summary>No words.</summary>
    None,

    /// <summary>«См.», “see”.</summary>
    See,

    /// <summary>«См. также», “see also”.</summary>
    SeeAlso,

    /// <summary>«Подробнее см.», “for more see”.</summary>
    Further,

    /// <summary>«Напр.», “e.g.”.</summary>
    Example,

    /// <summary>«Ср.», “cf.”.</summary>
    Compare,

    /// <summary>«Цит. по», “cited in”: what is quoted is in another work.</summary>
    Via,
}
