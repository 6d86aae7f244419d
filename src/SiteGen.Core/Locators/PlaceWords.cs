using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>The words of places in all languages together, since references mix them.</summary>
internal static class PlaceWords
{
    public static readonly Phrases Ands = new(KnownLanguages.All.SelectMany(l => l.Joints.And));

    public static readonly Phrases Ors = new(KnownLanguages.All.SelectMany(l => l.Joints.Or));

    public static readonly Phrases Verso = Unite(w => w.Verso);

    public static readonly Phrases Recto = Unite(w => w.Recto);

    /// <summary>Letters that name the back or the front of a leaf right after its number: <c>3v</c>.</summary>
    public static readonly FrozenSet<char> VersoLetters = Letters(w => w.Verso);

    public static readonly FrozenSet<char> RectoLetters = Letters(w => w.Recto);

    public static readonly Phrases BothSides = Unite(w => w.BothSides);

    public static readonly Phrases Following = Unite(w => w.Following);

    public static readonly Phrases Others = Unite(w => w.Others);

    public static readonly Phrases Passim = Unite(w => w.Passim);

    public static readonly Phrases Headwords = Unite(w => w.Headwords);

    public static readonly Phrases Emphases = Unite(w => w.Emphases);

    public static readonly Phrases Prepositions = Unite(w => w.Prepositions);

    public static readonly Phrases ShortYears = new(
        KnownLanguages.All.Select(l => l.Dates.Phrases).OfType<DatePhrases>().SelectMany(d => d.YearShort).Select(word => word + "."));

    public static readonly FrozenSet<string> CountAlone = KnownLanguages.All.SelectMany(l => l.Locators.CountAlone).ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> KeepsStop = KnownLanguages.All.SelectMany(l => l.Locators.KeepsStop).ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<char> Letters(Func<LocatorWords, ImmutableArray<string>> wordsOf) =>
        [.. KnownLanguages.All.SelectMany(l => wordsOf(l.Locators)).Select(w => w.TrimEnd('.')).Where(w => w.Length == 1).Select(w => w[0])];

    private static Phrases Unite(Func<LocatorWords, ImmutableArray<string>> wordsOf) => new(KnownLanguages.All.SelectMany(l => wordsOf(l.Locators)));
}
