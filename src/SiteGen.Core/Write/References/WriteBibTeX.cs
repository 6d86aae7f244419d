using System.Buffers;
using System.Globalization;
using System.Text;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write.References;

/// <summary>Writes items for biblatex, in UTF-8: Cyrillic stays Cyrillic, only the keys are Latin.</summary>
public static class WriteBibTeX
{
    private static readonly Dictionary<string, string> EntryTypes = new(StringComparer.Ordinal)
    {
        ["article-journal"] = "article",
        ["article-magazine"] = "article",
        ["article-newspaper"] = "article",
        ["book"] = "book",
        ["chapter"] = "incollection",
        ["entry-encyclopedia"] = "inreference",
        ["paper-conference"] = "inproceedings",
        ["report"] = "report",
        ["thesis"] = "thesis",
        ["webpage"] = "online",
    };

    private static readonly SearchValues<char> Special = SearchValues.Create(@"\{}%&$#_~^");

    /// <summary>All items, UTF-8, an empty line between two.</summary>
    public static byte[] Write(IEnumerable<CslItem> items) => Encoding.UTF8.GetBytes(string.Join('\n', items.Select(Entry)));

    private static string Entry(CslItem item)
    {
        var type = EntryTypes.GetValueOrDefault(item.Type, "misc");
        var known = type == "online" && item.Url is null ? "misc" : type;
        var fields = Fields(item, known).Where(f => f.IsSaid).Select(f => $"  {f.Name} = {{{f.Value}}},\n");
        return $"@{known}{{{item.Id},\n{string.Concat(fields)}}}\n";
    }

    private static IEnumerable<Field> Fields(CslItem item, string type) =>
    [
        new("author", Names(item, "author")), .. Editors(item), new("translator", Names(item, "translator")), .. Titles(item, type),
        new("volume", Escaped(item.Volume)), new("number", Escaped(item.Issue)), new("part", Escaped(item.PartNumber)),
        new("pages", Escaped(item.PrintedPages)?.Replace("–", "--", StringComparison.Ordinal)),
        new("pagetotal", item.NumberOfPages?.ToString(CultureInfo.InvariantCulture)),
        new("publisher", Verbatim(item.Publisher)), new("location", Escaped(item.PublisherPlace ?? item.ArchivePlace)),
        new("date", item.Issued?.ToString()), new("origdate", item.OriginalDate?.ToString()),
        new("howpublished", Escaped(item.Archive)), new("library", Escaped(item.ArchivePlaceOfFile)),
        new("isbn", Escaped(item.Isbn)), new("doi", Bare(item.Doi)), new("url", Bare(item.Url)),
        new("language", LanguageNames.InBabel(item.Language)), new("langid", LanguageNames.InBabel(LanguageOf(item))),
        new("abstract", Escaped(item.Abstract)), new("keywords", Escaped(string.Join(", ", item.Keywords))),
        new("note", Escaped(item.Note)), new("annotation", Escaped(item.Annotation)),
    ];

    /// <summary>
    /// The language that the fields are in, for hyphenation: that of the description, and of a work whose title is not translated, its own. Of what
    /// has no title and no known language nobody can tell.
    /// </summary>
    private static string? LanguageOf(CslItem item) =>
        item.OriginalTitle is not null ? item.Described : item.Language ?? (item.Title is null ? null : item.Described);

    /// <summary>Titles as biblatex nests them. A volume that has a title of its own is listed under that title, the whole work above it.</summary>
    private static IEnumerable<Field> Titles(CslItem item, string type)
    {
        var (title, volume, holder) = (Verbatim(item.Title), Verbatim(item.VolumeTitle), Verbatim(item.ContainerTitle));
        var original = Verbatim(item.OriginalTitle);
        return type switch
        {
            "book" when volume is not null => [new("maintitle", title), new("title", volume), new("origtitle", OriginalOfVolume(item)), new("series", holder)],
            "book" => [new("maintitle", holder), new("title", title), new("origtitle", original)],
            "article" => [new("title", title), new("origtitle", original), new("journaltitle", holder), new("issuetitle", volume)],
            "incollection" or "inproceedings" or "inreference" =>
            [
                new("title", title), new("origtitle", original), new("maintitle", volume is null ? null : holder), new("booktitle", volume ?? holder),
            ],
            "report" or "thesis" => [new("title", title), new("titleaddon", volume), new("origtitle", original), new("series", holder)],
            _ => [new("title", title), new("titleaddon", volume), new("origtitle", original), new("organization", holder)],
        };
    }

    private static string? OriginalOfVolume(CslItem item) =>
        Verbatim(item.OriginalVolumeTitle is null || item.OriginalTitle is null ? item.OriginalTitle : $"{item.OriginalTitle}. {item.OriginalVolumeTitle}");

    /// <summary>Compilers are a type of editors; beside editors proper they are the second kind that an entry may have.</summary>
    private static IEnumerable<Field> Editors(CslItem item) => (Names(item, "editor"), Names(item, "compiler")) switch
    {
        (var editors, "") => [new("editor", editors)],
        ("", var compilers) => [new("editor", compilers), new("editortype", "compiler")],
        var (editors, compilers) => [new("editor", editors), new("editora", compilers), new("editoratype", "compiler")],
    };

    private static string Names(CslItem item, string role) => string.Join(
        " and ", item.In(role).Select(Inverted).Concat(item.BodiesIn(role).Select(b => $"{{{Escaped(b)}}}")));

    /// <summary>«фон Брандт, Отто». A part that holds a comma or «and» would be taken apart: braces keep it whole.</summary>
    private static string Inverted(PersonName name)
    {
        var family = string.IsNullOrEmpty(name.Particle) ? name.Family : $"{name.Particle} {name.Family}";
        return JoinGivenNames.Join(name) is { Length: > 0 } given ? $"{Whole(family)}, {Whole(given)}" : $"{{{Escaped(family)}}}";
    }

    private static string Whole(string part) =>
        part.Contains(',', StringComparison.Ordinal) || part.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? $"{{{Escaped(part)}}}" : Escaped(part)!;

    /// <summary>Identifiers and addresses are taken as they are: no escapes, and no brace that would end the field.</summary>
    private static string? Bare(string? text) => text?.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal);

    /// <summary>Double braces: no style may change the case of a title.</summary>
    private static string? Verbatim(string? text) => text is null ? null : $"{{{Escaped(text)}}}";

    private static string? Escaped(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '{' or '}' or '%' or '&' or '$' or '#' or '_' => $"\\{c}",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
