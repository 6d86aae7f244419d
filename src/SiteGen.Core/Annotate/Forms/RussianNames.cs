using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Annotate.Forms;

/// <summary>The case forms of Russian personal names: family names by class and gender, given names, patronymics.</summary>
public static class RussianNames
{
    private const string Consonants = "бвгджзйклмнпрстфхцчшщь";

    /// <summary>Given names that lose a vowel.</summary>
    private static readonly ImmutableArray<EndingRow> Irregular =
    [
        new("", "ев", "ев ьва ьву ьва ьвом ьве"),
        new("", "авел", "авел авла авлу авла авлом авле"),
    ];

    /// <summary>The forms of a family name, plural included; which half of a double name declines, the register says.</summary>
    public static IEnumerable<WordForm> Family(string family, Person person)
    {
        if (person.Indeclinable)
        {
            return [new(family, GrammaticalCases.All)];
        }

        var lead = family[..(family.LastIndexOf(' ') + 1)];
        var halves = family[lead.Length..].Split('-');
        var forms = Half(halves[^1], person.Gender, person.DoubleSurname?.Second ?? Declension.Always);
        for (var i = halves.Length - 2; i >= 0; i--)
        {
            var first = Half(halves[i], person.Gender, person.DoubleSurname?.First ?? Declension.Sometimes);
            forms = [.. Join(first, forms)];
        }

        return WordForm.Merge(forms.Select(f => f with { Text = lead + f.Text }));
    }

    /// <summary>The forms of a given name or a patronymic.</summary>
    public static IEnumerable<WordForm> Given(string name, Gender gender)
    {
        var irregular = name is "Лев" or "Павел" ? Irregular : [];
        var table = gender == Gender.Feminine ? RussianEndings.OnVowelA.AddRange(RussianEndings.OnSoftSign)
            : [.. irregular, .. RussianEndings.OnVowelA, .. RussianEndings.Masculine];
        return WordForm.Merge(EndingTable.OfPerson(table.Decline(name, isPlural: false)));
    }

    private static ImmutableArray<WordForm> Half(string name, Gender gender, Declension declines)
    {
        var unchanged = new WordForm(name, GrammaticalCases.All);
        return declines switch
        {
            Declension.Never => [unchanged],
            Declension.Sometimes => [.. Declined(name, gender), unchanged],
            _ => [.. Declined(name, gender)],
        };
    }

    private static IEnumerable<WordForm> Declined(string name, Gender gender)
    {
        var table = TableOf(name, gender);
        var plural = table.IsEmpty ? [] : table.Decline(name, isPlural: true).SelectMany(v => v);
        return WordForm.Merge([
            .. EndingTable.OfPerson(table.Decline(name, isPlural: false)),
            .. plural.Select(f => new WordForm(f, GrammaticalCases.Plural)),
        ]);
    }

    /// <summary>The rows that decline a name, none for one that does not change: -ых, -ко, -о, -е, -и, -у, -иа; a woman's on a consonant.</summary>
    private static ImmutableArray<EndingRow> TableOf(string name, Gender gender)
    {
        var isOfOneSyllable = name.Count(c => "аеёиоуыэюяАЕЁИОУЫЭЮЯ".Contains(c, StringComparison.Ordinal)) == 1;
        return name switch
        {
            [.., 'ы' or 'и', 'х'] => [],
            [.., 'и' or 'у' or 'е' or 'о', 'а'] => [],
            _ when gender == Gender.Feminine => [.. RussianEndings.FamilyOfWoman, .. RussianEndings.OnVowelA],
            _ when isOfOneSyllable && Consonants.Contains(name[^1], StringComparison.Ordinal) => RussianEndings.Masculine,
            _ => [.. RussianEndings.FamilyOfMan, .. RussianEndings.OnVowelA, .. RussianEndings.Masculine],
        };
    }

    /// <summary>Halves that agree in case; an undeclined half stands beside every form of the other.</summary>
    private static IEnumerable<WordForm> Join(ImmutableArray<WordForm> first, ImmutableArray<WordForm> second) =>
        from a in first
        from b in second
        let isUndeclined = a.Cases == GrammaticalCases.All
        let cases = isUndeclined ? b.Cases : a.Cases & b.Cases
        where cases != GrammaticalCases.None
        select new WordForm($"{a.Text}-{b.Text}", cases);
}
