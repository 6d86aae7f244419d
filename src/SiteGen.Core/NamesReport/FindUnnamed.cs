using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms.Grammars;
using SiteGen.Core.Names.Forms.Guessing;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.NamesReport;

/// <summary>A finding that <c>check</c> tells as well.</summary>
internal sealed record ToldFinding(NameFinding Finding, Diagnostic Note);

/// <summary>
/// Finds the entries that no text names and those that only the texts of some languages name, of articles that have all of these. Where
/// an entry's name is in that of a longer entry which the texts do name («договор в Зареве»), that is told: nothing may be amiss.
/// </summary>
internal static class FindUnnamed
{
    public static (ImmutableArray<ToldFinding> Never, ImmutableArray<ToldFinding> InOne) FindEntries(
        Content content, ImmutableArray<AnnotatedArticle> articles)
    {
        var counts = articles.SelectMany(a => a.Texts).SelectMany(t => t.Passages.SelectMany(p => p.Mentions).Select(m => new Named(m.Entry, t.Text.Language)))
            .GroupBy(m => m).ToDictionary(m => m.Key, m => m.Count());
        var languages = content.Site.Languages.Where(l => articles.Any(a => a.Text(l) is not null)).ToList();
        IEnumerable<Entry> entries = [.. content.Registers.Persons.Where(p => !p.IsArticleAuthor), .. content.Registers.Places, .. content.Registers.Terms];
        var holders = new FindHolders(content.Registers, content.Site.Languages);
        var met = entries.Select(e => new Met(e, [.. LanguagesOf(e)], languages)).ToList();
        return (
            [.. met.Where(m => m.In.Length == 0).Select(m => Never(m, HoldersOf(m)))],
            [.. met.Where(m => m.In.Length > 0 && m.In.Length < languages.Count).Select(m => InOne(m, CountOf(m), HoldersOf(m)))]);

        IEnumerable<string> LanguagesOf(Entry entry) => languages.Where(l => counts.ContainsKey(NameOf(entry, l)));
        int CountOf(Met entry) => entry.In.Sum(l => counts[NameOf(entry.Entry, l)]);
        string? HoldersOf(Met entry) => Listed(
            holders.FindHoldersOf(entry.Entry).Where(h => entry.Missing.Intersect(LanguagesOf(h), StringComparer.Ordinal).Any()));
    }

    private sealed record Named(EntryReference Entry, string Language);

    /// <summary>An entry, the languages whose texts name it, and all of them.</summary>
    private sealed record Met(Entry Entry, ImmutableArray<string> In, List<string> All)
    {
        public IEnumerable<string> Missing => All.Except(In, StringComparer.Ordinal);
    }

    private static Named NameOf(Entry entry, string language) => new(new(entry.Kind, entry.Id), language);

    private static string? Listed(IEnumerable<Entry> holders) => string.Join(", ", holders.Select(h => $"\"{h.Id}\"")) is { Length: > 0 } ids ? ids : null;

    private static ToldFinding Never(Met met, string? holders) => new(
        new(FindingKind.NeverMet, null, met.Entry.Id, 0, [met.Entry.Span], met.Entry.Kind.ToString().ToLowerInvariant() + Within(holders)),
        Catalogue.NeverMet(met.Entry.Span, met.Entry.Id, holders));

    private static ToldFinding InOne(Met met, int count, string? holders)
    {
        var (where, missing) = (string.Join(", ", met.In), string.Join(", ", met.Missing));
        return new(
            new(FindingKind.OneLanguage, where, met.Entry.Id, count, [met.Entry.Span], $"never in {missing}{Within(holders)}"),
            Catalogue.MetInOneLanguage(met.Entry.Span, met.Entry.Id, where, missing, holders));
    }

    private static string Within(string? holders) => holders is null ? "" : $" but inside {holders}";
}


/// <summary>Finds the places and terms whose names hold another entry's name: a town in that of the treaty made there.</summary>
/// <param name="registers">The registers.</param>
/// <param name="languages">The languages of the site: a town may be in one, where the other has its adjective.</param>
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
    public IEnumerable<Entry> FindHoldersOf(Entry entry)
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
            LanguageForms.ForLanguage(language).Family(person.Name[language].Family, GuessGender.FillIn(person)).Select(f => f.Text),
        Term => NamesOf(entry, language).SelectMany(LanguageForms.ForLanguage(language).Term),
        _ => NamesOf(entry, language).SelectMany(LanguageForms.ForLanguage(language).Place),
    };

    private static IEnumerable<string> NamesOf(Entry entry, string language) => entry switch
    {
        Place place when place.Name.Has(language) => place.AlsoIn(language).Prepend(place.Name[language]),
        Term term when term.Name.Has(language) => term.AlsoIn(language).Prepend(term.Name[language]),
        _ => [],
    };

    /// <summary>A name as its words' keys, with a space before and after each.</summary>
    private static string Padded(string name) => string.Concat(ReadTokens.Tokenize(name).Where(t => t.IsWord).Select(t => $" {t.Key}")) + " ";
}
