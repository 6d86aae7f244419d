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
        Hebrew.Language, Arabic.Language,
    ];

    /// <summary>The languages that a site is taken to have as long as it does not say its own.</summary>
    public static ImmutableArray<Language> Assumed { get; } = [Russian.Language, English.Language];

    /// <summary>The codes of ISO 15924, in the order of <see cref="Script"/>.</summary>
    private static readonly string[] ScriptCodes = ["Latn", "Cyrl", "Hebr", "Arab"];

    private static readonly FrozenDictionary<string, Language> ByTag = All.DistinctBy(l => l.Tag).ToFrozenDictionary(l => l.Tag, StringComparer.Ordinal);

    /// <summary>The languages that are written in a script.</summary>
    public static IEnumerable<Language> WrittenIn(Script script) => All.Where(l => l.Letters.Script == script);

    /// <summary>The language of a tag, a region's that of the whole (<c>en-GB</c> is read as <c>en</c>); null where it has no file.</summary>
    public static Language? Find(string tag) => ByTag.GetValueOrDefault(tag) ?? FindWhole(tag);

    /// <summary>The language of a tag; where it has no file, what is true of English: Latin letters, a decimal point, a comma after family names.</summary>
    public static Language FindOrEnglish(string tag) => Find(tag) ?? English.Language;

    /// <summary>The script of a language's texts; that of one without a file is taken to be Latin.</summary>
    public static Script ScriptOf(string tag) => FindOrEnglish(tag).Letters.Script;

    /// <summary>How far readers of a language are from a text in another: its own kinds are nearest, then its script, then Latin letters.</summary>
    public static int Distance(string reader, string text) =>
        reader == text ? 0
        : LanguageTag.PrimaryOf(reader) == LanguageTag.PrimaryOf(text) && ScriptOf(reader) == ScriptOf(text) ? 1
        : ScriptOf(reader) == ScriptOf(text) ? 2
        : ScriptOf(text) == Script.Latin ? 3
        : 4;

    /// <summary>
    /// What a language calls itself, told from its other kinds in the list: <c>English</c>, beside <c>en-US</c> <c>English (GB)</c>; the English name where it
    /// has no file.
    /// </summary>
    /// <param name="tag">Its tag.</param>
    /// <param name="among">The tags that readers choose from.</param>
    public static string NameOf(string tag, IEnumerable<string> among)
    {
        var primary = LanguageTag.PrimaryOf(tag);
        var name = Find(tag)?.OwnName ?? LanguageNames.InEnglish(tag);
        return tag != primary && among.Count(t => LanguageTag.PrimaryOf(t) == primary) > 1 ? $"{name} ({tag[(primary.Length + 1)..]})" : name;
    }

    /// <summary>The words that files for machines print in a language; the English ones where it has none.</summary>
    public static PrintingWords FindPrintingOrEnglish(string tag) => Find(tag)?.Printing ?? English.Language.Printing!;

    /// <summary>The language that a tag with a region or script is a kind of, in the script that the tag names.</summary>
    private static Language? FindWhole(string tag)
    {
        var (whole, script) = (ByTag.GetValueOrDefault(LanguageTag.PrimaryOf(tag)), Array.IndexOf(ScriptCodes, LanguageTag.ScriptOf(tag)));
        return whole is null || script < 0 || (Script)script == whole.Letters.Script ? whole
            : whole with { Letters = new() { Script = (Script)script, HasDecimalComma = whole.Letters.HasDecimalComma } };
    }
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
