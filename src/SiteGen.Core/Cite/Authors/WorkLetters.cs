using System.Text.RegularExpressions;
using SiteGen.Core.Cite.Words;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Authors;

/// <summary>
/// The letters that tell works of one year apart. The list and the text may take them from different alphabets: <c>1988б</c> is the
/// second work of the year, and so is <c>1988b</c>.
/// </summary>
internal static class WorkLetters
{
    /// <summary>
    /// The works that a year with its letter can mean: those that print the letter, else those that print the one of its position in the
    /// other alphabet, else for the first letter those that print none. Without a letter, all.
    /// </summary>
    public static IEnumerable<T> Fitting<T>(AuthoredYear year, IReadOnlyList<T> works, Func<T, Source> sourceOf)
        where T : class
    {
        if (year.Letter == default)
        {
            return works;
        }

        var lettered = works.Select(w => new { Work = w, Letters = Printed(sourceOf(w), year.Year) }).ToList();
        var same = lettered.Where(w => w.Letters.Contains(year.Letter)).ToList();
        var fitting = same.Count > 0 ? same
            : lettered.Where(w => w.Letters.Any(l => FindPosition(l) is >= 0 and var at && at == FindPosition(year.Letter))).ToList();
        return (fitting.Count > 0 || FindPosition(year.Letter) != 0 ? fitting : lettered.Where(w => w.Letters.Count == 0)).Select(w => w.Work);
    }

    /// <summary>Which letter of its alphabet it is, from 0, or −1; a Cyrillic «с» among Latin letters only looks like “c”.</summary>
    public static int FindPosition(char letter) => new[] { letter, Lookalikes.Shape(letter) }
        .SelectMany(_ => Vocabulary.WorkLetters, (l, alphabet) => alphabet.IndexOf(l, StringComparison.Ordinal)).FirstOrDefault(at => at >= 0, -1);

    private static HashSet<char> Printed(Source source, int year) =>
    [
        .. (source.AsPrinted?.Values ?? []).SelectMany(v => Regex.Matches(v.Value, $@"{year}(\p{{Ll}})(?![\p{{L}}\p{{Nd}}])", RegexOptions.CultureInvariant))
            .Select(m => m.Groups[1].Value[0]),
    ];
}
