using System.Globalization;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Describe;

/// <summary>Tells in words where an article first appeared, for descriptions of a page that is not that publication.</summary>
internal static class TellFirstPublication
{
    /// <summary><c>First published: Herald. 1998. Vol. 3. No. 4. Pp. 5–27. DOI 10.1234/x</c>; null where nothing is known of it, or it was here.</summary>
    public static string? Tell(ArticleFacts facts, string language)
    {
        var words = KnownLanguages.FindPrintingOrEnglish(language);
        string?[] known =
        [
            facts.Journal?[language].TrimEnd('.'), facts.Year?.ToString(CultureInfo.InvariantCulture),
            Labelled(words.Volume, facts.Volume), Labelled(words.Issue, facts.Issue), Labelled(words.Pages, facts.Page?.Printed), Labelled("DOI", facts.Doi),
        ];
        var said = string.Join(". ", known.OfType<string>());
        return facts.AppearedHere || said.Length == 0 ? null : $"{words.FirstPublished}: {said}";
    }

    private static string? Labelled(string label, string? value) => value is null ? null : $"{label} {value}";
}
