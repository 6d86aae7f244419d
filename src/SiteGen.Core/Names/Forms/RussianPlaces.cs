namespace SiteGen.Core.Names.Forms;

/// <summary>The case forms of Russian places: as terms in one number; a Slavic name on -о is met declined and undeclined, a foreign one stays.</summary>
public static class RussianPlaces
{
    /// <summary>The forms of a place's name.</summary>
    public static IEnumerable<string> Forms(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && !RussianWords.HasTail(name) && IsForeign(name) ? [name] : RussianTerms.OfPlace(name);

    private static bool IsForeign(string name) =>
        IsForeignOnO(name) || (name is [.., 'е' or 'у' or 'ю' or 'э' or 'ё'] && !name.EndsWith("ье", StringComparison.Ordinal));

    private static bool IsForeignOnO(string name) =>
        name is [.., 'о'] and not ([.., 'в' or 'н' or 'р', 'о'] or [.., 'е' or 'ё', 'л', 'о']) && char.IsUpper(name[0]);
}
