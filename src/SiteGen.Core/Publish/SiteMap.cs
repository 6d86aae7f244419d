using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Publish;

/// <summary>Where everything stands: the one maker of addresses.</summary>
public static class SiteMap
{
    /// <summary>The home page in a language.</summary>
    public static Address Home(string language) => new($"{language}/");

    /// <summary>An article in a language.</summary>
    public static Address Article(string language, string slug) => Home(language).Below("articles").Below(slug);

    /// <summary>An article side by side, the language on the left.</summary>
    public static Address Parallel(string language, string slug) => Article(language, slug).Below("parallel");

    /// <summary>The index of a register.</summary>
    public static Address Index(string language, EntryKind kind) => Home(language).Below(kind switch
    {
        EntryKind.Person => "persons",
        EntryKind.Place => "places",
        _ => "glossary",
    });

    /// <summary>The page of a register entry.</summary>
    public static Address Entry(string language, Entry entry) => Index(language, entry.Kind).Below(entry.Id);

    /// <summary>All sources.</summary>
    public static Address Sources(string language) => Home(language).Below("sources");

    /// <summary>How to read the apparatus.</summary>
    public static Address Reading(string language) => Home(language).Below("reading");

    /// <summary>The page of an archive.</summary>
    public static Address Archive(string language, string id) => Sources(language).Below(id);

    /// <summary>What was recognised in an article, in all its languages.</summary>
    public static Address AnnotationsOf(string slug) => new($"articles/{slug}/annotations.json");

    /// <summary>An article in TEI, all its languages in one file.</summary>
    public static Address TeiOf(string slug) => new($"articles/{slug}/article.tei.xml");

    /// <summary>
    /// The files that say in the words of machines what an article's page in a language says in ours, with their relation to the page (Signposting).
    /// </summary>
    public static IEnumerable<Twin> Twins(string slug, string language) =>
    [
        new("describedby", "application/vnd.citationstyles.csl+json", ReferenceTo(slug, language, "csl.json")),
        new("describedby", "application/x-bibtex", ReferenceTo(slug, language, "bib")),
        new("describedby", "application/x-research-info-systems", ReferenceTo(slug, language, "ris")),
        new("describedby", "application/json", AnnotationsOf(slug)),
        new("item", "application/tei+xml", TeiOf(slug)),
    ];

    /// <summary>The page that explains the open data.</summary>
    public static Address Data(string language) => Home(language).Below("data");

    /// <summary>What a set is called in addresses: <c>persons</c>.</summary>
    public static string NameOf(DataSet set) => set.ToString().ToLowerInvariant();

    /// <summary>The file of a set, <c>json</c> or <c>csv</c>.</summary>
    public static Address DataFile(DataSet set, string extension) => new($"data/{NameOf(set)}.{extension}");

    /// <summary>The file name of the schema of a set.</summary>
    public static string SchemaOf(DataSet set) => $"{NameOf(set)}.schema.json";

    /// <summary>A schema, by its file name.</summary>
    public static Address Schema(string file) => new($"data/schema/{file}");

    /// <summary>The formats of reference managers: the ends of their files' names, with what they are called.</summary>
    public static ImmutableArray<ReferenceFormat> ReferenceFormats { get; } =
        [new("bib", "BibTeX"), new("ris", "RIS"), new("csl.json", "CSL-JSON")];

    /// <summary>The article itself in one of these formats.</summary>
    public static Address ReferenceTo(string slug, string language, string extension) => new($"articles/{slug}/{language}.{extension}");

    /// <summary>The article's list of sources in one of these formats.</summary>
    public static Address ListOf(string slug, string language, string extension) => new($"articles/{slug}/sources.{language}.{extension}");

    /// <summary>The web manifest.</summary>
    public static Address Manifest { get; } = new("site.webmanifest");

    /// <summary>The edition's icon, under the one name that never changes.</summary>
    public static Address Icon { get; } = new("icon.svg");

    /// <summary>The feed of a language.</summary>
    public static Address Feed(string language) => new($"{language}/feed.xml");

    /// <summary>A page of prose.</summary>
    public static Address Prose(string language, string slug) => Home(language).Below(slug);
}

/// <summary>A file that says what a page says.</summary>
/// <param name="Relation">Its relation to the page.</param>
/// <param name="MediaType">Its type.</param>
/// <param name="Address">The file.</param>
public sealed record Twin(string Relation, string MediaType, Address Address);

/// <summary>A format of reference managers.</summary>
/// <param name="Extension">How the names of its files end.</param>
/// <param name="Name">What it is called.</param>
public sealed record ReferenceFormat(string Extension, string Name);
