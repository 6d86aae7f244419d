using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>What the editors know about the persons, places, terms and archives of the articles.</summary>
public sealed record Registers(
    ImmutableArray<Person> Persons, ImmutableArray<Place> Places, ImmutableArray<Term> Terms, ImmutableArray<Archive> Archives)
{
    /// <summary>A table of the archives by id; made anew whenever it is asked for.</summary>
    public IReadOnlyDictionary<string, Archive> IndexArchives() => Archives.DistinctBy(a => a.Id).ToFrozenDictionary(a => a.Id, StringComparer.Ordinal);
}

/// <summary>An entry of a register that texts can mention.</summary>
/// <param name="Span">Where it was read.</param>
/// <param name="Id">Its id, <c>[a-z0-9-]{1,80}</c>, unique in its register.</param>
/// <param name="Also">Further names and spellings that occur in texts, a language; case forms are derived.</param>
public abstract record Entry(SourceSpan Span, string Id, Localized<ImmutableArray<string>>? Also)
{
    /// <summary>Which register it belongs to.</summary>
    public abstract EntryKind Kind { get; }

    /// <summary>The heading form of the name: <c>Лебедев Николай Иванович</c>, <c>Белозёрск</c>.</summary>
    public abstract string Heading(string language);

    /// <summary>Whether the register has its name in a language.</summary>
    public bool HasName(string language) => HeadingLanguage(language) == language;

    /// <summary>The language that <see cref="Heading"/> answers in: another one where the register lacks the name in this.</summary>
    public abstract string HeadingLanguage(string language);

    /// <summary>What the register says of it.</summary>
    public abstract Localized<string> Account { get; }

    /// <summary>The further names in a language; often none.</summary>
    public ImmutableArray<string> AlsoIn(string language) => Also is { } also && also.Has(language) ? also[language] : [];
}

/// <summary>A register.</summary>
public enum EntryKind
{
    /// <summary>Persons.</summary>
    Person,

    /// <summary>Places.</summary>
    Place,

    /// <summary>Terms.</summary>
    Term,
}

/// <summary>A person.</summary>
/// <param name="Span">Where it was read.</param>
/// <param name="Id">Id.</param>
/// <param name="Name">Name, a language.</param>
/// <param name="Gender">For the case forms.</param>
/// <param name="Indeclinable">The family name has one form in every case.</param>
/// <param name="DoubleSurname">For a double family name: which part declines.</param>
/// <param name="Born">Birth: <c>1872</c> or <c>1872-11-24</c>.</param>
/// <param name="Died">Death, likewise.</param>
/// <param name="About">Who it was.</param>
/// <param name="Also">Further spellings.</param>
/// <param name="IsArticleAuthor">An author of one of the edition's articles, not a person the texts speak of.</param>
/// <param name="InitialsSignature">How that author signs remarks inside quotations.</param>
public sealed record Person(
    SourceSpan Span, string Id, Localized<PersonName> Name, Gender Gender, bool Indeclinable, DoubleSurname? DoubleSurname,
    string? Born, string? Died, Localized<string> About, Localized<ImmutableArray<string>>? Also, bool IsArticleAuthor,
    Localized<string>? InitialsSignature) : Entry(Span, Id, Also)
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Person;

    /// <inheritdoc/>
    public override string Heading(string language) => Name[language].Inverted(Name.LanguageFor(language));

    /// <inheritdoc/>
    public override string HeadingLanguage(string language) => Name.LanguageFor(language);

    /// <inheritdoc/>
    public override Localized<string> Account => About;
}

/// <summary>Grammatical gender of a name.</summary>
public enum Gender
{
    /// <summary>Masculine.</summary>
    Masculine,

    /// <summary>Feminine.</summary>
    Feminine,

    /// <summary>The register does not say.</summary>
    Unstated,
}

/// <summary>The parts of a name.</summary>
/// <param name="Family">Family name.</param>
/// <param name="Given">Given name, or its initial.</param>
/// <param name="Patronymic">Patronymic, or its initial.</param>
/// <param name="Particle">Word before the family name: фон, von.</param>
public sealed record PersonName(string Family, string? Given = null, string? Patronymic = null, string? Particle = null)
{
    /// <summary>As one says it: <c>Николай Иванович Лебедев</c>, <c>Otto von Brandt</c>.</summary>
    public string Direct => string.Join(' ', new[] { Given, Patronymic, Particle, Family }.Where(p => !string.IsNullOrEmpty(p)));

