using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Languages.Known;

namespace SiteGen.Core.Languages;

/// <summary>The languages that the program knows.</summary>
public static class KnownLanguages
{
    /// <summary>Every language that has a file here, those of the first editions' interface first.</summary>
    public static ImmutableArray<Language> All { get; } =
    [
        Russian.Language, English.Language, German.Language, French.Language, Polish.Language, Czech.Language,
        Ukrainian.Language, Belarusian.Language, Lithuanian.Language, Latin.Language, Bulgarian.Language, Serbian.Language,
    ];

    /// <summary>The languages that a site is taken to have as long as it does not say its own.</summary>
    public static ImmutableArray<Language> Assumed { get; } = [Russian.Language, English.Language];

    private static readonly FrozenDictionary<string, Language> ByTag = All.DistinctBy(l => l.Tag).ToFrozenDictionary(l => l.Tag, StringComparer.Ordinal);

    /// <summary>The languages that are written in a script.</summary>
    public static IEnumerable<Language> WrittenIn(Script script) => All.Where(l => l.Letters.Script == script);

    /// <summary>The language of a tag, a region's that of the whole (<c>en-GB</c> is read as <c>en</c>); null where it has no file.</summary>
    public static Language? Find(string tag) =>
        ByTag.GetValueOrDefault(tag) ?? (tag.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen ? ByTag.GetValueOrDefault(tag[..hyphen]) : null);

    /// <summary>The language of a tag; where it has no file, what is true of English: Latin letters, a decimal point, a comma after family names.</summary>
    public static Language FindOrEnglish(string tag) => Find(tag) ?? English.Language;

    /// <summary>The words that files for machines print in a language; the English ones where it has none.</summary>
    public static PrintingWords FindPrintingOrEnglish(string tag) => Find(tag)?.Printing ?? English.Language.Printing!;
}

/// <summary>The joints of all languages, in small letters and without their full stop, for readers that hold a whole word.</summary>
public static class KnownJoints
{
    /// <summary>The words for “and”.</summary>
    public static FrozenSet<string> Ands { get; } = Unite(l => l.Joints.And);

    /// <summary>The words for “or”.</summary>
    public static FrozenSet<string> Ors { get; } = Unite(l => l.Joints.Or);

    /// <summary>Both.</summary>
    public static FrozenSet<string> All { get; } = Unite(l => l.Joints.And.AddRange(l.Joints.Or));

    private static FrozenSet<string> Unite(Func<Language, ImmutableArray<string>> wordsOf) =>
        KnownLanguages.All.SelectMany(l => wordsOf(l)).Select(word => word.TrimEnd('.')).ToFrozenSet(StringComparer.Ordinal);
}
