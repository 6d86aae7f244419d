using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching;

namespace SiteGen.Core.NamesReport;

/// <summary>Finds the places and terms in whose names another entry's name stands: a town in that of the treaty made there.</summary>
/// <param name="registers">The registers.</param>
/// <param name="languages">The languages of the site: a town may stand in one, where the other has its adjective.</param>
internal sealed class FindHolders(Registers registers, ImmutableArray<string> languages)
{
    private readonly ImmutableArray<Holder> holders =
    [
        .. from language in languages
           from entry in registers.Places.Concat<Entry>(registers.Terms)
           from name in NamesOf(entry, language)
           where name.Contains(' ', StringComparison.Ordinal)
           select new Holder(entry, language, Padded(name)),
    ];

    /// <summary>The entries that hold one, each once, in the order of the registers.</summary>
    public IEnumerable<Entry> Of(Entry entry)
    {
        var forms = languages.SelectMany(l => FormsOf(entry, l).Select(f => new { Language = l, Form = Padded(f) })).Distinct().ToList();
        return holders.Where(h => h.Entry != entry && forms.Any(f => f.Language == h.Language && h.Holds(f.Form))).Select(h => h.Entry).Distinct();
    }

    private sealed record Holder(Entry Entry, string Language, string Name)
    {
        public bool Holds(string form) => form.Length < Name.Length && Name.Contains(form, StringComparison.Ordinal);
    }

    private static IEnumerable<string> FormsOf(Entry entry, string language) => entry switch
    {
        Person person when person.Name.Has(language) =>
            LanguageForms.Of(language).Family(person.Name[language].Family, GuessGender.In(person)).Select(f => f.Text),
        Term => NamesOf(entry, language).SelectMany(LanguageForms.Of(language).Term),
        _ => NamesOf(entry, language).SelectMany(LanguageForms.Of(language).Place),
    };

    private static IEnumerable<string> NamesOf(Entry entry, string language) => entry switch
    {
        Place place when place.Name.Has(language) => place.AlsoIn(language).Prepend(place.Name[language]),
        Term term when term.Name.Has(language) => term.AlsoIn(language).Prepend(term.Name[language]),
        _ => [],
    };

    /// <summary>A name as its words' keys, with a space before and behind each.</summary>
    private static string Padded(string name) => string.Concat(ReadTokens.In(name).Where(t => t.IsWord).Select(t => $" {t.Key}")) + " ";
}
