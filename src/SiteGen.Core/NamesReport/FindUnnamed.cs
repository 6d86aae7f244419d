using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.NamesReport;

/// <summary>A finding that <c>check</c> tells as well.</summary>
internal sealed record ToldFinding(NameFinding Finding, Diagnostic Note);

/// <summary>
/// Finds the entries that no text names and those that only the texts of some languages name, of articles that have all of these. Where
/// an entry's name stands in that of a longer entry which the texts do name («договор в Зареве»), that is told: nothing may be amiss.
/// </summary>
internal static class FindUnnamed
{
    public static (ImmutableArray<ToldFinding> Never, ImmutableArray<ToldFinding> InOne) Of(Content content, ImmutableArray<AnnotatedArticle> articles)
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
        string? HoldersOf(Met entry) => Listed(holders.Of(entry.Entry).Where(h => entry.Missing.Intersect(LanguagesOf(h), StringComparer.Ordinal).Any()));
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
