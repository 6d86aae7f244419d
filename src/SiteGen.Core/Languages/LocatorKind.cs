
using System.Text.Json.Serialization;

namespace SiteGen.Core.Languages;

/// <summary>What a locator counts. The names are those of CSL where it has one; files for machines keep the words that they have promised.</summary>
public enum LocatorKind
{
    /// <summary>Pages: с., p., S.</summary>
    Page,

    /// <summary>Leaves of a file: л., f., K.</summary>
    [JsonStringEnumMemberName("leaf")]
    Folio,

    /// <summary>Columns: стб., col.</summary>
    Column,

    /// <summary>A number: №, No., Č.</summary>
    Number,

    /// <summary>A numbered document: док., doc.</summary>
    Document,

    /// <summary>A volume: т., vol., Bd.</summary>
    Volume,

    /// <summary>A book: кн., bk.</summary>
    Book,

    /// <summary>A part: ч., pt.</summary>
    Part,

    /// <summary>A series: сер., ser.</summary>
    Series,

    /// <summary>An issue: вып., iss., Heft.</summary>
    Issue,

    /// <summary>A chapter: гл., ch.</summary>
    Chapter,

    /// <summary>A section: разд., sec.</summary>
    Section,

    /// <summary>A paragraph: §.</summary>
    Paragraph,

    /// <summary>An article of a law: ст., art.</summary>
    Article,

    /// <summary>A note: примеч., Anm.</summary>
    Note,

    /// <summary>A figure: рис., fig.</summary>
    Figure,

    /// <summary>A table: табл., tab.</summary>
    Table,

    /// <summary>An appendix: прил., app.</summary>
    Appendix,

    /// <summary>A signature: Sygn.</summary>
    Signature,

    /// <summary>Фонд.</summary>
    Fond,

    /// <summary>Опись.</summary>
    Opis,

    /// <summary>Папка.</summary>
    Papka,

    /// <summary>Картон, коробка.</summary>
    Box,

    /// <summary>Дело.</summary>
    Delo,

    /// <summary>A collection of a series of laws: собр.</summary>
    Collection,

    /// <summary>A division of a volume: отд., Abt.</summary>
    Division,

    /// <summary>A map: карта.</summary>
    Map,

    /// <summary>A plate: pl., Taf.</summary>
    Plate,

    /// <summary>A reel of microfilm.</summary>
    Reel,

    /// <summary>A frame of a film: кадр.</summary>
    Frame,

    /// <summary>An entry of a dictionary, by its headword: s. v., сл. ст.</summary>
    SubVerbo,

    /// <summary>Words that name the document: a letter, a record group, a date.</summary>
    [JsonStringEnumMemberName("text")]
    Unparsed,
}
