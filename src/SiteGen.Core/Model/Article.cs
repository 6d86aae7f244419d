using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>An article in all its languages, as read.</summary>
/// <param name="Slug">Name of its folder and of its address.</param>
/// <param name="Facts">What holds in every language.</param>
/// <param name="Texts">The text in each language that there is, in the order of the site's languages.</param>
/// <param name="Sources">The numbered list that its citations point into, by number.</param>
public sealed record Article(string Slug, ArticleFacts Facts, ImmutableArray<ArticleText> Texts, ImmutableArray<Source> Sources)
{
    /// <summary>The groups of rules of citations that are left out, by what the article says or else the site.</summary>
    public ImmutableArray<string> RulesLeftOut { get; init; } = [];

    /// <summary>The text in a language, or null.</summary>
    public ArticleText? Text(string language) => Texts.FirstOrDefault(t => t.Language == language);
}

/// <summary>Facts of an article that hold in every language (<c>article.yml</c>).</summary>
/// <param name="Span">Where they were read.</param>
/// <param name="Original">Language the author wrote in.</param>
/// <param name="Authors">In the order of the title page.</param>
/// <param name="Year">Year of first publication.</param>
/// <param name="Journal">Where it appeared.</param>
/// <param name="Doi">Digital object identifier, without the resolver's address.</param>
/// <param name="Udc">Universal Decimal Classification.</param>
/// <param name="Section">Rubric above the title.</param>
/// <param name="Translations">Who translated, a language.</param>
/// <param name="Rights">Statement of rights or licence.</param>
/// <param name="Published">The day this edition first published the article, <c>2026-11-22</c>: what feeds go by.</param>
public sealed record ArticleFacts(
    SourceSpan Span, string Original, ImmutableArray<Author> Authors, int? Year, Localized<string>? Journal, string? Doi,
    string? Udc, Localized<string>? Section, Localized<Translation>? Translations, Localized<string>? Rights, string? Published)
{
    /// <summary>The languages that the article is to be read in, in the order of the site's; those of the site where it says nothing.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Volume of the journal.</summary>
    public string? Volume { get; init; }

    /// <summary>Number of the issue.</summary>
    public string? Issue { get; init; }

    /// <summary>Pages the article fills there: <c>5–27</c>.</summary>
    public LocatorValue? Page { get; init; }

    /// <summary>The groups of rules of citations that the article leaves out, in place of the site's; null: it says nothing.</summary>
    public ImmutableArray<string>? RulesLeftOut { get; init; }

    /// <summary>Whether the article first appeared in this edition: in the year it was published here, and nowhere else that is known.</summary>
    public bool AppearedHere => Journal is null && Volume is null && Issue is null && Page is null
        && Published is not null && Year is { } year && Published.StartsWith(year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal);
}

/// <summary>An author of an article.</summary>
/// <param name="Name">In each language.</param>
/// <param name="Position">Post, as printed.</param>
/// <param name="Affiliation">Institution, as printed.</param>
/// <param name="Location">Country and city, as printed.</param>
/// <param name="Orcid">ORCID iD, 16 digits with hyphens.</param>
/// <param name="Identified">Where the attribution is the editors': on what it rests.</param>
public sealed record Author(
    Localized<PersonName> Name, Localized<string>? Position, Localized<string>? Affiliation, Localized<string>? Location,
    string? Orcid, Identification? Identified);

/// <summary>Who made a translation and how far it has come.</summary>
public sealed record Translation(string By, string? Status);

/// <summary>An article in one language.</summary>
/// <param name="File">The Markdown file.</param>
/// <param name="Language">Its language.</param>
/// <param name="Title">Title.</param>
/// <param name="Abstract">Abstract, or null.</param>
/// <param name="AbstractByEditors">The article has none of its own; this one is the editors'.</param>
/// <param name="Keywords">Keywords, possibly none.</param>
/// <param name="KeywordsByEditors">As for the abstract.</param>
/// <param name="Body">The blocks of the body, one passage each; block k is <c>Body[k - 1]</c>.</param>
/// <param name="Notes">The editors' notes, in the order of their first mark.</param>
public sealed record ArticleText(
    SourceFile File, string Language, string Title, string? Abstract, bool AbstractByEditors,
    ImmutableArray<string> Keywords, bool KeywordsByEditors, ImmutableArray<Passage> Body, ImmutableArray<Note> Notes);

/// <summary>A stretch of text that is annotated and addressed as one: a block of the body, or one note.</summary>
/// <param name="Id">Which passage of its text it is.</param>
/// <param name="Blocks">One block of the body, or the blocks of the note.</param>
public sealed record Passage(PassageId Id, ImmutableArray<Block> Blocks)
{
    /// <summary>Where in the plain text each piece of it is.</summary>
    public PassageLayout Layout { get; } = PassageLayout.LayOut(Blocks);

    /// <summary>Its plain text: what citations and mentions count their ranges in.</summary>
    public string Text => Layout.Text;

    /// <summary>Whether the passage is a heading, in which nothing is marked.</summary>
    public bool IsHeading => Blocks is [Heading];
}

/// <summary>An editors' note.</summary>
/// <param name="Id">Its label in the Markdown.</param>
/// <param name="Number">1 for the note marked first.</param>
/// <param name="References">How many marks point to it.</param>
/// <param name="Passage">What it says.</param>
public sealed record Note(string Id, int Number, int References, Passage Passage);
