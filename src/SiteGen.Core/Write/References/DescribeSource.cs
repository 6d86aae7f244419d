using SiteGen.Core.Describe;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write.References;

/// <summary>Describes one entry of an article's list of sources.</summary>
public static class DescribeSource
{
    /// <summary>The source in one language; what the list does not say is left out.</summary>
    /// <param name="archives">The register of archives, by id.</param>
    /// <param name="slug">The article.</param>
    /// <param name="source">The entry.</param>
    /// <param name="language">Language of the description.</param>
    public static CslItem Describe(IReadOnlyDictionary<string, Archive> archives, string slug, Source source, string language)
    {
        var archive = source.Archive is { } id ? archives.GetValueOrDefault(id) : null;
        var item = new CslItem($"{slug}-{source.Number}-{language}", TypeOf(source), language)
        {
            Language = source.Language,
            Creators = [.. source.Creators.Select(c => new CslName(c.Role, c.Name[language]))],
            Title = EntitleSource.Entitle(source, archive, language),
            ContainerTitle = EntitleSource.HolderOf(source, language),
            Publisher = source.Publisher?[language],
            PublisherPlace = source.PublisherPlace?[language],
            Issued = source.Issued is { } year ? new PartialDate(year) : null,
            Doi = source.Doi,
            Isbn = source.Isbn,
        };
        return Kept(Noted(Counted(InItsLanguage(item, source), source), source), archive, source);
    }

    /// <summary>What it is called in its own language, where the description is in another.</summary>
    private static CslItem InItsLanguage(CslItem item, Source source) => source.Language is not { } own || own == item.Described ? item : item with
    {
        OriginalTitle = source.Title?.Find(own),
        OriginalVolumeTitle = source.VolumeTitle?.Find(own),
    };

    private static CslItem Counted(CslItem item, Source source) => item with
    {
        Volume = source.Volume,
        VolumeTitle = source.VolumeTitle?[item.Described],
        PartNumber = source.PartNumber,
        Issue = source.Issue,
        Page = source.Page,
        NumberOfPages = source.NumberOfPages,
    };

    private static CslItem Kept(CslItem item, Archive? archive, Source source) => archive is null ? item : item with
    {
        Archive = archive.Name[item.Described],
        ArchivePlace = archive.City?[item.Described],
        ArchiveCollection = source.FondName?[item.Described],
        ArchiveLocation = SpellShelfmark.Spell(archive, source.Shelfmark, item.Described),
    };

    /// <summary>CSL has no type for a file in an archive but <c>manuscript</c>; volumes of documents are books.</summary>
    private static string TypeOf(Source source) => source.Type switch
    {
        "archival" => "manuscript",
        "collection" => "book",
        null => "document",
        var type => type,
    };

    /// <summary>
    /// What the editors inferred has to be read, and so has the printed reference where it is all that is known; else it only shows what was printed.
    /// </summary>
    private static CslItem Noted(CslItem item, Source source)
    {
        var printed = source.AsPrinted?[item.Described].Replace("*", "", StringComparison.Ordinal);
        var inferred = source.Identified is { } identified ? TellInference.Tell(identified, item.Described) : null;
        return item.Title is not null ? item with { Annotation = printed, Note = inferred }
            : item with { Note = printed is null || inferred is null ? printed ?? inferred : $"{printed} {inferred}" };
    }
}
