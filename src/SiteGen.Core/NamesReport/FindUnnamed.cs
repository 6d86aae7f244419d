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
/// Finds the entries that no text names and those that the texts of one language name and those of another, of the same articles, do not, though the register
/// has the name. Where an entry's name is in that of a longer entry which the texts do name («договор в Зареве»), that is told: nothing may be amiss.
/// </summary>
internal static class FindUnnamed
{
    private const int IdsTold = 20;

    public static (ImmutableArray<ToldFinding> Never, ImmutableArray<ToldFinding> InOne) FindEntries(
        Content content, ImmutableArray<AnnotatedArticle> articles)
    {
        var counts = CountMentions(articles);
        var holders = new FindHolders(content.Registers, content.Site.Languages);
        var met = EntriesOf(content.Registers).Select(e => MetIn(counts.GetValueOrDefault(KeyOf(e), []), e, content.Site.Languages, articles)).ToList();
        return (
            [.. met.Where(m => m.In.IsEmpty).Select(m => Never(m, HoldersOf(m)))],
            [.. met.Where(m => !m.In.IsEmpty && !m.Missing.IsEmpty).Select(m => InOne(m, HoldersOf(m)))]);

        string? HoldersOf(Met met) => Listed(holders.FindHoldersOf(met.Entry)
            .Where(h => counts.TryGetValue(KeyOf(h), out var named) && met.Missing.Any(named.ContainsKey)));
    }

    private static Met MetIn(
        Dictionary<string, Counted> counts, Entry entry, ImmutableArray<string> languages, ImmutableArray<AnnotatedArticle> articles)
    {
        var slugs = counts.Values.SelectMany(c => c.Articles).ToHashSet(StringComparer.Ordinal);
        var might = languages.Where(l => !counts.ContainsKey(l) && entry.HasName(l)
            && articles.Any(a => a.Text(l) is not null && (slugs.Count == 0 || slugs.Contains(a.Article.Slug))));
        return new(entry, [.. languages.Where(counts.ContainsKey)], [.. might], counts.Values.Sum(c => c.Count));
    }

    /// <summary>The languages of the edition in which entries have no name, each told once with their ids.</summary>
    public static IEnumerable<ToldFinding> FindNameless(Content content) =>
        from language in content.Site.Languages
        let without = EntriesOf(content.Registers).Where(e => !e.HasName(language)).ToList()
        where without.Count > 0
        let ids = string.Join(", ", without.Take(IdsTold).Select(e => e.Id)) + (without.Count > IdsTold ? ", …" : "")
        select new ToldFinding(
            new(FindingKind.Nameless, language, language, without.Count, [.. without.Select(e => e.Span)], ids),
            Catalogue.WithoutName(without[0].Span, language, without.Count, ids));

    private static IEnumerable<Entry> EntriesOf(Registers registers) =>
        [.. registers.Persons.Where(p => !p.IsArticleAuthor), .. registers.Places, .. registers.Terms];

    /// <summary>How often, and in which articles, the texts of each language name an entry.</summary>
    private static Dictionary<EntryReference, Dictionary<string, Counted>> CountMentions(ImmutableArray<AnnotatedArticle> articles) =>
    (
        from article in articles
        from text in article.Texts
        from mention in text.Passages.SelectMany(p => p.Mentions)
        group new { text.Text.Language, article.Article.Slug } by mention.Entry
    ).ToDictionary(
        g => g.Key,
        g => g.GroupBy(m => m.Language).ToDictionary(l => l.Key, l => new Counted(l.Count(), [.. l.Select(m => m.Slug).Distinct()]), StringComparer.Ordinal));

    private static EntryReference KeyOf(Entry entry) => new(entry.Kind, entry.Id);

    private sealed record Counted(int Count, ImmutableArray<string> Articles);

    /// <summary>An entry, the languages whose texts name it, and those whose texts might and do not.</summary>
    private sealed record Met(Entry Entry, ImmutableArray<string> In, ImmutableArray<string> Missing, int Count);

    private static string? Listed(IEnumerable<Entry> holders) => string.Join(", ", holders.Select(h => $"\"{h.Id}\"")) is { Length: > 0 } ids ? ids : null;

    private static ToldFinding Never(Met met, string? holders) => new(
        new(FindingKind.NeverMet, null, met.Entry.Id, 0, [met.Entry.Span], met.Entry.Kind.ToString().ToLowerInvariant() + Within(holders)),
        Catalogue.NeverMet(met.Entry.Span, met.Entry.Id, holders));

    private static ToldFinding InOne(Met met, string? holders)
    {
        var (where, missing) = (string.Join(", ", met.In), string.Join(", ", met.Missing));
        return new(
            new(FindingKind.OneLanguage, where, met.Entry.Id, met.Count, [met.Entry.Span], $"never in {missing}{Within(holders)}"),
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
