using System.Text.RegularExpressions;
using SiteGen.Tests.RealSite;

namespace SiteGen.Tests.House;

/// <summary>What is peculiar to the first edition, as a pattern that no line of the product may match.</summary>
internal static partial class EditionNames
{
    private const int LongEnoughForEndings = 5;

    /// <summary>Family names, place names, terms, ids and slugs.</summary>
    public static IReadOnlyList<string> Words() => [.. Collect().Where(w => w.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Any of the words, standing alone; Russian names with any case ending.</summary>
    public static Regex AnyOf(IEnumerable<string> words) =>
        new($@"(?<![\w-])(?:{string.Join('|', words.Select(Pattern))})(?![\w-])", RegexOptions.CultureInvariant);

    private static IEnumerable<string> Collect() =>
        Family().Matches(Register("persons")).Select(Value)
            .Concat(Names("places"))
            .Concat(Names("glossary").Where(t => t.Contains(' ', StringComparison.Ordinal) || char.IsUpper(t[0])))
            .Concat(Ids("persons")).Concat(Ids("places"))
            .Concat(Ids("glossary").Where(id => id.Contains('-', StringComparison.Ordinal)))
            .Concat(Directory.GetDirectories(Path.Combine(TheEdition.Folder, "articles")).Select(f => Path.GetFileName(f)));

    private static string Register(string name) => File.ReadAllText(Path.Combine(TheEdition.Folder, "registers", name + ".yml"));

    private static IEnumerable<string> Names(string register) =>
        NameLine().Matches(Register(register)).SelectMany(line => LanguageValue().Matches(line.Value).Select(Value));

    private static IEnumerable<string> Ids(string register) => Id().Matches(Register(register)).Select(Value);

    private static string Value(Match match) => match.Groups[1].Value.Trim().Trim('"');

    private static string Pattern(string word)
    {
        var stem = word.TrimEnd('й', 'и', 'а', 'я', 'о', 'ь', 'ы');
        var declines = stem.Length >= LongEnoughForEndings && word.Any(c => c is >= 'А' and <= 'я');
        return declines ? Regex.Escape(stem) + @"\w{0,4}" : Regex.Escape(word);
    }

    [GeneratedRegex(@"family: ([^,}\n]+)")]
    private static partial Regex Family();

    [GeneratedRegex(@"^  (?:name|term): \{.*$", RegexOptions.Multiline)]
    private static partial Regex NameLine();

    [GeneratedRegex("""\b(?:ru|en): ("[^"]+"|[^,}]+)""")]
    private static partial Regex LanguageValue();

    [GeneratedRegex("^- id: ([a-z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex Id();
}
