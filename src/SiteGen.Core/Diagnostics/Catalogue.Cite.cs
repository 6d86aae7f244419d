using SiteGen.Core.Text;
using static SiteGen.Core.Diagnostics.Severity;

namespace SiteGen.Core.Diagnostics;

/// <summary>Faults met while reading citations: 2xx.</summary>
public static partial class Catalogue
{
    /// <summary>A bracket that begins like a citation and does not close.</summary>
    [Rule("SG201", Warning, "A bracket is not closed", "Close the bracket; until then it is text and links to nothing.")]
    public static Diagnostic BracketOpen(SourceSpan at) =>
        Met(at, "this bracket begins like a citation but is not closed", "close it with \"]\"");

    /// <summary>A square bracket that closes what nothing opened, after what looks like the end of a citation.</summary>
    [Rule("SG212", Warning, "A bracket is not opened", "Open the bracket before the number of the source; until then it is text and links to nothing.")]
    public static Diagnostic BracketUnopened(SourceSpan at) =>
        Met(at, "this bracket ends like a citation but is not opened", "write \"[\" before the number of the source");

    /// <summary>A bracket that looks like a citation but cannot be read as one.</summary>
    [Rule("SG202", Warning, "A bracket looks like a citation but is none", "Write a number of the list, a comma and the place: `[11, с. 186]`. A bracket that is meant as text can stay, it is shown as it is.")]
    public static Diagnostic BracketNotRead(SourceSpan at, string bracket) => Met(
        at, $"\"{bracket}\" looks like a citation, but cannot be read as one",
        "write a number of the list, a comma and the place, as in \"[11, с. 186]\", or leave it as text");

    /// <summary>A citation of a source that the list lacks.</summary>
    [Rule("SG203", Error, "A cited source is not in the list", "Correct the number, or add the source to the article's sources.yml.")]
    public static Diagnostic SourceNotListed(SourceSpan at, int source, int? nearest, bool isLast) => Met(
        at, $"source {source} is not in sources.yml",
        nearest is null ? "the article has no list of sources: add sources.yml"
            : isLast ? $"the list ends at {nearest}"
            : $"the nearest number listed is {nearest}");

    /// <summary>A place in a source whose label is missing or not known.</summary>
    [Rule("SG204", Warning, "A place in a source is not understood", "Write the place with its label: `с. 5`, `л. 152`, `p. 5`, `f. 152`. Words that name a document can stay, they are shown as they are.")]
    public static Diagnostic PlaceNotRead(SourceSpan at, string place, bool mayBeSource = false) => Met(
        at, $"\"{place}\" is read as words, not as a {(mayBeSource ? "source" : "place in the source")}",
        mayBeSource ? "if it names another source, write the number of that; if it belongs to the source before, set a comma for the semicolon"
            : "write it with its label, as \"с. 5\" or \"p. 5\", "
                + (place.All(char.IsAsciiDigit) ? "or, if it is the number of another source, add that to the list" : "or leave it as words"));

    /// <summary>A label, or a number with a letter, in letters of the alphabet that is not its own.</summary>
    [Rule("SG205", Warning, "A label or number is written in letters of the wrong alphabet", "Write the letter of the label's own alphabet, Cyrillic or Latin: the two look the same, but search and screen readers tell them apart.")]
    public static Diagnostic ForeignLetter(SourceSpan at, string what, string printed, string proper, bool isLatin) => Met(
        at, $"the {what} \"{printed}\" is written with a {(isLatin ? "Latin" : "Cyrillic")} letter", $"write the {(isLatin ? "Cyrillic" : "Latin")} \"{proper}\"");

    /// <summary>«Там же» that stands for nothing, or for several sources.</summary>
    [Rule("SG206", Warning, "“Ibid.” stands for no one source", "Write the number of the source, as in `[11, с. 186]`. “Ibid.” («Там же») is read only after a citation of one source that could be read; in a note, after one in the same note.")]
    public static Diagnostic IbidWithoutSource(SourceSpan at, string words, bool several) => Met(
        at, several ? $"\"{words}\" follows a citation of several sources" : $"\"{words}\" follows no citation",
        "write the number of the source, as in \"[11, с. 186]\"");

    /// <summary>Authors and a year that fit no source, or several.</summary>
    [Rule("SG207", Warning, "Authors and a year fit no one source", "Correct the name or the year, or write the number of the source: `[11, с. 186]`. The names are those under `author`, `editor` and so on in sources.yml, in any language; the year is `issued`.")]
    public static Diagnostic AuthorYearNotFound(SourceSpan at, string words, IReadOnlyCollection<int> fitting) => Met(
        at, fitting.Count == 0 ? $"\"{words}\" fits no source of the list" : $"\"{words}\" fits the sources {string.Join(" and ", fitting)}",
        fitting.Count == 0 ? "correct the name or the year, or write the number of the source" : "write the number of the source that is meant");

    /// <summary>Pages whose last comes before the first.</summary>
    [Rule("SG208", Warning, "Pages run backwards", "Correct the range. The short form `145–7` for 145–147 is understood.")]
    public static Diagnostic PagesBackwards(SourceSpan at, string pages) =>
        Met(at, $"\"{pages}\" runs backwards", "write the lesser number first");

    /// <summary>Bare numbers in a bracket that may count something else.</summary>
    [Rule("SG209", Warning, "A bracket of numbers may be no citation", "Add the place if it is a citation, or set it off with a space: `[11, с. 186]`. An interval, an index or a count can stay, it is shown as it is.")]
    public static Diagnostic BracketDoubtful(SourceSpan at, string bracket) => Met(
        at, $"\"{bracket}\" may be a citation, but reads like an interval, a formula or a count", "if it is a citation, set it off with a space or add the place, as in \"[11, с. 186]\"; else leave it as text");

    /// <summary>A bracket that nobody can read as a citation, for its length or depth.</summary>
    [Rule("SG210", Warning, "A bracket is too long or too deep", "Close the bracket where the citation ends. A citation has at most 2,000 characters and stands in at most 15 others.")]
    public static Diagnostic BracketTooBig(SourceSpan at, string what) => Met(at, $"this bracket {what}", "close the brackets where they end; until then they are text");

    /// <summary>A number that may count something else than it was read as.</summary>
    [Rule("SG211", Warning, "A number can be read in two ways", "Write the number with its label, `т. 7` or `л. 12`, if it is a place; part it from the source before with a semicolon if it is a source.")]
    public static Diagnostic NumberAmbiguous(SourceSpan at, string number, string read, string other, string plain) => Met(
        at, $"\"{number}\" is read as {read}, but may be {other}", $"if it is {read}, write {plain}; if not, say what it is");
}