    /// <summary>As an index prints it: <c>Лебедев Николай Иванович</c>; in English <c>Lebedev, Nikolai Ivanovich</c>.</summary>
    public string Inverted(string language)
    {
        var rest = string.Join(' ', new[] { Given, Patronymic, Particle }.Where(p => !string.IsNullOrEmpty(p)));
        return rest.Length == 0 ? Family : Family + KnownLanguages.FindOrEnglish(language).Letters.AfterFamilyName + rest;
    }
}

/// <summary>Which halves of a double family name take case endings.</summary>
public sealed record DoubleSurname(Declension First, Declension Second);

/// <summary>Whether a part of a name declines in the texts.</summary>
public enum Declension
{
    /// <summary>In every case.</summary>
    Always,

    /// <summary>Both ways occur.</summary>
    Sometimes,

    /// <summary>Never.</summary>
    Never,
}

/// <summary>A place.</summary>
/// <param name="Span">Where it was read.</param>
/// <param name="Id">Id.</param>
/// <param name="PlaceKind"><c>city</c>, <c>region</c>, <c>country</c>, <c>other</c>.</param>
/// <param name="Name">The name by which the texts mostly call it.</param>
/// <param name="Also">Other names in the texts.</param>
/// <param name="Today">Its present name.</param>
/// <param name="About">What it was.</param>
/// <param name="Coordinates">Latitude and longitude in degrees.</param>
/// <param name="Approximate">The point stands for a region.</param>
public sealed record Place(
    SourceSpan Span, string Id, string? PlaceKind, Localized<string> Name, Localized<ImmutableArray<string>>? Also, Localized<string>? Today,
    Localized<string> About, Coordinates? Coordinates, bool Approximate) : Entry(Span, Id, Also)
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Place;

    /// <inheritdoc/>
    public override string Heading(string language) => Name[language];

    /// <inheritdoc/>
    public override string HeadingLanguage(string language) => Name.LanguageFor(language);

    /// <inheritdoc/>
    public override Localized<string> Account => About;
}

/// <summary>A point on the globe, in degrees; north and east are positive.</summary>
public sealed record Coordinates(double Latitude, double Longitude);

/// <summary>A term of the glossary.</summary>
/// <param name="Span">Where it was read.</param>
/// <param name="Id">Id.</param>
/// <param name="TermKind">
/// <c>concept</c>, <c>institution</c>, <c>abbreviation</c>, <c>treaty</c>, <c>event</c>, <c>office</c>, <c>party</c>, <c>document</c>.
/// </param>
/// <param name="Name">The term.</param>
/// <param name="Also">Synonyms and abbreviations.</param>
/// <param name="Definition">What a reader without the background needs to know.</param>
/// <param name="See">Ids of related terms.</param>
public sealed record Term(
    SourceSpan Span, string Id, string? TermKind, Localized<string> Name, Localized<ImmutableArray<string>>? Also,
    Localized<string> Definition, ImmutableArray<string> See) : Entry(Span, Id, Also)
{
    /// <inheritdoc/>
    public override EntryKind Kind => EntryKind.Term;

    /// <inheritdoc/>
    public override string Heading(string language) => Name[language];

    /// <inheritdoc/>
    public override string HeadingLanguage(string language) => Name.LanguageFor(language);

    /// <inheritdoc/>
    public override Localized<string> Account => Definition;
}

/// <summary>An archive.</summary>
/// <param name="Span">Where it was read.</param>
/// <param name="Id">Id.</param>
/// <param name="Abbreviation">What references call it.</param>
/// <param name="Also">Other abbreviations in print.</param>
/// <param name="Name">Its full name.</param>
/// <param name="NameOriginal">Its own name in its own language.</param>
/// <param name="City">City.</param>
/// <param name="Country">Country.</param>
/// <param name="About">What it keeps.</param>
/// <param name="Levels">What its shelfmarks are made of, from the whole to the leaf.</param>
public sealed record Archive(
    SourceSpan Span, string Id, Localized<string> Abbreviation, Localized<ImmutableArray<string>>? Also, Localized<string> Name,
    ForeignText? NameOriginal, Localized<string>? City, Localized<string>? Country, Localized<string>? About, ImmutableArray<ArchiveLevel> Levels);

/// <summary>A text in a language that is none of the site's.</summary>
public sealed record ForeignText(string Language, string Text);

/// <summary>A level of an archive's shelfmarks.</summary>
/// <param name="Id">Key under <c>shelfmark</c>: <c>fond</c>.</param>
/// <param name="Name">What it is called: «опись», “opis (inventory)”.</param>
/// <param name="Labels">How references mark it: <c>Оп.</c>; the first is the usual one.</param>
public sealed record ArchiveLevel(string Id, Localized<string> Name, Localized<ImmutableArray<string>>? Labels);
