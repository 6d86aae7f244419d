using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Annotate.Report;

/// <summary>A finding that <c>check</c> tells as well.</summary>
internal sealed record ToldFinding(NameFinding Finding, Diagnostic Note);

/// <summary>Finds the entries that no text names and those that only the texts of some languages name, of articles that have all of these.</summary>
internal static class CompareLanguages
{
    public static (ImmutableArray<ToldFinding> Never, ImmutableArray<ToldFinding> InOne) Of(Content content, ImmutableArray<AnnotatedArticle> articles)
    {
        var counts = articles.SelectMany(a => a.Texts).SelectMany(t => t.Passages.SelectMany(p => p.Mentions).Select(m => new Named(m.Entry, t.Text.Language)))
            .GroupBy(m => m).ToDictionary(m => m.Key, m => m.Count());
        var languages = content.Site.Languages.Where(l => articles.Any(a => a.Text(l) is not null)).ToList();
        IEnumerable<Entry> entries = [.. content.Registers.Persons.Where(p => !p.IsArticleAuthor), .. content.Registers.Places, .. content.Registers.Terms];
        var met = entries.Select(e => new { Entry = e, In = languages.Where(l => counts.ContainsKey(new(new(e.Kind, e.Id), l))).ToList() }).ToList();
        return (
            [.. met.Where(m => m.In.Count == 0).Select(m => Never(m.Entry))],
            [.. met.Where(m => m.In.Count > 0 && m.In.Count < languages.Count).Select(m => InOne(m.Entry, m.In, languages, m.In.Sum(l => counts[new(new(m.Entry.Kind, m.Entry.Id), l)])))]);
    }

    private sealed record Named(EntryReference Entry, string Language);

    private static ToldFinding Never(Entry entry) => new(
        new(FindingKind.NeverMet, null, entry.Id, 0, [entry.Span], entry.Kind.ToString().ToLowerInvariant()), Catalogue.NeverMet(entry.Span, entry.Id));

    private static ToldFinding InOne(Entry entry, List<string> languages, List<string> all, int count)
    {
        var (where, missing) = (string.Join(", ", languages), string.Join(", ", all.Except(languages, StringComparer.Ordinal)));
        return new(
            new(FindingKind.OneLanguage, where, entry.Id, count, [entry.Span], $"never in {missing}"),
            Catalogue.MetInOneLanguage(entry.Span, entry.Id, where, missing));
    }
}
