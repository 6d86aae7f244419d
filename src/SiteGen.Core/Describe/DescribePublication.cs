using SiteGen.Core.Model;

namespace SiteGen.Core.Describe;

/// <summary>
/// Decides what is cited by whoever cites a text of an article: the article that a journal printed, where that journal is known and the text is
/// the author's own; else this edition's page. Every description for machines goes by it, so that no two of them can disagree.
/// </summary>
public static class DescribePublication
{
    /// <summary>The publication that holds the text of a language.</summary>
    public static Publication Describe(ArticleFacts facts, string language)
    {
        var isOriginal = language == facts.Original;
        var doi = isOriginal ? facts.Doi : null;
        PartialDate? year = facts.Year is { } known ? new PartialDate(known) : null;
        return isOriginal && facts.Journal is not null ? new(true, year, null, doi)
            : PartialDate.OfDay(facts.Published) is { } day ? new(false, day, year, doi)
            : new(false, year, null, doi);
    }
}

/// <summary>What is cited.</summary>
/// <param name="IsPrinted">The article in its journal, not this edition's page.</param>
/// <param name="Date">Its date: the year of the print, or the day on which the edition published the page, as far as they are known.</param>
/// <param name="FirstDate">Of a page: the year in which the article first appeared, where that is told apart.</param>
/// <param name="Doi">What the original's text is registered under; a translation has none of its own.</param>
public sealed record Publication(bool IsPrinted, PartialDate? Date, PartialDate? FirstDate, string? Doi);
