using System.Collections.Immutable;
using SiteGen.Core.Annotate.Forms;
using SiteGen.Core.Model;

namespace SiteGen.Core.Annotate.Report;

/// <summary>Puts the forms of each unknown name together. A word alone goes with the only person of the name, if there is one.</summary>
internal static class GroupNames
{
    /// <summary>The unknown names of a language's texts.</summary>
    public static IEnumerable<UnknownName> Of(string language, IReadOnlyCollection<NameMet> met, Func<string, NearestName?> nearestTo)
    {
        var forms = LanguageForms.Of(language);
        var families = RestoreNominative.Of(Distinct(met.Select(m => m.Family)), name => FamilyForms(forms, name));
        var given = RestoreNominative.Of(Distinct(met.SelectMany(m => m.Parts).Where(p => !p.EndsWith('.'))), name => GivenForms(forms, name));
        return met.GroupBy(m => families.GetValueOrDefault(m.Family, m.Family), StringComparer.Ordinal)
            .SelectMany(family => Bearers([.. family.Select(m => m with { Parts = [.. m.Parts.Select(p => given.GetValueOrDefault(p, p))] })])
                .Select(bearer => Make(language, family.Key, bearer, nearestTo)));
    }

    /// <summary>The forms of the family names of persons: where such a form stands alone, it means them.</summary>
    public static IReadOnlySet<string> FamilyFormsOf(string language, IEnumerable<UnknownName> names)
    {
        var forms = LanguageForms.Of(language);
        return names.Where(n => n.IsPerson).SelectMany(n => FamilyForms(forms, n.Family).Where(f => !f.IsPlural).Select(f => Matching.FoldLetters.In(f.Text)))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static UnknownName Make(string language, string family, IReadOnlyList<NameMet> met, Func<string, NearestName?> nearestTo)
    {
        var fullest = met.MaxBy(m => (m.Parts.Sum(p => p.Length), m.Particle is null ? 0 : 1))!;
        var forms = met.CountBy(m => m.Family, StringComparer.Ordinal).OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal);
        // Of a word alone in one form nothing tells the nominative.
        var isGuess = met.All(m => m.Parts.IsEmpty && m.Family == met[0].Family);
        return new(
            language, isGuess ? met[0].Family : family, fullest.Parts, met.Select(m => m.Particle).FirstOrDefault(p => p is not null),
            [.. forms.Select(f => f.Key)], [.. met.Select(m => m.Span)], nearestTo(family));
    }

    /// <summary>Persons of one family name are told apart by the first letter of what stands beside it.</summary>
    private static IEnumerable<IReadOnlyList<NameMet>> Bearers(IReadOnlyList<NameMet> family)
    {
        var persons = family.Where(m => !m.Parts.IsEmpty).GroupBy(m => m.Parts[0][0]).Select(g => g.ToList()).ToList();
        var alone = family.Where(m => m.Parts.IsEmpty).ToList();
        if (persons is [var only])
        {
            only.AddRange(alone);
            return persons;
        }

        return alone.Count > 0 ? persons.Append(alone) : persons;
    }

    private static IEnumerable<WordForm> FamilyForms(ILanguageForms forms, string name) =>
        forms.Family(name, Bearer(Gender.Masculine)).Concat(forms.Family(name, Bearer(Gender.Feminine)));

    private static IEnumerable<WordForm> GivenForms(ILanguageForms forms, string name) =>
        forms.Given(name, Gender.Masculine).Concat(forms.Given(name, Gender.Feminine));

    /// <summary>Somebody of whom only the gender is known: all that the rules of declension ask of a person.</summary>
    private static Person Bearer(Gender gender)
    {
        var nothing = new Text.Localized<string>([new("und", "")]);
        return new(
            new Text.SourceFile("", "").Span(0), "", nothing.Select(n => new PersonName(n)), gender, false, null, null, null, nothing, null, false, null);
    }

    private static List<string> Distinct(IEnumerable<string> words) => [.. words.Distinct(StringComparer.Ordinal)];
}
