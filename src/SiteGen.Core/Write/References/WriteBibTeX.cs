using System.Buffers;
using System.Text;
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

    /// <summary>Names by which biblatex and babel know a language.</summary>
    private static readonly Dictionary<string, string> Languages = new(StringComparer.Ordinal)
    {
        ["be"] = "belarusian",
        ["cs"] = "czech",
        ["da"] = "danish",
        ["de"] = "german",
        ["en"] = "english",
        ["es"] = "spanish",
        ["et"] = "estonian",
        ["fi"] = "finnish",
        ["fr"] = "french",
        ["hu"] = "magyar",
        ["it"] = "italian",
        ["la"] = "latin",
        ["lt"] = "lithuanian",
        ["lv"] = "latvian",
        ["nl"] = "dutch",
        ["pl"] = "polish",
        ["ru"] = "russian",
        ["sv"] = "swedish",
        ["uk"] = "ukrainian",
    };

    private static readonly SearchValues<char> Special = SearchValues.Create(@"\{}%&$#_~^");

    /// <summary>All items, UTF-8, an empty line between two.</summary>
    public static byte[] Of(IEnumerable<CslItem> items) => Encoding.UTF8.GetBytes(string.Join('\n', items.Select(Entry)));

    private static string Entry(CslItem item)
    {
        var type = EntryTypes.GetValueOrDefault(item.Type, "misc");
        var fields = Fields(item, type).Where(f => f.IsSaid).Select(f => $"  {f.Name} = {{{f.Value}}},\n");
        return $"@{type}{{{item.Id},\n{string.Concat(fields)}}}\n";
    }

    private static IEnumerable<Field> Fields(CslItem item, string type) =>
    [
        new("author", Names(item, "author")), .. Editors(item), new("translator", Names(item, "translator")),
        new("title", Verbatim(item.Title)), new("origtitle", Verbatim(item.OriginalTitle)),
        new(type switch { "article" => "journaltitle", "incollection" or "inproceedings" or "inreference" => "booktitle", _ => "maintitle" }, Verbatim(item.ContainerTitle)),
        new("volume", Escaped(item.Volume)), new("number", Escaped(item.Issue)),
        // Biblatex prints the one and passes over the other, which other readers take for the title of a volume; in an article it prints that.
        new("titleaddon", type == "article" ? null : Escaped(item.VolumeTitle)), new("issuetitle", Escaped(item.VolumeTitle)), new("part", Escaped(item.PartNumber)),
        new("pages", Escaped(item.Page)?.Replace("–", "--", StringComparison.Ordinal)),
        new("pagetotal", item.NumberOfPages?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new("publisher", Verbatim(item.Publisher)), new("location", Escaped(item.PublisherPlace ?? item.ArchivePlace)),
        new("date", item.Issued?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new("howpublished", Escaped(item.Archive)), new("library", Escaped(item.ArchiveLocation)),
        new("doi", item.Doi), new("url", item.Url),
        new("langid", Languages.GetValueOrDefault(item.OriginalTitle is null ? item.Language ?? item.Described : item.Described)),
        new("abstract", Escaped(item.Abstract)), new("keywords", Escaped(string.Join(", ", item.Keywords))), new("note", Escaped(item.Note)),
    ];

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
        return JoinGivenNames.Of(name) is { Length: > 0 } given ? $"{Whole(family)}, {Whole(given)}" : $"{{{Escaped(family)}}}";
    }

    private static string Whole(string part) =>
        part.Contains(',', StringComparison.Ordinal) || part.Contains(" and ", StringComparison.OrdinalIgnoreCase) ? $"{{{Escaped(part)}}}" : Escaped(part)!;

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
