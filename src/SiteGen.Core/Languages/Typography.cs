namespace SiteGen.Core.Languages;

/// <summary>Words that matter where lines and sentences end.</summary>
public sealed record Typography
{
    /// <summary>Short words that end no line, in any case: prepositions and conjunctions of a letter or two.</summary>
    public WordList BoundToNext { get; init; } = WordList.None;

    /// <summary>Particles that begin no line.</summary>
    public WordList BoundToPrevious { get; init; } = WordList.None;

    /// <summary>What a number follows, in any case, besides the labels of places (<see cref="LocatorWords.Labels"/>): «абз. 5», “ca. 1920”.</summary>
    public WordList BeforeNumber { get; init; } = WordList.None;

    /// <summary>What follows a number: «1920 г.», “5 km”.</summary>
    public WordList AfterNumber { get; init; } = WordList.None;

    /// <summary>What a name follows: posts, forms of address, kinds of places.</summary>
    public WordList BeforeName { get; init; } = WordList.None;

    /// <summary>Abbreviations of two words: «т. д.».</summary>
    public WordList Pairs { get; init; } = WordList.None;

    /// <summary>Words that a full stop cuts short, without it and in small letters: no sentence ends there.</summary>
    public WordList Abbreviations { get; init; } = WordList.None;

    /// <summary>Those of them that a sentence may end with, before a word of <see cref="SentenceOpeners"/>.</summary>
    public WordList MayEndSentence { get; init; } = WordList.None;

    /// <summary>Words of grammar, with a capital: in the middle of a sentence they have none.</summary>
    public WordList SentenceOpeners { get; init; } = WordList.None;
}
