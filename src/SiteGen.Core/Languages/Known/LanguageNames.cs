namespace SiteGen.Core.Languages.Known;

/// <summary>What languages are called where a format wants a name and no code.</summary>
internal static class LanguageNames
{
    private static readonly Dictionary<string, string> BabelNames = new(StringComparer.Ordinal)
    {
        ["be"] = "belarusian",
        ["cs"] = "czech",
        ["da"] = "danish",
        ["de"] = "german",
        ["en"] = "english",
        ["es"] = "spanish",
        ["et"] = "estonian",
        ["fi"] = "finnish",
        ["fr"] = "french",
        ["hu"] = "magyar",
        ["it"] = "italian",
        ["la"] = "latin",
        ["lt"] = "lithuanian",
        ["lv"] = "latvian",
        ["nl"] = "dutch",
        ["pl"] = "polish",
        ["ru"] = "russian",
        ["sv"] = "swedish",
        ["uk"] = "ukrainian",
    };

    /// <summary>The name by which biblatex and babel know a language; null for one that they may not know.</summary>
    public static string? InBabel(string? code) => code is null ? null : BabelNames.GetValueOrDefault(code);

    /// <summary>The English name; the code itself where it is not among those known here.</summary>
    public static string InEnglish(string code) => InBabel(code) switch
    {
        null => code,
        "magyar" => "Hungarian",
        var name => char.ToUpperInvariant(name[0]) + name[1..],
    };
}
