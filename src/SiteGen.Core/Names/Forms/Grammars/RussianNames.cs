using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms.Grammars;

/// <summary>The case forms of Russian personal names: family names by class and gender, given names, patronymics; both where bearers differ.</summary>
public static class RussianNames
{
    private const string Vowels = "аеёиоуыэюя";

    private static readonly Endings OnA = new("а я");

    private static readonly Endings OnTwoVowels = new("иа уа еа оа");

    /// <summary>Adjectives that may as well be nouns.</summary>
    private static readonly Endings OfAdjectivesOrNouns = new("чий щий жий ший ний гий ой");

    /// <summary>How men's family names of some endings decline; none of the others is tried. The first row that fits decides.</summary>
    private static readonly FamilyClass[] ClassesOfMen =
    [
        new(new("рих лих тих дих мих вих бих"), [RussianEndings.Masculine]),
        new(new("ых их"), []),
        new(new("ски цки"), [RussianFamilyEndings.OfSlav]) { IsOfOneSyllable = false },
        new(new("ы", before: 3), [RussianFamilyEndings.OfSlav]) { IsOfOneSyllable = false },
        new(OnTwoVowels, []),
        new(new("ко"), [RussianFamilyEndings.OnKo]) { IsOfOneSyllable = false },
        new(OnA, [RussianEndings.OnVowelA]),
        new(new("ой"), [RussianEndings.Masculine]) { IsOfOneSyllable = true },
        new(new("о е и у ю э ы ё"), []),
    ];

    /// <summary>The forms of a family name, plural included; which half of a double name declines, the register says.</summary>
    public static IEnumerable<WordForm> Family(string family, Person person)
    {
        if (person.Indeclinable)
        {
            return [new(family, GrammaticalCases.All)];
        }

        var halves = family.Split('-', ' ');
        var forms = Half(halves[^1], person.Gender, person.DoubleSurname?.Second ?? Declension.Always, isLast: true);
        var start = family.Length - halves[^1].Length;
        for (var i = halves.Length - 2; i >= 0; i--)
        {
            var first = Half(halves[i], person.Gender, person.DoubleSurname?.First ?? Declension.Sometimes, isLast: false);
            forms = [.. Join(first, family[start - 1], forms)];
            start -= halves[i].Length + 1;
        }

        return WordForm.Merge(forms);
    }

    /// <summary>The forms of a given name or a patronymic. Spellings with -ья- and -ия- stand for one another.</summary>
    public static IEnumerable<WordForm> Given(string name, Gender gender) =>
        WordForm.Merge(Spellings(name).SelectMany(n => n.Split('-') is [{ Length: > 0 } a, { Length: > 0 } b] ? OfTwo(a, b, gender) : DeclineGiven(n, gender)));

    /// <summary>«Жан-Жака» and «Жана-Жака».</summary>
    private static IEnumerable<WordForm> OfTwo(string first, string second, Gender gender) =>
        Join([.. DeclineGiven(first, gender), new(first, GrammaticalCases.All)], '-', [.. DeclineGiven(second, gender)]);

    /// <summary>Whether a family name may stay as it is beside a given name that declines: foreign ones on a vowel, «Александра Дюма».</summary>
    public static bool MayStay(string name, Gender gender) => name is [.., 'а' or 'я'] && (gender == Gender.Masculine || !IsWomans(name));

    private static bool IsWomans(string name) => RussianFamilyEndings.OfWoman.Any(row => row.Fits(name));

    /// <summary>Whether a form looks like the nominative of a family name of the common types: -ов, -ин, -ский, -их.</summary>
    public static bool MayBeNominative(string form) => form is [.., 'ы' or 'и', 'х'] || RussianFamilyEndings.OfMan.Any(row => row.Fits(form));

