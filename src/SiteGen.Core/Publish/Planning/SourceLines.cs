using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Publish.Weaving;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish.Planning;

/// <summary>The sources of an article as a page shows them.</summary>
internal static class SourceLines
{
    /// <summary>So many other entries that stand for the same work are shown with a source; the index has them all.</summary>
    private const int Most = 6;

    /// <param name="edition">The edition.</param>
    /// <param name="slug">The article.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="textLanguages">The languages of the texts whose citations are listed.</param>
    public static ImmutableArray<SourceLine> ListSources(Edition edition, string slug, string language, ImmutableArray<string> textLanguages) =>
    [
        .. edition.SourcesOf(slug).Select(s => Line(edition, s, language, textLanguages)),
    ];

    /// <summary>The entries that stand for a work, with the places in the language that each article is shown in.</summary>
    public static IEnumerable<WorkCitations> CitationsOf(Edition edition, Work work, string language) =>
        from source in work.Sources
        let article = ArticleLines.MakeLine(edition.Article(source.Slug), language)
        select new WorkCitations(work.File, article, source.Source, [.. source.Places.Where(p => p.Language == article.Text.Language)]);

    /// <summary>The reference as a page in the language shows it, and its language where that is another one.</summary>
    public static (WovenLine Reference, string? Language) Reference(Site site, Source source, string language)
    {
        var reference = source.AsPrinted ?? source.Title;
        if (reference is null)
        {
            return (WovenLine.Empty, null);
        }

        return (WeaveReference.Weave(reference[language], source), ForeignLanguage(site, source, reference, language));
    }

    /// <summary>A few of the other entries that stand for a work; a work that every article cites would else fill them all.</summary>
    private static IEnumerable<WorkCitations> Others(Edition edition, Work work, Source own, string language) =>
        CitationsOf(edition, work, language).Where(c => !ReferenceEquals(c.Source, own)).Take(Most).Where(c => !c.Places.IsEmpty);

    private static SourceLine Line(Edition edition, CitedSource cited, string language, ImmutableArray<string> textLanguages)
    {
        var archive = edition.Content.Registers.Archives.FirstOrDefault(a => a.Id == cited.Source.Archive);
        Address? address = archive is null || !edition.IsArchiveCited(archive.Id) ? null : SiteMap.Archive(language, archive.Id);
        var (reference, referenceLanguage) = Reference(edition.Content.Site, cited.Source, language);
        var works = edition.WorksOf(cited.Slug, cited.Source.Number).ToList();
        return new(
            cited.Source, reference, referenceLanguage, archive, address, [.. cited.Places.Where(p => textLanguages.Contains(p.Language))],
            works.FirstOrDefault(w => w.File is null)?.Id,
            [.. works.SelectMany(w => Others(edition, w, cited.Source, language))], works.Sum(w => Math.Max(0, w.Sources.Length - 1 - Most)));
    }

    /// <summary>A reference in a language that the site does not speak, or one that is only printed in another language.</summary>
    private static string? ForeignLanguage(Site site, Source source, Localized<string> reference, string language) =>
        source.Language is { } own && !site.Languages.Contains(own) ? own
        : reference.LanguageFor(language) is var printed && printed != language ? printed
        : null;
}
