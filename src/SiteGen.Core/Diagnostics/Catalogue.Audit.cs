using SiteGen.Core.Text;
using static SiteGen.Core.Diagnostics.Severity;

namespace SiteGen.Core.Diagnostics;

/// <content>Faults met where the sources and citations of an article are held against each other: 4xx.</content>
public static partial class Catalogue
{
    /// <summary>A shelfmark names a level that its archive does not have.</summary>
    [Rule("SG401", Error, "A level of a shelfmark is not one of its archive's", "Use the ids that registers/archives.yml lists under levels of that archive, or add the level there.")]
    public static Diagnostic UnknownLevel(SourceSpan at, string level, string archive, string? nearest, string levels) =>
        Met(at, $"\"{level}\" is not a level of the archive \"{archive}\"",
            nearest is not null ? $"did you mean \"{nearest}\"?"
            : levels.Length > 0 ? $"its levels are {levels}"
            : "registers/archives.yml lists no levels for it: add them");

    /// <summary>An entry of a list that no text cites.</summary>
    [Rule("SG402", Warning, "A source is never cited", "Cite it, or take it out of the list; if the article itself lists what it does not cite, the entry can stay.")]
    public static Diagnostic SourceNotCited(SourceSpan at, int source) =>
        Met(at, $"source {source} is never cited", "cite it in the text, or take it out of the list");

    /// <summary>Two entries of one list that are the same work or file.</summary>
    [Rule("SG403", Warning, "A list names the same source twice", "Keep one entry and change the citations of the other; if the two differ, say in which volume, part or year.")]
    public static Diagnostic SourceListedTwice(SourceSpan at, int source, int first) =>
        Met(at, $"source {source} is the same as source {first}", "keep one of them, or say in which volume, part or year they differ");

    /// <summary>A page that the cited chapter or paper does not have.</summary>
    [Rule("SG404", Warning, "A cited page lies outside the chapter or paper", "Correct the page, or the pages in the list; if the article itself has it so, put an editors' note right after the citation.")]
    public static Diagnostic PageOutside(SourceSpan at, string page, int source, string span) =>
        Met(at, $"page {page} lies outside source {source}, which fills pages {span}", "correct one of them, or say in a note right after the citation that the article has it so");

    /// <summary>A page beyond the last of a book.</summary>
    [Rule("SG405", Warning, "A cited page lies beyond the book's last", "Correct the page, or the number of pages in the list; if the article itself has it so, put an editors' note right after the citation.")]
    public static Diagnostic PageBeyond(SourceSpan at, string page, int source, int pages) =>
        Met(at, $"page {page} lies beyond the end of source {source}, which has {pages} pages", "correct one of them, or say in a note right after the citation that the article has it so");

    /// <summary>A citation names a level that its archive does not have.</summary>
    [Rule("SG406", Warning, "A citation names a level that the archive does not have", "Correct the label or the archive of the source, or add the level to the archive in registers/archives.yml.")]
    public static Diagnostic LevelNotOfArchive(SourceSpan at, string place, string archive, string levels) =>
        Met(at, $"\"{place}\" fits no level of the archive \"{archive}\"", $"its levels are {levels}");

    /// <summary>A citation names a file and leaves out a level above it.</summary>
    [Rule("SG407", Warning, "A shelfmark leaves out a level", "Add what is missing between the fond and the file, in the citation or in the list.")]
    public static Diagnostic LevelSkipped(SourceSpan at, string level, string archive) =>
        Met(at, $"the shelfmark names a file of the archive \"{archive}\" but no {level}", $"add the {level} to the citation or to the source");

    /// <summary>The printed forms of an entry say different things.</summary>
    [Rule("SG408", Warning, "The printed forms of an entry disagree", "Compare the two forms with the printed lists and correct the one that was copied wrongly.")]
    public static Diagnostic PrintedFormsDisagree(
        SourceSpan at, int source, string fact, string language, string said, string otherLanguage, string otherSaid) => Met(
        at, $"the printed forms of source {source} disagree in the {fact}: {language} has {said}, {otherLanguage} has {otherSaid}",
        "compare both with the printed lists");

    /// <summary>A field that the printed form does not bear out.</summary>
    [Rule("SG409", Warning, "A field of an entry is not in its printed form", "Compare the field with `as_printed`; one of them was mistyped.")]
    public static Diagnostic FieldNotPrinted(SourceSpan at, int source, string field, string value, string language) =>
        Met(at, $"{field} \"{value}\" of source {source} is not in its printed form in {language}", "compare the field with as_printed");

    /// <summary>Numbers of a list that leave a gap or go back.</summary>
    [Rule("SG410", Warning, "The numbers of a list are not in order", "List every source once, by its number from 1 on.")]
    public static Diagnostic NumbersOutOfOrder(SourceSpan at, int number, int last) =>
        Met(at, last == 0 ? $"the list begins with source {number}" : $"source {number} follows source {last}", "list every source by its number, from 1 on without gaps");

    /// <summary>A type that CSL does not know.</summary>
    [Rule("SG411", Warning, "The type of a source is not known", "Use a type of CSL, `book` or `article-journal` for example, or `archival`.")]
    public static Diagnostic UnknownType(SourceSpan at, string type, string? nearest) =>
        Met(at, $"\"{type}\" is not a type of CSL, nor \"archival\"", nearest is null ? "use book, chapter, article-journal, collection or archival, or leave it out" : $"did you mean \"{nearest}\"?");

    /// <summary>A shelfmark of no archive.</summary>
    [Rule("SG412", Warning, "A shelfmark has no archive", "Say under `archive` which archive of registers/archives.yml it belongs to; until then the shelfmark leads nowhere.")]
    public static Diagnostic ShelfmarkWithoutArchive(SourceSpan at, int source) =>
        Met(at, $"source {source} has a shelfmark but no archive", "add archive: with an id of registers/archives.yml");

    /// <summary>A citation names another fond, opis or file than the list.</summary>
    [Rule("SG413", Warning, "A citation contradicts the shelfmark of its source", "Compare both with the printed article and correct the one that was copied wrongly; if the article itself has it so, put an editors' note right after the citation.")]
    public static Diagnostic ShelfmarkContradicted(SourceSpan at, string place, int source, string level, string listed) => Met(
        at, $"\"{place}\" contradicts source {source}, which the list keeps under {level} {listed}",
        "correct one of them, or say in a note right after the citation that the article has it so");
}
