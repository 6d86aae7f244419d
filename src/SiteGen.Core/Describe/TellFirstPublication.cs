using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Core.Describe;

/// <summary>Tells in words where an article first appeared, for descriptions of a page that is not that publication.</summary>
internal static class TellFirstPublication
{
    /// <summary><c>First published: Herald. 1998. Vol. 3. No. 4. Pp. 5–27. DOI 10.1234/x</c>; null where nothing is known of it.</summary>
    public static string? In(ArticleFacts facts, string language)
    {
        var (first, volume, issue, pages) = language == "ru"
            ? ("Первая публикация", "Т.", "№", "С.") : ("First published", "Vol.", "No.", "Pp.");
        string?[] known =
        [
            facts.Journal?[language].TrimEnd('.'), facts.Year?.ToString(CultureInfo.InvariantCulture),
            Labelled(volume, facts.Volume), Labelled(issue, facts.Issue), Labelled(pages, facts.Page), Labelled("DOI", facts.Doi),
        ];
        var said = string.Join(". ", known.OfType<string>());
        return said.Length == 0 ? null : $"{first}: {said}";
    }

    private static string? Labelled(string label, string? value) => value is null ? null : $"{label} {value}";
}
