using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Theme.Wording;

/// <summary>What the levels of an archive are called.</summary>
public static class LevelName
{
    private const int ShortestWord = 4;

    /// <summary>A shelfmark level by level: <c>фонд 17, опись 3, дело 52</c>.</summary>
    public static string Spelled(Archive archive, IEnumerable<ShelfmarkPart> parts, string language) =>
        string.Join(", ", parts.Select(p => $"{Brief(archive, p.Level, language)}\u00A0{FormatLocatorValue.Format(p.Value, language)}"));

    /// <summary>The language of a value in words where that is the archive's own, else null: the name of a record group abroad.</summary>
    public static string? LanguageOf(Archive archive, string value) =>
        archive.NameOriginal is { } own && value.Split(' ').Any(word => word.Length >= ShortestWord && word.All(char.IsLetter)) ? own.Language : null;

    /// <summary>The name without the remark in brackets that follows it in the register: <c>fond</c> of <c>fond (record group)</c>.</summary>
    public static string Brief(Archive archive, string level, string language)
    {
        var name = archive.Levels.FirstOrDefault(l => l.Id == level)?.Name[language] ?? level;
        return name.IndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 ? name[..bracket] : name;
    }
}
