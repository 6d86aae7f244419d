using SiteGen.Core.Text;

namespace SiteGen.Core.Diagnostics;

/// <content>Faults met while names and terms are recognised: SG301 and on.</content>
public static partial class Catalogue
{
    /// <summary>The code of <see cref="AmbiguousName"/>, by which the report on names finds these faults.</summary>
    public const string AmbiguousNameCode = "SG301";

    /// <summary>A name that may mean several entries of a register.</summary>
    [Rule("SG301", Severity.Warning, "A name may mean several entries of a register",
        "The name is left unlinked. If the text can only mean one of them, give that entry the longer form that stands in the text under `also`, or take the shared form from the others.")]
    public static Diagnostic AmbiguousName(SourceSpan at, string name, IEnumerable<string> ids)
    {
        var listed = ids.Select(id => $"\"{id}\"").ToList();
        return Met(
            at, $"\"{name}\" may be {string.Join(", ", listed[..^1])} or {listed[^1]} and is not linked",
            "list under 'also' of the entry meant the longer form that stands here, or take the shared form from the others");
    }
}
