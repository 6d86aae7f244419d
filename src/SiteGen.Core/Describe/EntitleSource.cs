using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Describe;

/// <summary>Says what a source is called in a description in some language.</summary>
internal static class EntitleSource
{
    /// <summary>
    /// Its title, and where a description in Latin letters translates it, the romanised title before the translation: <c>Mel'nitsy [Mills]</c>.
    /// A file of an archive that has no title is called by its shelfmark; null for what nobody can name.
    /// </summary>
    /// <param name="source">The source.</param>
    /// <param name="archive">The archive that keeps it, if one does.</param>
    /// <param name="language">Language of the description.</param>
    public static string? Entitle(Source source, Archive? archive, string language) =>
        source.Title is { } title ? Romanised(source, title, source.TitleTransliterated, language)
        : archive is null ? null
        : SpellShelfmark.Spell(archive, source.Shelfmark, language) is { } shelfmark ? $"{archive.Abbreviation[language]}. {shelfmark}"
        : archive.Name[language];

    /// <summary>What holds it, likewise.</summary>
    public static string? HolderOf(Source source, string language) => source.ContainerTitle is { } title
        ? Romanised(source, title, source.ContainerTitleTransliterated, language) : null;

    private static string Romanised(Source source, Localized<string> title, string? transliterated, string language)
    {
        var said = title[language];
        return transliterated is null || source.Language == language || said == transliterated
            || !Lookalikes.IsLatin(said.FirstOrDefault(char.IsLetter)) ? said : $"{transliterated} [{said}]";
    }
}
