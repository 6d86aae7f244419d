using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Audit;

/// <summary>Finds the entries of the register whose account is still the one that the command <c>names --draft</c> writes: readers would be shown it.</summary>
public static class AuditRegisters
{
    /// <summary>A warning for each.</summary>
    public static ImmutableArray<Diagnostic> FindFaults(Registers registers) =>
    [
        .. from person in registers.Persons
           where person.About.Values.Any(a => a.Value.Trim() == KnownLanguages.FindPrintingOrEnglish(a.Language).AccountToCome)
           select Catalogue.AccountToBeWritten(person.Span, person.Id),
    ];
}
