using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Lays out the home page: the articles and the ways into the indexes.</summary>
internal static class PlanHome
{
    public static HomePage Plan(Edition edition, PageFrame frame, string language) => new(
        frame.Head(language, SiteMap.Home, edition.Content.Site.Title[language], edition.Content.Site.Description[language]),
        [.. edition.Articles.Select(a => ArticleLines.MakeLine(a.Article, language))],
        CountYears.Count(edition.Articles, language),
        [.. Counts(edition, language)]);

    private static IEnumerable<SectionCount> Counts(Edition edition, string language)
    {
        SectionCount[] counts =
        [
            new(Section.Persons, SiteMap.Index(language, EntryKind.Person), edition.CountListed(EntryKind.Person)),
            new(Section.Places, SiteMap.Index(language, EntryKind.Place), edition.CountListed(EntryKind.Place)),
            new(Section.Glossary, SiteMap.Index(language, EntryKind.Term), edition.CountListed(EntryKind.Term)),
            new(Section.Sources, SiteMap.Sources(language), edition.CitedSources.Length),
        ];
        return counts.Where(c => c.Count > 0);
    }
}
