using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Lays out the home page: the articles and the ways into the indexes.</summary>
internal static class PlanHome
{
    public static HomePage Of(Edition edition, PageFrame frame, string language) => new(
        frame.Head(language, SiteMap.Home, edition.Content.Site.Title[language], edition.Content.Site.Description[language]),
        [.. edition.Articles.Select(a => ArticleLines.Of(a.Article, language))],
        CountYears.Of(edition.Articles, language),
        [.. Counts(edition, language)]);

    private static IEnumerable<SectionCount> Counts(Edition edition, string language)
    {
        SectionCount[] counts =
        [
            new(Section.Persons, SiteMap.Index(language, EntryKind.Person), Listed(edition, EntryKind.Person)),
            new(Section.Places, SiteMap.Index(language, EntryKind.Place), Listed(edition, EntryKind.Place)),
            new(Section.Glossary, SiteMap.Index(language, EntryKind.Term), Listed(edition, EntryKind.Term)),
            new(Section.Sources, SiteMap.Sources(language), edition.CitedSources.Length),
        ];
        return counts.Where(c => c.Count > 0);
    }

    private static int Listed(Edition edition, EntryKind kind) => edition.Entries.Count(e => e.Entry.Kind == kind && PlanEntries.IsListed(e));
}
