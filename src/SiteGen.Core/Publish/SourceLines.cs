using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish;

/// <summary>The sources of an article as a page shows them.</summary>
internal static class SourceLines
{
    /// <param name="edition">The edition.</param>
    /// <param name="slug">The article.</param>
    /// <param name="language">The language of the page.</param>
    /// <param name="textLanguages">The languages of the texts whose citations are listed.</param>
    public static ImmutableArray<SourceLine> Of(Edition edition, string slug, string language, ImmutableArray<string> textLanguages) =>
    [
        .. edition.CitedSources.Where(s => s.Slug == slug).Select(s => Line(edition, s, language, textLanguages)),
    ];

    private static SourceLine Line(Edition edition, CitedSource cited, string language, ImmutableArray<string> textLanguages)
    {
        var archive = edition.Content.Registers.Archives.FirstOrDefault(a => a.Id == cited.Source.Archive);
        Address? address = archive is null || !PlanSources.IsCited(edition, archive.Id) ? null : SiteMap.Archive(language, archive.Id);
        var reference = cited.Source.AsPrinted ?? cited.Source.Title;
        return new(
            cited.Source, reference is null ? [] : PrintedText.Of(cited.Source.Span, reference[language]),
            ForeignLanguage(edition.Content.Site, cited.Source, reference, language), archive, address,
            [.. cited.Places.Where(p => textLanguages.Contains(p.Language))]);
    }

    /// <summary>A reference in a language that the site does not speak, or one that is only printed in another language.</summary>
    private static string? ForeignLanguage(Site site, Source source, Localized<string>? reference, string language) =>
        reference is null ? null
        : source.Language is { } own && !site.Languages.Contains(own) ? own
        : reference.LanguageFor(language) is var printed && printed != language ? printed
        : null;
}
