using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Read.SiteFiles;

namespace SiteGen.Core.Read;

/// <summary>Reads what every article is read and annotated against: the facts of the edition and its registers.</summary>
public static class ReadFoundation
{
    /// <summary>The foundation; where there are errors, what could be read of it, by which the rest can still be checked.</summary>
    /// <param name="snapshot">The input.</param>
    /// <param name="spoken">The languages that the interface speaks, by their tags.</param>
    public static Checked<Foundation> From(InputSnapshot snapshot, ImmutableArray<string> spoken)
    {
        var files = new InputFiles(snapshot);
        var site = ReadSite.From(files, spoken);
        var registers = ReadRegisters.From(files, site.Value.Languages);
        return Checked.Of(new Foundation(site.Value, new RomaniseNames(site.Value).Complete(registers.Value)), [.. site.Diagnostics, .. registers.Diagnostics]);
    }
}
