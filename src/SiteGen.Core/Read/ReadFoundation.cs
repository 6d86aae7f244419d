using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Read;

/// <summary>Reads what every article is read and annotated against: the facts of the edition and its registers.</summary>
public static class ReadFoundation
{
    /// <summary>The foundation; null, with errors, where there is no site to speak of.</summary>
    public static Checked<Foundation?> From(InputSnapshot snapshot)
    {
        var files = new InputFiles(snapshot);
        var site = ReadSite.From(files);
        if (site.Value is not { } known)
        {
            return Checked.Of<Foundation?>(null, site.Diagnostics);
        }

        var registers = ReadRegisters.From(files, known.Languages);
        return Checked.Of<Foundation?>(new(known, registers.Value), [.. site.Diagnostics, .. registers.Diagnostics]);
    }
}
