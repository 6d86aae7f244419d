using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Forms.Grammars;
using SiteGen.Core.Names.Forms.Guessing;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.NamesReport;

/// <summary>A person's name in the nominative, as the forms met allow it.</summary>
/// <param name="Family">The family name.</param>
/// <param name="Parts">Initials or given names.</param>
/// <param name="Gender">Of whom the forms agree.</param>
/// <param name="Oddness">How unusual the given names would be, and the family name.</param>
public sealed record RestoredName(string Family, ImmutableArray<string> Parts, Gender Gender, NameOddness Oddness);

/// <summary>How unusual a name would be; nothing is the most usual.</summary>
public sealed record NameOddness(int Parts, int Family)
{
    /// <summary>Both together.</summary>
    public int Whole => Parts + Family;
}

/// <summary>
/// Restores the nominative of a person's whole name. The rules of declension make forms of a name; here they are asked the other way
/// round, and what is asked of each part must agree in case and gender with the others.
/// </summary>
/// <param name="language">The language of the texts.</param>
internal sealed class RestoreNames(string language)
{
    /// <summary>How odd a case form is beside a given name that stays in every case: foreigners' names mostly are as they are.</summary>
    private const int Oblique = 3;

    private readonly ILanguageForms forms = LanguageForms.ForLanguage(language);
    private readonly IGuessNames guess = GuessNames.ForLanguage(language);
    private readonly Dictionary<string, ImmutableArray<Nominative>> families = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Nominative>> parts = new(StringComparer.Ordinal);

    /// <summary>All names that a name met may be a form of, the most usual first; as it was met if it agrees with none.</summary>
    public ImmutableArray<RestoredName> RestoreAll(NameMet met)
    {
        var found = FindReadings(met, met.Cases).ToList() is { Count: > 0 } all ? all : [.. FindReadings(met, GrammaticalCases.All)];
        ImmutableArray<RestoredName> readings = [.. found.OrderBy(r => r.Oddness.Whole).ThenBy(r => r.Gender).ThenBy(r => r.Family, StringComparer.Ordinal)];
        return readings.IsEmpty ? [AsMet(met)] : [.. readings.Where(r => r.Oddness.Whole <= readings[0].Oddness.Whole + 1
            || r.Oddness.Parts <= readings.Min(o => o.Oddness.Parts) + 1)];
    }

    /// <summary>The forms of a family name, of one bearer.</summary>
    public IEnumerable<string> ListFamilyForms(string family, Gender gender) =>
        forms.Family(family, Bearer(gender)).Where(f => !f.IsPlural).Select(f => FoldLetters.Fold(f.Text));

    /// <summary>The dictionary form of every word that is alone: that whose own forms account for most of the forms met.</summary>
    /// <param name="met">The forms, each once.</param>
    public IReadOnlyDictionary<string, string> RestoreWordsAlone(IReadOnlyCollection<string> met)
    {
        var isMet = met.ToHashSet(StringComparer.Ordinal);
        var options = met.SelectMany(guess.RestoreFamily).Distinct(StringComparer.Ordinal).Where(o => o.Length > 2)
            .Select(o => new { Option = o, Explains = ListFormsOfBoth(o).Where(isMet.Contains).ToImmutableArray() })
            .Where(o => !o.Explains.IsEmpty)
            .OrderByDescending(o => o.Explains.Length).ThenBy(o => guess.RateFamily(o.Option, Gender.Masculine) - (isMet.Contains(o.Option) ? 1 : 0))
            .ThenBy(o => o.Option, StringComparer.Ordinal);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var form in options.SelectMany(option => option.Explains.Select(form => new { Form = form, option.Option })))
        {
            found.TryAdd(form.Form, form.Option);
        }

