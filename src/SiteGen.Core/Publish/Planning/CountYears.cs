using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Counts the dates that each article names by year, on one scale, so that the articles can be compared.</summary>
internal static class CountYears
{
    /// <summary>An article that names fewer dates is about no time in particular.</summary>
    private const int Fewest = 5;

    /// <summary>An article is about the shortest span of years that holds so much of its dates; the rest look far back or ahead.</summary>
    private const double Covered = 0.75;

    /// <summary>Years on each side of those covered that the scale shows too.</summary>
    private const int Margin = 2;

    /// <summary>For each article, in order, its years; null where it names too few dates.</summary>
    public static ImmutableArray<YearsCovered?> Count(ImmutableArray<AnnotatedArticle> articles, string language)
    {
        var years = articles.Select(a => YearsOf(a.Texts.FirstOrDefault(t => t.Text.Language == language) ?? a.Texts[0])).ToList();
        var told = years.Where(y => y.Length >= Fewest).ToList();
        if (told.Count == 0)
        {
            return [.. years.Select(_ => (YearsCovered?)null)];
        }

        var (from, to) = (told.Min(y => Span(y).First) - Margin, told.Max(y => Span(y).Last) + Margin);
        return [.. years.Select(y => y.Length < Fewest ? null : new YearsCovered(Span(y).First, Span(y).Last, from, Counts(y, from, to)))];
    }

    private static int[] YearsOf(AnnotatedText text) =>
        [.. text.Passages.SelectMany(p => p.Dates).Select(d => d.From.Year).OfType<int>().Order()];

    private static (int First, int Last) Span(int[] years)
    {
        var most = (int)Math.Ceiling(years.Length * Covered) - 1;
        var start = Enumerable.Range(0, years.Length - most).MinBy(i => years[i + most] - years[i]);
        return (years[start], years[start + most]);
    }

    private static ImmutableArray<int> Counts(int[] years, int from, int to)
    {
        var counts = new int[to - from + 1];
        foreach (var year in years.Where(y => y >= from && y <= to))
        {
            counts[year - from]++;
        }

        return [.. counts];
    }
}
