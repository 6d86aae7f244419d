using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Theme.Wording;

/// <summary>What the levels of an archive are called.</summary>
public static class LevelName
{
    /// <summary>A shelfmark level by level: <c>фонд 17, опись 3, дело 52</c>.</summary>
    public static string Spelled(Archive archive, IEnumerable<ShelfmarkPart> parts, string language) =>
        string.Join(", ", parts.Select(p => $"{Brief(archive, p.Level, language)}\u00A0{FormatLocatorValue.Format(p.Value, language)}"));

    /// <summary>The name without the remark in brackets that follows it in the register: <c>fond</c> of <c>fond (record group)</c>.</summary>
    public static string Brief(Archive archive, string level, string language)
    {
        var name = archive.Levels.FirstOrDefault(l => l.Id == level)?.Name[language] ?? level;
        return name.IndexOf(" (", StringComparison.Ordinal) is var bracket and > 0 ? name[..bracket] : name;
    }
}
