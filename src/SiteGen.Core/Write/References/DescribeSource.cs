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
    public static CslItem As(IReadOnlyDictionary<string, Archive> archives, string slug, Source source, string language)
    {
        var item = new CslItem($"{slug}-{source.Number}", TypeOf(source), language)
        {
            Language = source.Language,
            Creators = [.. source.Creators.Select(c => new CslName(c.Role, c.Name[language]))],
            Title = source.Title?[language],
            OriginalTitle = source.Language is { } own && own != language ? source.Title?.Find(own) : null,
            ContainerTitle = source.ContainerTitle?[language],
            Volume = source.Volume,
            VolumeTitle = source.VolumeTitle?[language],
            PartNumber = source.PartNumber,
            Page = source.Page,
            NumberOfPages = source.NumberOfPages,
            Publisher = source.Publisher?[language],
            PublisherPlace = source.PublisherPlace?[language],
            Issued = source.Issued,
            Note = Note(source, language),
        };
        return source.Archive is { } id && archives.TryGetValue(id, out var archive) ? Kept(item, archive, source) : item;
    }

    private static CslItem Kept(CslItem item, Archive archive, Source source) => item with
    {
        Archive = archive.Name[item.Described],
        ArchivePlace = archive.City?[item.Described],
        ArchiveLocation = Shelfmark(archive, source, item.Described),
    };

    /// <summary>CSL has no type for a file in an archive but <c>manuscript</c>; volumes of documents are books.</summary>
    private static string TypeOf(Source source) => source.Type switch
    {
        "archival" => "manuscript",
        "collection" => "book",
        null => "document",
        var type => type,
    };

    private static string? Shelfmark(Archive archive, Source source, string language)
    {
        var parts = source.Shelfmark.Select(p => (LabelOf(archive, p.Level, language) + " " + p.Value).Trim()).ToList();
        return source.FondName is { } name ? string.Join(". ", parts.Prepend(name[language]))
            : parts.Count == 0 ? null : string.Join(". ", parts);
    }

    private static string LabelOf(Archive archive, string level, string language) =>
        archive.Levels.FirstOrDefault(l => l.Id == level)?.Labels is { } labels && labels[language] is [var first, ..] ? first : "";

    /// <summary>The reference as printed; what the editors inferred is said to be theirs, and how sure it is.</summary>
    private static string? Note(Source source, string language)
    {
        var printed = source.AsPrinted?[language].Replace("*", "", StringComparison.Ordinal);
        var inferred = source.Identified is { } identified ? $"[ed., {identified.Certainty.ToString().ToLowerInvariant()}] {identified.Reason[language]}" : null;
        return printed is null ? inferred : inferred is null ? printed : $"{printed} {inferred}";
    }
}
