using System.Collections.Immutable;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Core.Describe;

/// <summary>Spells a shelfmark as references print it.</summary>
internal static class SpellShelfmark
{
    /// <summary>Label and value of each level, <c>Ф. 17. Оп. 163</c>; null where no level is named.</summary>
    public static string? Spell(Archive archive, ImmutableArray<ShelfmarkPart> shelfmark, string language) => shelfmark.IsEmpty ? null
        : string.Join(". ", shelfmark.Select(part => $"{LabelOf(archive, part.Level, language)} {FormatLocatorValue.Format(part.Value, language)}".Trim()));

    private static string LabelOf(Archive archive, string level, string language) =>
        archive.Levels.FirstOrDefault(l => l.Id == level)?.Labels is { } labels && labels[language] is [var first, ..] ? first : "";
}
