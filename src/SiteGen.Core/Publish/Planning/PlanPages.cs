using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Publish.Weaving;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Lays out the site: every page, complete, in the order of its address.</summary>
public static class PlanPages
{
    /// <summary>The pages of an edition.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="formats">The formats in which machines take its articles.</param>
    public static ImmutableArray<Page> Plan(Edition edition, ImmutableArray<OutputFormat> formats)
    {
        var frame = new PageFrame(edition, formats);
        var woven = Woven(edition);
        var pages = InParallel.Select(edition.Content.Site.Languages, language => InLanguage(edition, frame, woven, language).ToList()).SelectMany(p => p)
            .Append(new LanguageChoicePage(frame.Neutral(new Address(""), SiteMap.Home)))
            .Append(new NotFoundPage(frame.Neutral(new Address("404.html")), RootOf(edition.Content.Site)) { Parts = frame.Parts });
        return [.. pages.OrderBy(p => p.Head.Address.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<Page> InLanguage(
        Edition edition, PageFrame frame, IReadOnlyDictionary<AnnotatedText, WovenText> woven, string language) =>
    [
        PlanHome.Plan(edition, frame, language),
        .. PlanArticles.Plan(edition, frame, woven, language),
        .. PlanEntries.Plan(edition, frame, language),
        .. PlanSources.Plan(edition, frame, language),
        PlanReading.Plan(edition, frame, language),
        PlanData.Plan(edition, frame, language),
        .. from prose in edition.Content.Pages
           where prose.Language == language
           let languages = edition.Content.Site.Languages.Where(l => edition.Content.Pages.Any(p => p.Slug == prose.Slug && p.Language == l))
           select new ProsePage(
               frame.Head(language, l => SiteMap.Prose(l, prose.Slug), [.. languages], prose.Title), prose.Title, WeaveText.WeaveUnmarked(prose.Blocks)),
    ];

    /// <summary>Every text woven once: an article's own page and the pages side by side show the same.</summary>
    private static Dictionary<AnnotatedText, WovenText> Woven(Edition edition) => new(
        InParallel.Select(edition.Articles.SelectMany(a => a.Texts), text => KeyValuePair.Create(text, WeaveText.Weave(text))),
        ReferenceEqualityComparer.Instance);

    private static string RootOf(Site site) =>
        site.Url is null ? "/" : new Uri(site.Url).AbsolutePath;
}
