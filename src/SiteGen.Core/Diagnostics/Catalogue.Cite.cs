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
    public static Diagnostic PlaceNotRead(SourceSpan at, string place) =>
        Met(at, $"\"{place}\" is read as words, not as a place in the source", "write it with its label, as \"с. 5\" or \"p. 5\", or leave it as words");

    /// <summary>A Latin letter in the place of the Cyrillic one that looks the same.</summary>
    [Rule("SG205", Warning, "A label is written with a Latin letter", "Write the Cyrillic letter: the two look the same, but search and screen readers tell them apart.")]
    public static Diagnostic LatinLabel(SourceSpan at, string latin, string cyrillic) =>
        Met(at, $"the label \"{latin}\" is written with a Latin letter", $"write the Cyrillic \"{cyrillic}\"");
}
