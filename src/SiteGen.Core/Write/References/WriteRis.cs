using System.Globalization;
using System.Text;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write.References;

/// <summary>Writes items as RIS, which every reference manager reads: UTF-8, lines that end in CR LF, a tag a line.</summary>
public static class WriteRis
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["article-journal"] = "JOUR",
        ["article-magazine"] = "MGZN",
        ["article-newspaper"] = "NEWS",
        ["book"] = "BOOK",
        ["chapter"] = "CHAP",
        ["entry-encyclopedia"] = "ENCYC",
        ["manuscript"] = "MANSCPT",
        ["paper-conference"] = "CPAPER",
        ["report"] = "RPRT",
        ["thesis"] = "THES",
        ["webpage"] = "ELEC",
    };

    /// <summary>All items, one after the other.</summary>
    public static byte[] Write(IEnumerable<CslItem> items) => Encoding.UTF8.GetBytes(string.Concat(items.Select(Record)));

    private static string Record(CslItem item) => string.Concat(
        Fields(item).Where(f => f.IsSaid).Select(f => Line(f.Name, f.Value!))
            .Prepend(Line("TY", Types.GetValueOrDefault(item.Type, "GEN"))).Append(Line("ER", "")));

    private static string Line(string tag, string value) => $"{tag}  - {value.ReplaceLineEndings(" ")}\r\n";

    private static IEnumerable<Field> Fields(CslItem item) =>
    [
        new("ID", item.Id),
        .. Names(item, "author", "AU"), .. Names(item, "editor", EditorTag(item)), .. Names(item, "compiler", EditorTag(item)),
        .. Names(item, "translator", "A4"),
        new("TI", item.Title), new("T2", item.ContainerTitle), new("VL", item.Volume), new("IS", item.Issue ?? item.PartNumber),
        new("SP", item.Page?.Ends.First ?? item.NumberOfPages?.ToString(CultureInfo.InvariantCulture)), new("EP", item.Page?.Ends.Last),
        new("PB", item.Publisher), new("CY", item.PublisherPlace ?? item.ArchivePlace), .. Dates(item.Issued),
        new("DB", item.Archive), new("AV", item.ArchivePlaceOfFile), new("DO", item.Doi), new("SN", item.Isbn),
        new("UR", item.Url), new("LA", item.Language),
        new("AB", item.Abstract), .. item.Keywords.Select(k => new Field("KW", k)),

        // RIS has no tag for the title of a volume, nor for that of an original; one only for an issue or a part.
        new("N1", item.VolumeTitle), new("N1", item.Issue is null ? null : item.PartNumber), new("N1", item.OriginalTitle),
        new("N1", item.Note), new("N1", item.Annotation),
    ];

    /// <summary>The year, and where a day is known, the day in the form of RIS: <c>2026/11/22/</c>.</summary>
    private static IEnumerable<Field> Dates(PartialDate? date) =>
    [
        new("PY", date?.Year?.ToString(CultureInfo.InvariantCulture)),
        new("DA", date is { Month: not null } known ? known.ToString().Replace('-', '/') + "/" : null),
    ];

    /// <summary>RIS gives the editor another tag in each type: the second author of a chapter's book, the third of a book.</summary>
    private static string EditorTag(CslItem item) => item.Type switch
    {
        "chapter" or "paper-conference" or "entry-encyclopedia" => "A2",
        "book" => "A3",
        _ => "ED",
    };

    private static IEnumerable<Field> Names(CslItem item, string role, string tag) =>
        item.In(role).Select(n => new Field(tag, Inverted(n))).Concat(item.BodiesIn(role).Select(b => new Field(tag, b)));

    private static string Inverted(PersonName name)
    {
        var family = string.IsNullOrEmpty(name.Particle) ? name.Family : $"{name.Particle} {name.Family}";
        return JoinGivenNames.Join(name) is { Length: > 0 } given ? $"{family}, {given}" : family;
    }
}
