using System.Text;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Theme.Wording;

/// <summary>Spells places in sources out.</summary>
public static class SpellPlaces
{
    /// <summary>A place in a source, «Там же» with what it stands for; several places in one source are parted by a semicolon.</summary>
    /// <param name="words">The language.</param>
    /// <param name="item">What is cited.</param>
    /// <param name="levels">For each locator of the place the level of the archive that it names, if any.</param>
    public static string SpellItem(this Words words, CitationItem item, params ReadOnlySpan<ArchiveLevel?> levels)
    {
        var (spelled, at) = (new StringBuilder(), 0);
        foreach (var locator in item.Place)
        {
            var level = at < levels.Length ? levels[at] : null;
            at++;
            spelled.Append(spelled.Length == 0 ? "" : locator.OpensPlace ? "; " : ", ").Append(SpellLevel(words, locator, level));
        }

        return spelled.ToString();
    }

    /// <summary>A place in print as the facts of an article tell it: <c>том 3</c>; nothing where it is not known.</summary>
    public static string SpellInIssue(this Words words, LocatorKind kind, string? value) =>
        words.SpellInIssue(kind, value is null ? null : ParseLocatorValue.Parse(value, kind));

    /// <inheritdoc cref="SpellInIssue(Words, LocatorKind, string?)"/>
    public static string SpellInIssue(this Words words, LocatorKind kind, LocatorValue? value) => value is null ? "" : Spell(words, kind, value);

    /// <summary>What a kind counts, for the key to references; empty where it has no name.</summary>
    public static string NameKind(this Words words, LocatorKind kind) => words.FindLocator(kind) is { } name ? name.Meaning ?? name.One : "";

    /// <summary>Levels that archives share have a word of their own, with its plural; what else an archive counts goes by the archive's name for it.</summary>
    private static string SpellLevel(Words words, Locator locator, ArchiveLevel? level) =>
        level is null || locator.Kind is LocatorKind.Fond or LocatorKind.Opis or LocatorKind.Papka or LocatorKind.Delo or LocatorKind.Folio
            ? Spell(words, locator.Kind, locator.Value)
            : $"{level.Name[words.Language]} {FormatLocatorValue.Format(locator.Value, words.Language)}";

    private static string Spell(Words words, LocatorKind kind, LocatorValue place)
    {
        var value = FormatLocatorValue.Format(place, words.Language);
        return words.FindLocator(kind) is { } name ? (place.IsMany ? name.Many ?? name.One : name.One) + name.Joint + value : value;
    }
}