        return found;
    }

    private IEnumerable<string> ListFormsOfBoth(string family) =>
        ListFamilyForms(family, Gender.Masculine).Concat(ListFamilyForms(family, Gender.Feminine)).Distinct(StringComparer.Ordinal);

    private RestoredName AsMet(NameMet met) =>
        new(met.Family, met.Parts, guess.IsOfOtherGender(met.Family, Gender.Masculine) ? Gender.Feminine : Gender.Masculine, new(0, 0));

    private IEnumerable<RestoredName> FindReadings(NameMet met, GrammaticalCases cases) =>
        from family in FamilyOf(met.Family)
        where (family.Cases & cases) != GrammaticalCases.None && (met.Said == Gender.Unstated || met.Said == family.Gender)
        from given in ReadGiven(met, 0, family.Gender, family.Cases & cases)
        let isOblique = given.IsUnchanged && !family.Cases.HasFlag(GrammaticalCases.Nominative) && guess.MayLookNominative(met.Family)
        select new RestoredName(family.Text, [.. given.Parts], family.Gender, new(given.Oddness, family.Oddness + (isOblique ? Oblique : 0)));

    private IEnumerable<GivenReading> ReadGiven(NameMet met, int at, Gender gender, GrammaticalCases cases)
    {
        if (at == met.Parts.Length)
        {
            return [new([], 0, IsUnchanged: false)];
        }

        var own = met.Parts[at].EndsWith('.') ? [new Nominative(met.Parts[at], gender, GrammaticalCases.All, 0)] : PartOf(met.Parts[at], isFirst: at == 0);
        return from part in own
               where part.Gender == gender && (part.Cases & cases) != GrammaticalCases.None
               from rest in ReadGiven(met, at + 1, gender, part.Cases & cases)
               select new GivenReading(
                   rest.Parts.Insert(0, part.Text), part.Oddness + rest.Oddness,
                   rest.IsUnchanged || (part.Cases == GrammaticalCases.All && !part.Text.EndsWith('.')));
    }

    private ImmutableArray<Nominative> FamilyOf(string form) => families.TryGetValue(form, out var known) ? known : families[form] =
    [
        .. from name in guess.RestoreFamily(form)
           from gender in new[] { Gender.Masculine, Gender.Feminine }
           let cases = CasesOf(form, forms.Family(name, Bearer(gender)))
           where cases != GrammaticalCases.None
           select new Nominative(name, gender, cases, guess.RateFamily(name, gender)),
    ];

    private ImmutableArray<Nominative> PartOf(string form, bool isFirst)
    {
        var key = isFirst ? form : " " + form;
        return parts.TryGetValue(key, out var known) ? known : parts[key] = [.. Usual([.. NominativesOfPart(form, isFirst)])];
    }

    /// <summary>Only patronymics, where the form may be one and is after a given name.</summary>
    private static IEnumerable<Nominative> Usual(List<Nominative> all) =>
        all.Exists(o => o.Oddness < 0) ? all.Where(o => o.Oddness < 0).Select(o => o with { Oddness = 0 }) : all;

    private IEnumerable<Nominative> NominativesOfPart(string form, bool isFirst) =>
        from name in guess.RestoreGiven(form)
        from gender in new[] { Gender.Masculine, Gender.Feminine }
        let cases = CasesOf(form, forms.Given(name, gender))
        where cases != GrammaticalCases.None
        let isPatronymic = !isFirst && guess.GenderOfPatronymic(name) == gender
        orderby string.CompareOrdinal(name, 0, form, 0, name.Length - 1) == 0 descending
        select new Nominative(name, gender, cases, isPatronymic ? -1 : guess.RateGiven(name, gender));

    private static GrammaticalCases CasesOf(string form, IEnumerable<WordForm> all) => all
        .Where(f => !f.IsPlural && FoldLetters.Fold(f.Text) == FoldLetters.Fold(form))
        .Aggregate(GrammaticalCases.None, (cases, f) => cases | (f.Cases & GrammaticalCases.All));

    /// <summary>Somebody of whom only the gender is known: all that the rules of declension ask of a person.</summary>
    private static Person Bearer(Gender gender)
    {
        var nothing = new Text.Localized<string>([new("und", "")]);
        return new(
            new Text.SourceFile("", "").Span(0), "", nothing.Select(n => new PersonName(n)), gender, false, null, null, null, nothing, null, false, null);
    }

    /// <summary>A dictionary form that a word met may be a form of.</summary>
    private sealed record Nominative(string Text, Gender Gender, GrammaticalCases Cases, int Oddness);

    private sealed record GivenReading(ImmutableArray<string> Parts, int Oddness, bool IsUnchanged);
}
