using System.Collections.Immutable;

namespace SiteGen.Core.Languages;

/// <summary>Words of dates.</summary>
public sealed record DateWords
{
    /// <summary>The months, January first: twelve, or none.</summary>
    public ImmutableArray<MonthName> Months { get; init; } = [];

    /// <summary>The words around dates in running text; null: dates of the language are known in references alone.</summary>
    public DatePhrases? Phrases { get; init; }
}

/// <summary>The name of a month. A name with a capital is known with it alone: “may” and “march” are other words.</summary>
/// <param name="Name">As a dictionary has it.</param>
/// <param name="Endings">Its endings, that of the dictionary first, a hyphen for none; null: it takes none.</param>
public sealed record MonthName(string Name, WordList? Endings = null)
{
    /// <summary>As references shorten it, without full stop.</summary>
    public WordList Shortened { get; init; } = WordList.None;

    /// <summary>What a part of the country calls it: «Jänner».</summary>
    public WordList Regional { get; init; } = WordList.None;

    /// <summary>What may be right before the name, as one word with it.</summary>
    public WordList Prefixes { get; init; } = WordList.None;

    /// <summary>What the endings follow.</summary>
    public string Stem => Endings is null ? Name : Name[..^Ending(Endings.First()).Length];

    /// <summary>All its forms in full.</summary>
    public IEnumerable<string> Forms =>
        (Endings is null ? Prefixes.Select(p => p + Name).Prepend(Name) : Endings.Select(e => Stem + Ending(e))).Concat(Regional);

    private static string Ending(string told) => told == "-" ? "" : told;
}

/// <summary>The words by which dates are told in running text. Words are in small letters.</summary>
public sealed record DatePhrases
{
    /// <summary>Whether the month may come before the day: “July 12, 1920”.</summary>
    public bool MayPutMonthFirst { get; init; }

    /// <summary>Whether a full stop makes a number a day: «12. Juli».</summary>
    public bool PutsStopAfterDay { get; init; }

    /// <summary>Whether a hyphen is between figures and their ending, «5-го», and not nothing, “5th”.</summary>
    public bool HyphenatesEndings { get; init; }

    /// <summary>Endings of a day: «5-го», “5th”.</summary>
    public WordList DayEndings { get; init; } = WordList.None;

    /// <summary>Endings of a decade: «1920-х», “1920s”.</summary>
    public WordList DecadeEndings { get; init; } = WordList.None;

    /// <summary>After a decade: «1920er Jahre».</summary>
    public WordList YearsOfDecade { get; init; } = WordList.None;

    /// <summary>The decades of the last century in words, from its tens on: «zwanziger Jahre».</summary>
    public WordList Decades { get; init; } = WordList.None;

    /// <summary>Before a day, and again before the second one: «am 5. und am 6. Mai», «bis zum 7. Juni».</summary>
    public WordList BeforeDay { get; init; } = WordList.None;

    /// <summary>Between a day and its month, or a month and its year: “the 12th of July”.</summary>
    public WordList Of { get; init; } = WordList.None;

    /// <summary>Before a month and a day without a year, so that they are one: “on July 12”.</summary>
    public WordList BeforeMonthAndDay { get; init; } = WordList.None;

    /// <summary>The word for year in every form, after a number.</summary>
    public WordList Year { get; init; } = WordList.None;

    /// <summary>The word for year as it is shortened; a full stop may follow.</summary>
    public WordList YearShort { get; init; } = WordList.None;

    /// <summary>Before a number, these make it a year: “since 1920”.</summary>
    public WordList BeforeYear { get; init; } = WordList.None;

    /// <summary>These do so where no thing is counted: “of 1914”, and not “of 1914 men”.</summary>
    public WordList PerhapsBeforeYear { get; init; } = WordList.None;

    /// <summary>Words after a number that are no thing counted: “of 1914 and”.</summary>
    public WordList NothingCounted { get; init; } = WordList.None;

    /// <summary>What a hyphen ties to a year: “mid-1920”.</summary>
    public WordList TiedToYear { get; init; } = WordList.None;

    /// <summary>Before the first end of a span: «с», “from”.</summary>
    public WordList From { get; init; } = WordList.None;

    /// <summary>Between the ends of a span that such a word opens: «по», “to”.</summary>
    public WordList UpTo { get; init; } = WordList.None;

    /// <summary>Between the ends of a span that no word opens, as a dash is: «1918 bis 1933».</summary>
    public WordList Through { get; init; } = WordList.None;

    /// <summary>Before two ends with “and” between.</summary>
    public WordList Between { get; init; } = WordList.None;
}
