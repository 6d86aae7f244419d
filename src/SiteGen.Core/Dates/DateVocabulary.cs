using System.Collections.Frozen;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Dates;

/// <summary>The words around dates in all languages at once: a quotation in another one is read like the text.</summary>
internal static class DateVocabulary
{
    private const int FirstDecade = 1910;

    private static readonly Language[] Read = [.. KnownLanguages.All.Where(l => l.Dates.Phrases is not null)];

    public static FrozenSet<string> And { get; } = Gather(Read.SelectMany(l => l.Joints.And));

    public static FrozenSet<string> Of { get; } = GatherPhrases(p => p.Of);

    public static FrozenSet<string> From { get; } = GatherPhrases(p => p.From);

    public static FrozenSet<string> UpTo { get; } = GatherPhrases(p => p.UpTo);

    public static FrozenSet<string> Through { get; } = GatherPhrases(p => p.Through);

    public static FrozenSet<string> Between { get; } = GatherPhrases(p => p.Between);

    /// <summary>Endings that follow the figures of a day with a hyphen, and those that follow at once.</summary>
    public static (FrozenSet<string> Hyphenated, FrozenSet<string> Attached) DayEndings { get; } = GatherEndings(p => p.DayEndings);

    /// <summary>Those of a decade.</summary>
    public static (FrozenSet<string> Hyphenated, FrozenSet<string> Attached) DecadeEndings { get; } = GatherEndings(p => p.DecadeEndings);

    /// <summary>Forms, in small letters, of the months that may come before the day.</summary>
    public static FrozenSet<string> MonthsBeforeDay { get; } = GatherMonths(p => p.MayPutMonthFirst);

    /// <summary>Forms, in small letters, of the months whose day a full stop follows.</summary>
    public static FrozenSet<string> MonthsAfterStop { get; } = GatherMonths(p => p.PutsStopAfterDay);

    /// <summary>Those of them that are months of another language too.</summary>
    public static FrozenSet<string> DoubtfulMonthsAfterStop { get; } = Gather(MonthsAfterStop.Intersect(GatherMonths(p => !p.PutsStopAfterDay)));

    public static FrozenSet<string> BeforeDay { get; } = GatherPhrases(p => p.BeforeDay);

    public static FrozenSet<string> BeforeMonthAndDay { get; } = GatherPhrases(p => p.BeforeMonthAndDay);

    public static FrozenSet<string> Year { get; } = GatherPhrases(p => p.Year.Concat(p.YearShort));

    public static FrozenSet<string> YearShort { get; } = GatherPhrases(p => p.YearShort);

    public static FrozenSet<string> BeforeYear { get; } = GatherPhrases(p => p.BeforeYear);

    public static FrozenSet<string> PerhapsBeforeYear { get; } = GatherPhrases(p => p.PerhapsBeforeYear);

    public static FrozenSet<string> NothingCounted { get; } = GatherPhrases(p => p.NothingCounted);

    public static FrozenSet<string> TiedToYear { get; } = GatherPhrases(p => p.TiedToYear);

    public static FrozenSet<string> YearsOfDecade { get; } = GatherPhrases(p => p.YearsOfDecade);

    /// <summary>The first years of the decades that words name.</summary>
    public static FrozenDictionary<string, int> Decades { get; } = Read.SelectMany(l => l.Dates.Phrases!.Decades.Numbered())
        .ToFrozenDictionary(d => d.Item, d => FirstDecade + 10 * d.Index, StringComparer.Ordinal);

    /// <summary>Things after a number: it is no year then.</summary>
    public static FrozenSet<string> Things { get; } = Gather(Read.SelectMany(l => l.Citing.Counting.Things.Except(Year)).Select(w => w.ToLowerInvariant()));

    /// <summary>Given names and forms of address: a month after one is a family name.</summary>
    public static FrozenSet<string> BeforeFamilyName { get; } = Gather(Read.Select(l => l.Names).Where(n => n.WritesTitlesLarge)
        .SelectMany(n => n.CommonGivenNames.Concat(n.TitlesOfMen.Words).Concat(n.TitlesOfWomen.Words)));

    /// <summary>Labels of pages, leaves and files: the number after one is no year.</summary>
    public static FrozenSet<string> Labels { get; } = Gather(KnownLanguages.All.SelectMany(l => l.Locators.Labels)
        .Where(l => l.Kind is LocatorKind.Page or LocatorKind.Folio or LocatorKind.Number or LocatorKind.Document or LocatorKind.Fond or LocatorKind.Delo)
        .SelectMany(l => l.Each).Select(label => label.TrimEnd('.').ToLowerInvariant()));

    /// <summary>Labels of anything: a number with a full stop after one is no day.</summary>
    public static FrozenSet<string> AllLabels { get; } = Gather(KnownLanguages.All.SelectMany(l => l.Locators.Labels)
        .SelectMany(l => l.Each).Select(label => label.TrimEnd('.').ToLowerInvariant()));

    private static FrozenSet<string> GatherMonths(Func<DatePhrases, bool> areMeant) => Gather(Read.Where(l => areMeant(l.Dates.Phrases!))
        .SelectMany(l => l.Dates.Months).SelectMany(m => m.Forms.Concat(m.Shortened.Select(s => s + "."))).Select(f => f.ToLowerInvariant()));

    private static (FrozenSet<string> Hyphenated, FrozenSet<string> Attached) GatherEndings(Func<DatePhrases, WordList> words) =>
        (GatherPhrases(p => p.HyphenatesEndings ? words(p) : []), GatherPhrases(p => p.HyphenatesEndings ? [] : words(p)));

    private static FrozenSet<string> GatherPhrases(Func<DatePhrases, IEnumerable<string>> words) => Gather(Read.SelectMany(l => words(l.Dates.Phrases!)));

    private static FrozenSet<string> Gather(IEnumerable<string> words) => words.ToFrozenSet(StringComparer.Ordinal);
}
