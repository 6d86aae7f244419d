using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Theme.Wording;

/// <summary>
/// The reference to an article by the Chicago Manual of Style, in the form of a bibliography. The text that a journal printed
/// is cited from that journal first; a translation is in the edition alone, and what was printed is told after it.
/// </summary>
/// <param name="language">The language of its words.</param>
public sealed class CiteByChicago(string language)
{
    public required string OpeningQuote { get; init; }
    public required string ClosingQuote { get; init; }
    /// <summary>Who translated the text, a sentence.</summary>
    public required Func<string, string> Translated { get; init; }
    /// <summary>Day, month in words, year.</summary>
    public required Func<int, string, int, string> Day { get; init; }
    public required string NoDate { get; init; }
    /// <summary>Before an issue.</summary>
    public required string Number { get; init; }
    /// <summary>Between the journal and the edition.</summary>
    public required string Republished { get; init; }
    public required string FirstPublishedIn { get; init; }
    /// <summary>A paragraph of the text; its number replaces <c>{0}</c>.</summary>
    public required string Paragraph { get; init; }
    public required string Accessed { get; init; }
    /// <summary>Stands for the day of access until the browser fills it in.</summary>
    public required string DayOfAccess { get; init; }

    /// <summary>The reference in pieces: some are filled in by the reader's browser.</summary>
    public ImmutableArray<CitationPiece> FormReference(ArticleText text, ArticleFacts facts, string edition)
    {
        var translated = facts.Translations?.Find(text.Language) is { } translation ? Translated(translation.By) + " " : "";
        var inJournal = facts.Journal is not null && text.Language == facts.Original;
        return
        [
            Words($"{Authors(text, facts)}{OpeningQuote}{text.Title}{(text.Title[^1] is '?' or '!' ? "" : ".")}{ClosingQuote} {translated}"),
            .. inJournal ? [.. InJournal(facts, text.Language), Words($". {Republished} ")] : Array.Empty<CitationPiece>(),
            new(PieceKind.Title, edition), Words($", {Published(facts).TrimEnd('.')}. "),
            new(PieceKind.Paragraph, Paragraph + " "),
            new(PieceKind.Address, ""), Words($" ({Accessed} "), new(PieceKind.Access, DayOfAccess), Words(")."),
            .. inJournal ? [] : First(facts, text.Language),
        ];
    }

    private string Authors(ArticleText text, ArticleFacts facts)
    {
        var authors = string.Join(", ", facts.Authors.Select((a, k) => Attribution.Of(a, n => k == 0 ? n.Inverted(language) : n.Direct)[text.Language]));
        return authors.Length == 0 ? "" : authors + (authors.EndsWith('.') ? " " : ". ");
    }

    private string Published(ArticleFacts facts) => facts.Published is { } published && DateOnly.Parse(published, CultureInfo.InvariantCulture) is var day
        ? Day(day.Day, KnownLanguages.FindOrEnglish(language).Dates.Months[day.Month - 1].Name, day.Year)
        : Year(facts);

    private string Year(ArticleFacts facts) => facts.Year?.ToString(CultureInfo.InvariantCulture) ?? NoDate;

    /// <summary><i>Journal</i> 3, no. 4 (1998): 5–27. https://doi.org/…, without the last full stop.</summary>
    private IEnumerable<CitationPiece> InJournal(ArticleFacts facts, string shown) =>
    [
        new(PieceKind.Title, facts.Journal![shown]),
        Words(InIssue(facts) + (facts.Doi is { } doi ? $". https://doi.org/{doi}" : "")),
    ];

    /// <summary>The year is in brackets after a number, between commas where there is none.</summary>
    private string InIssue(ArticleFacts facts)
    {
        var number = (facts.Volume is { } volume ? $" {volume}" : "") + (facts.Issue is { } issue ? $", {Number} {issue}" : "");
        var page = facts.Page is null ? null : FormatLocatorValue.Format(facts.Page, language);
        return number.Length > 0 ? $"{number} ({Year(facts)})" + (page is null ? "" : $": {page}") : $", {Year(facts)}" + (page is null ? "" : $", {page}");
    }

    /// <summary>What is known of the publication in print, if anything is.</summary>
    private IEnumerable<CitationPiece> First(ArticleFacts facts, string shown)
    {
        if (facts.AppearedHere)
        {
            return [];
        }

        if (facts.Journal is not null)
        {
            return [Words($" {FirstPublishedIn} "), .. InJournal(facts, shown), Words(".")];
        }

        // Where the journal is not known, year and DOI.
        var doi = facts.Doi is null ? null : $"https://doi.org/{facts.Doi}";
        var known = new[] { facts.Year?.ToString(CultureInfo.InvariantCulture), doi }.OfType<string>().ToList();
        return known.Count == 0 ? [] : [Words($" {KnownLanguages.FindPrintingOrEnglish(language).FirstPublished}: {string.Join(", ", known)}.")];
    }

    private static CitationPiece Words(string text) => new(PieceKind.Words, text);
}
