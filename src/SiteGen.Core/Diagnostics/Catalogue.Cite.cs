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

    /// <summary>A bracket that looks like a citation but cannot be one.</summary>
    [Rule("SG202", Warning, "A bracket looks like a citation but is none", "Correct the number; a bracket that is meant as text can stay, it is shown as it is.")]
    public static Diagnostic BracketNotRead(SourceSpan at, string bracket) =>
        Met(at, $"\"{bracket}\" looks like a citation, but its number cannot be a source", "correct the number, or leave it as text");

    /// <summary>A citation of a source that the list lacks.</summary>
    [Rule("SG203", Error, "A cited source is not in the list", "Correct the number, or add the source to the article's sources.yml.")]
    public static Diagnostic SourceNotListed(SourceSpan at, int source, int? nearest, bool isLast) => Met(
        at, $"source {source} is not in sources.yml",
        nearest is null ? "the article has no list of sources: add sources.yml"
            : isLast ? $"the list ends at {nearest}"
            : $"the nearest number listed is {nearest}");
}
