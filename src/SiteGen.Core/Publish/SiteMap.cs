using SiteGen.Core.Model;

namespace SiteGen.Core.Publish;

/// <summary>Where everything is: the one maker of addresses.</summary>
public static class SiteMap
{
    /// <summary>The home page in a language.</summary>
    public static Address Home(string language) => new($"{language}/");

    /// <summary>An article in a language.</summary>
    public static Address Article(string language, string slug) => Home(language).Below("articles").Below(slug);

    /// <summary>An article side by side, the language on the left.</summary>
    public static Address Parallel(string language, string slug) => Article(language, slug).Below("parallel");

    /// <summary>The same beside a language that is not the one it is beside at first.</summary>
    public static Address Parallel(string language, string slug, string beside) => Parallel(language, slug).Below(beside);

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

    /// <summary>A file that holds an article in all its languages: <c>article.tei.xml</c>.</summary>
    public static Address ArticleFile(string slug, string name) => new($"articles/{slug}/{name}");

    /// <summary>The reference to an article, for readers of a language: <c>ru.bib</c>.</summary>
    public static Address Reference(string slug, string language, string extension) => ArticleFile(slug, $"{language}.{extension}");

    /// <summary>The references of an article's list of sources: <c>sources.ru.bib</c>.</summary>
    public static Address SourceReferences(string slug, string language, string extension) => ArticleFile(slug, $"sources.{language}.{extension}");

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

    /// <summary>The web manifest.</summary>
    public static Address Manifest { get; } = new("site.webmanifest");

    /// <summary>The edition's icon, under the one name that never changes.</summary>
    public static Address Icon { get; } = new("icon.svg");

    /// <summary>The feed of a language.</summary>
    public static Address Feed(string language) => new($"{language}/feed.xml");

    /// <summary>A page of prose.</summary>
    public static Address Prose(string language, string slug) => Home(language).Below(slug);
}
