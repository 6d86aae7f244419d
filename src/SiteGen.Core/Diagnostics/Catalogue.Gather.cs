using SiteGen.Core.Text;
using static SiteGen.Core.Diagnostics.Severity;

namespace SiteGen.Core.Diagnostics;

/// <content>Faults met where articles and registers are put together: 4xx.</content>
public static partial class Catalogue
{
    /// <summary>A shelfmark names a level that its archive does not have.</summary>
    [Rule("SG401", Error, "A level of a shelfmark is not one of its archive's", "Use the ids that registers/archives.yml lists under levels of that archive, or add the level there.")]
    public static Diagnostic UnknownLevel(SourceSpan at, string level, string archive, string? nearest, string levels) =>
        Met(at, $"\"{level}\" is not a level of the archive \"{archive}\"",
            nearest is not null ? $"did you mean \"{nearest}\"?"
            : levels.Length > 0 ? $"its levels are {levels}"
            : "registers/archives.yml lists no levels for it: add them");
}
