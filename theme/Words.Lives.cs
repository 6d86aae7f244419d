using SiteGen.Core.Model;

namespace SiteGen.Theme;

// How the years of a life are said.
public sealed partial record Words
{
    /// <summary>
    /// <c>1872–1936</c>; <c>b. 1893</c> of a living person or where the death is not known, <c>d. 1936</c> where the birth is not;
    /// null where neither is, and for what is no person.
    /// </summary>
    public string? LifeYears(Entry entry) => entry is not Person person ? null : (YearOf(person.Born), YearOf(person.Died)) switch
    {
        (null, null) => null,
        ({ } born, null) => $"{OneYear.Born}\u00a0{born}",
        (null, { } died) => $"{OneYear.Died}\u00a0{died}",
        var (born, died) => $"{born}–{died}",
    };

    private static string? YearOf(string? date) => date?[..4];
}
