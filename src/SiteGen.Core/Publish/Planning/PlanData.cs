using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Lays out the page that explains the open data.</summary>
internal static class PlanData
{
    public static DataPage Of(Edition edition, PageFrame frame, string language) => new(
        frame.Head(language, SiteMap.Data), [.. Enum.GetValues<DataSet>().Select(set => new DataSetLine(set, CountIn(edition, set)))],
        [.. edition.Articles.Select(a => new ArticleFiles(ArticleLines.Of(a.Article, language), a.Article))]);

    private static int CountIn(Edition edition, DataSet set) => set switch
    {
        DataSet.Persons => Listed(edition, EntryKind.Person),
        DataSet.Places => Listed(edition, EntryKind.Place),
        DataSet.Glossary => Listed(edition, EntryKind.Term),
        DataSet.Sources => edition.CitedSources.Length,
        _ => TimelineOf(edition).Count(),
    };

    private static int Listed(Edition edition, EntryKind kind) => edition.Entries.Count(e => e.Entry.Kind == kind && PlanEntries.IsListed(e));

    private static IEnumerable<Date> TimelineOf(Edition edition) =>
        edition.Articles.SelectMany(a => a.Texts).SelectMany(t => t.Passages).SelectMany(p => p.Dates).Where(d => d.HasYear);
}
