using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Forms.Grammars;
using SiteGen.Core.Names.Forms.Guessing;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.NamesReport;

/// <summary>
/// Finds the forms that two entries share: met alone they tell neither from the other. Of all shared by the same entries the shortest is told.
/// </summary>
internal static class FindSharedForms
{
    public static IEnumerable<NameFinding> ListForms(Registers registers, string language)
    {
        var forms = LanguageForms.ForLanguage(language);
        IEnumerable<Entry> entries = [.. registers.Persons, .. registers.Places, .. registers.Terms];
        var bearers = entries.SelectMany(e => FormsOf(e, language, forms).Distinct(StringComparer.Ordinal).Select(f => new { Form = f, Entry = e }))
            .GroupBy(f => f.Form, f => f.Entry, StringComparer.Ordinal).Where(g => g.Count() > 1);
        return bearers.GroupBy(s => string.Join(", ", s.Select(e => $"\"{e.Id}\"")), StringComparer.Ordinal)
            .Select(same => Finding(language, same.Key, [.. same.OrderBy(s => s.Key.Length).ThenBy(s => s.Key, StringComparer.Ordinal)]))
            .OrderBy(f => f.Name, StringComparer.Ordinal);
    }

    private static NameFinding Finding(string language, string ids, List<IGrouping<string, Entry>> shared) =>
        new(FindingKind.SharedForm, language, shared[0].Key, shared.Count, [.. shared[0].Select(e => e.Span)], ids);

    private static IEnumerable<string> FormsOf(Entry entry, string language, ILanguageForms forms) => entry switch
    {
        Person person when person.Name.Has(language) => person.AlsoIn(language).Where(a => !a.Contains(' ', StringComparison.Ordinal))
            .Append(person.Name[language].Family).SelectMany(family => forms.Family(family, GuessGender.FillIn(person)))
            .Where(f => !f.IsPlural).Select(f => FoldLetters.Fold(f.Text)),
        Place place when place.Name.Has(language) => place.AlsoIn(language).Append(place.Name[language])
            .SelectMany(forms.Place).Select(f => FoldLetters.Fold(f)),
        Term term when term.Name.Has(language) => term.AlsoIn(language).Append(term.Name[language]).SelectMany(forms.Term).Select(f => FoldLetters.Fold(f)),
        _ => [],
    };
}
