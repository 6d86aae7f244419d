using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.NamesReport;

/// <summary>Finds the entries of the register whose account is still the one that <see cref="DraftPersons"/> writes: readers would be shown it.</summary>
public static class FindDrafts
{
    /// <summary>A warning for each.</summary>
    public static ImmutableArray<Diagnostic> In(Registers registers) =>
    [
        .. from person in registers.Persons
           where person.About.Values.Any(a => a.Value.Trim() == KnownLanguages.FindPrintingOrEnglish(a.Language).AccountToCome)
           select Catalogue.AccountToBeWritten(person.Span, person.Id),
    ];
}
