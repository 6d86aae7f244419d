using System.Collections.Immutable;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write.References;

/// <summary>
/// One work described in one language, with the variables of CSL 1.0.2. The formats know no multilingual item, so a work that is
/// described in two languages is two items.
/// </summary>
/// <param name="Id">Key of the item, <c>[a-z0-9-]</c>, unique in its file; it ends in the language of the description, <c>mills-3-en</c>, so that
/// the files of two languages can be loaded together.</param>
/// <param name="Type">CSL type: <c>book</c>, <c>chapter</c>, <c>article-journal</c>, <c>manuscript</c>, <c>document</c>, <c>webpage</c>.</param>
/// <param name="Described">Language of the description.</param>
public sealed record CslItem(string Id, string Type, string Described)
{
    /// <summary>Language of the work itself, where known.</summary>
    public string? Language { get; init; }

    /// <summary>Who made it, in order, with CSL roles: <c>author</c>, <c>editor</c>, <c>compiler</c>, <c>translator</c>.</summary>
    public ImmutableArray<CslName> Creators { get; init; } = [];

    /// <summary>Someone or something that made it and has no name in parts: a board, an office; with its role.</summary>
    public ImmutableArray<CslBody> Bodies { get; init; } = [];

    /// <summary>Title in the language of the description.</summary>
    public string? Title { get; init; }

    /// <summary>Title in the work's own language, where that is another one.</summary>
    public string? OriginalTitle { get; init; }

    /// <summary>Title of the volume in that language.</summary>
    public string? OriginalVolumeTitle { get; init; }

    /// <summary>Book or journal that holds it.</summary>
    public string? ContainerTitle { get; init; }

    /// <summary>Volume.</summary>
    public string? Volume { get; init; }

    /// <summary>Title of the volume.</summary>
    public string? VolumeTitle { get; init; }

    /// <summary>Number of the issue of a journal.</summary>
    public string? Issue { get; init; }

    /// <summary>Part of the volume.</summary>
    public string? PartNumber { get; init; }

    /// <summary>Pages it fills: <c>113–129</c>.</summary>
    public LocatorValue? Page { get; init; }

    /// <summary>Pages in all.</summary>
    public int? NumberOfPages { get; init; }

    /// <summary>Publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>Place of publication.</summary>
    public string? PublisherPlace { get; init; }

    /// <summary>When it appeared: a year or a day.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>When the work first appeared, where that is another date.</summary>
    public PartialDate? OriginalDate { get; init; }

    /// <summary>Archive that keeps it.</summary>
    public string? Archive { get; init; }

    /// <summary>City of the archive.</summary>
    public string? ArchivePlace { get; init; }

    /// <summary>Fond or papers that it belongs to, by name.</summary>
    public string? ArchiveCollection { get; init; }

    /// <summary>Shelfmark: <c>Ф. 17. Оп. 163</c>.</summary>
    public string? ArchiveLocation { get; init; }

    /// <summary>Digital object identifier.</summary>
    public string? Doi { get; init; }

    /// <summary>International standard book number.</summary>
    public string? Isbn { get; init; }

    /// <summary>Address of its page.</summary>
    public string? Url { get; init; }

    /// <summary>Abstract.</summary>
    public string? Abstract { get; init; }

    /// <summary>Keywords.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>What has to be read with the reference: how the editors identified the work, where it first appeared.</summary>
    public string? Note { get; init; }

    /// <summary>The reference as printed, for those who compare.</summary>
    public string? Annotation { get; init; }

    /// <summary>Fond and shelfmark in one, for formats with one field for both.</summary>
    internal string? ArchivePlaceOfFile =>
        ArchiveCollection is null ? ArchiveLocation : ArchiveLocation is null ? ArchiveCollection : $"{ArchiveCollection}. {ArchiveLocation}";

    /// <summary>Those pages, with a dash between any two.</summary>
    internal string? PrintedPages => Page is null ? null : FormatLocatorValue.Format(Page, null);

    /// <summary>The names in a role.</summary>
    public IEnumerable<PersonName> In(string role) => Creators.Where(c => c.Role == role).Select(c => c.Name);

    /// <summary>The bodies in a role.</summary>
    public IEnumerable<string> BodiesIn(string role) => Bodies.Where(b => b.Role == role).Select(b => b.Name);
}

/// <summary>A person of an item.</summary>
/// <param name="Role">CSL role.</param>
/// <param name="Name">The name.</param>
public sealed record CslName(string Role, PersonName Name);

/// <summary>Someone or something of an item that has no name in parts.</summary>
/// <param name="Role">CSL role.</param>
/// <param name="Name">The name.</param>
public sealed record CslBody(string Role, string Name);

/// <summary>A field of a reference format; one without a value is not written.</summary>
internal sealed record Field(string Name, string? Value)
{
    public bool IsSaid => !string.IsNullOrEmpty(Value);
}