    /// <summary>Whether a name has one syllable; in names of the East such parts stay as they are: «Ким Чен Ына».</summary>
    public static bool IsOfOneSyllable(string name) => name.Count(c => Vowels.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal)) == 1;

    /// <summary>«Наталья» and «Наталия», «Васильевич» and «Василиевич».</summary>
    private static IEnumerable<string> Spellings(string name)
    {
        var at = Math.Max(name.LastIndexOf("ье", StringComparison.Ordinal), Math.Max(name.LastIndexOf("ие", StringComparison.Ordinal),
            Math.Max(name.LastIndexOf("ья", StringComparison.Ordinal), name.LastIndexOf("ия", StringComparison.Ordinal))));
        var isJoint = at > 1 && !Vowels.Contains(name[at - 1], StringComparison.Ordinal);
        return isJoint ? [name, $"{name[..at]}{(name[at] == 'ь' ? 'и' : 'ь')}{name[(at + 1)..]}"] : [name];
    }

    private static IEnumerable<WordForm> DeclineGiven(string name, Gender gender)
    {
        if (OnTwoVowels.Fit(name))
        {
            return [new(name, GrammaticalCases.All)];
        }

        var table = gender == Gender.Feminine ? RussianFamilyEndings.GivenNamesOfWomen : RussianFamilyEndings.GivenNamesOfMen;
        var declined = EndingTable.OfPerson(table.Decline(name, isPlural: false));
        var mayStay = IsOfOneSyllable(name) || (gender == Gender.Feminine && name.EndsWith('ь'));
        return mayStay ? declined.Append(new(name, GrammaticalCases.All)) : declined;
    }

    private static ImmutableArray<WordForm> Half(string name, Gender gender, Declension declines, bool isLast)
    {
        var unchanged = new WordForm(name, GrammaticalCases.All);
        var isPrefix = !isLast && (!name.Any(char.IsUpper) || Russian.Language.Names.UndeclinedFirstParts.Contains(name));
        return isPrefix ? [unchanged] : declines switch
        {
            Declension.Never => [unchanged],
            Declension.Sometimes => [.. Declined(name, gender), unchanged],
            _ => [.. Declined(name, gender)],
        };
    }

    private static IEnumerable<WordForm> Declined(string name, Gender gender)
    {
        var tables = TablesOf(name, gender).ToList();
        return tables.Count == 0
            ? [new(name, GrammaticalCases.All)]
            : WordForm.Merge(tables.SelectMany(table => EndingTable.OfPerson(table.Decline(name, isPlural: false)))
                .Concat(tables.SelectMany(table => table.Decline(name, isPlural: true).SelectMany(v => v))
                    .Where(form => form != name).Select(form => new WordForm(form, GrammaticalCases.Plural))));
    }

    /// <summary>The tables that decline a name; none for one that does not change.</summary>
    private static IEnumerable<ImmutableArray<EndingRow>> TablesOf(string name, Gender gender) => gender == Gender.Feminine ? TablesOfWoman(name)
        : Array.Find(ClassesOfMen, row => row.Fits(name)) is { } found ? found.Tables
        : TablesOfMan(name);

    /// <summary>A woman's name on a consonant stays; those on -ина that are nouns decline as these, too: «Смородине» and «Смородиной».</summary>
    private static IEnumerable<ImmutableArray<EndingRow>> TablesOfWoman(string name) =>
        !OnA.Fit(name) || OnTwoVowels.Fit(name) ? []
        : Russian.Language.Names.NounsLikeFamilyNames.Contains(name) ? [RussianFamilyEndings.OfWoman, RussianEndings.OnVowelA]
        : IsWomans(name) ? [RussianFamilyEndings.OfWoman] : [RussianEndings.OnVowelA];

    /// <summary>The first that fits among adjectives and mixed names; where the ending leaves it open, the nouns as well, and the fleeting vowels.</summary>
    private static IEnumerable<ImmutableArray<EndingRow>> TablesOfMan(string name)
    {
        var isMixed = RussianFamilyEndings.OfMan.Any(row => row.Fits(name));
        var isNoun = !isMixed || OfAdjectivesOrNouns.Fit(name) || IsOfOneSyllable(name);
        ImmutableArray<EndingRow>[] mixed = isMixed ? [RussianFamilyEndings.OfMan] : [];
        ImmutableArray<EndingRow>[] nouns = !isNoun ? []
            : RussianFamilyEndings.Fleeting.Any(row => row.Fits(name)) ? [RussianEndings.Masculine, RussianFamilyEndings.Fleeting]
            : [RussianEndings.Masculine];
        return [.. mixed, .. nouns];
    }

    /// <summary>Halves that agree in case; an undeclined half is beside every form of the other.</summary>
    private static IEnumerable<WordForm> Join(ImmutableArray<WordForm> first, char between, ImmutableArray<WordForm> second) =>
        from a in first
        from b in second
        let isUndeclined = a.Cases == GrammaticalCases.All
        let cases = isUndeclined ? b.Cases : a.Cases & b.Cases
        where cases != GrammaticalCases.None
        select new WordForm($"{a.Text}{between}{b.Text}", cases);

    /// <summary>Family names of some endings, and the tables that decline them.</summary>
    private sealed record FamilyClass(Endings Endings, ImmutableArray<EndingRow>[] Tables)
    {
        /// <summary>Whether only names of one syllable are meant, or only longer ones; null: all.</summary>
        public bool? IsOfOneSyllable { get; init; }

        public bool Fits(string name) => Endings.Fit(name) && (IsOfOneSyllable is null || IsOfOneSyllable == RussianNames.IsOfOneSyllable(name));
    }
}
