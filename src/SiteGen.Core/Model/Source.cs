using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>One entry of an article's numbered list of sources, with fields named as in CSL.</summary>
/// <param name="Span">Where it was read.</param>
/// <param name="Number">Its number in the list.</param>
/// <param name="Type">CSL type (<c>book</c>, <c>chapter</c>, <c>article-journal</c>, <c>collection</c>), <c>archival</c>, or null where unknown.</param>
/// <param name="AsPrinted">The entry word for word, a language; <c>*…*</c> stands for italics. Null where the article prints no list.</param>
/// <param name="Creators">Authors, editors, compilers, translators.</param>
/// <param name="Title">Title.</param>
/// <param name="TitleTransliterated">Title in Latin letters as the article prints it.</param>
/// <param name="ContainerTitle">Book or journal that holds it.</param>
/// <param name="Publisher">Publisher.</param>
/// <param name="PublisherPlace">Place of publication.</param>
/// <param name="Issued">Year.</param>
/// <param name="Volume">Volume.</param>
/// <param name="VolumeTitle">Title of the volume.</param>
/// <param name="PartNumber">Part of the volume.</param>
/// <param name="Page">Pages it fills, <c>113–129</c>.</param>
/// <param name="NumberOfPages">Pages in all.</param>
/// <param name="Language">Language of the source.</param>
/// <param name="Archive">Id of an <see cref="Model.Archive"/>.</param>
/// <param name="Shelfmark">Where in the archive, level by level, if the list says it.</param>
/// <param name="FondName">Name of the fond.</param>
/// <param name="Identified">Where the entry is the editors' inference: how sure and why.</param>
/// <param name="Doi">Digital object identifier, without the resolver's address.</param>
/// <param name="Isbn">International standard book number.</param>
/// <param name="ContainerTitleTransliterated">Title of the book or journal in Latin letters as the article prints it.</param>
public sealed record Source(
    SourceSpan Span, int Number, string? Type, Localized<string>? AsPrinted, ImmutableArray<Creator> Creators,
    Localized<string>? Title, string? TitleTransliterated, Localized<string>? ContainerTitle, Localized<string>? Publisher,
    Localized<string>? PublisherPlace, int? Issued, string? Volume, Localized<string>? VolumeTitle, string? PartNumber,
    LocatorValue? Page, int? NumberOfPages, string? Language, string? Archive, ImmutableArray<ShelfmarkPart> Shelfmark,
    Localized<string>? FondName, Identification? Identified, string? Doi = null, string? Isbn = null,
    string? ContainerTitleTransliterated = null)
{
    /// <summary>Number of the issue of the journal that holds it.</summary>
    public string? Issue { get; init; }

    /// <summary>Where each field of the entry was read.</summary>
    public ImmutableArray<FieldPlace> Fields { get; init; } = [];

    /// <summary>Where a field was read, named as in the file; the whole entry where it has none such.</summary>
    public SourceSpan PlaceOf(string field) => Fields.FirstOrDefault(f => f.Field == field)?.Span ?? Span;
}

/// <summary>Where the value of a field is.</summary>
public sealed record FieldPlace(string Field, SourceSpan Span);

/// <summary>Someone who made a source.</summary>
/// <param name="Role">CSL role: <c>author</c>, <c>editor</c>, <c>compiler</c>, <c>translator</c>.</param>
/// <param name="Name">Name in each language.</param>
/// <param name="Person">Id of the same person in the register of persons, where the editors say so.</param>
public sealed record Creator(string Role, Localized<PersonName> Name, string? Person = null);

/// <summary>One level of a shelfmark: <c>fond</c>, <c>17</c>. Two that differ in spelling alone are equal.</summary>
public sealed record ShelfmarkPart(string Level, LocatorValue Value)
{
    /// <summary>Level and value as part of an id.</summary>
    public string Anchor => $"{Level}-{Value.Anchor}";
}

/// <summary>A place in an archive.</summary>
/// <param name="Parts">The levels that are named, from the whole to the leaf.</param>
public sealed record Shelfmark(ImmutableArray<ShelfmarkPart> Parts)
{
    /// <summary>The id of the place on the archive's page: <c>fond-17-opis-3-delo-52</c>.</summary>
    public string Anchor => string.Join('-', Parts.Select(p => p.Anchor));

    /// <summary>The file that the place lies in: all but the archive's last level. Null where the level above that is not named.</summary>
    public Shelfmark? FileIn(Archive archive) =>
        archive.Levels is [.., var file, _] && Parts.Any(p => p.Level == file.Id)
            ? new([.. Parts.TakeWhile(p => p.Level != archive.Levels[^1].Id)])
            : null;
}

/// <summary>How surely the editors identified what the text leaves open, and on what it rests.</summary>
public sealed record Identification(Certainty Certainty, Localized<string> Reason);

/// <summary>How sure a statement is.</summary>
public enum Certainty
{
    /// <summary>Nothing speaks against it.</summary>
    Certain,

    /// <summary>Likely, and shown as such.</summary>
    Probable,

    /// <summary>Open; never used for a link.</summary>
    Unknown,
}
