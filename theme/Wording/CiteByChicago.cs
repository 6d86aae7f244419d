using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Theme.Wording;

/// <summary>
/// The reference to an article by the Chicago Manual of Style, in the form of a bibliography. The text that a journal printed
/// is in that journal first; a translation is in the edition alone, and what was printed is told after it.
/// </summary>
public static class CiteByChicago
{
    /// <summary>The reference in pieces: some are filled in by the reader's browser.</summary>
    public static ImmutableArray<CitationPiece> Form(ArticleText text, ArticleFacts facts, string edition)
    {
        var translated = facts.Translations?.Find(text.Language) is { } translation ? $"Translated by {translation.By}. " : "";
        var inJournal = facts.Journal is not null && text.Language == facts.Original;
        return
        [
            Words($"{Authors(text, facts)}“{text.Title}{(text.Title[^1] is '?' or '!' ? "" : ".")}” {translated}"),
            .. inJournal ? [.. InJournal(facts, text.Language), Words(". Republished in ")] : Array.Empty<CitationPiece>(),
            new(PieceKind.Title, edition), Words($", {Day(facts).TrimEnd('.')}. "),
            new(PieceKind.Paragraph, "Para. {0}. "),
            new(PieceKind.Address, ""), Words(" (accessed "), new(PieceKind.Access, "month day, year"), Words(")."),
            .. inJournal ? [] : First(facts, text.Language),
        ];
    }

    private static string Authors(ArticleText text, ArticleFacts facts)
    {
        var authors = string.Join(", ", facts.Authors.Select((a, k) => Attribution.Of(a, n => k == 0 ? n.Inverted("en") : n.Direct)[text.Language]));
        return authors.Length == 0 ? "" : authors + (authors.EndsWith('.') ? " " : ". ");
    }

    private static string Day(ArticleFacts facts) => facts.Published is { } day
        ? DateOnly.Parse(day, CultureInfo.InvariantCulture).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)
        : facts.Year?.ToString(CultureInfo.InvariantCulture) ?? "n.d.";

    /// <summary><i>Journal</i> 3, no. 4 (1998): 5–27. https://doi.org/…, without the last full stop.</summary>
    private static IEnumerable<CitationPiece> InJournal(ArticleFacts facts, string language) =>
    [
        new(PieceKind.Title, facts.Journal![language]),
        Words(Number(facts) + (facts.Doi is { } doi ? $". https://doi.org/{doi}" : "")),
    ];

    /// <summary>The year is in brackets after a number, between commas where there is none.</summary>
    private static string Number(ArticleFacts facts)
    {
        var year = facts.Year?.ToString(CultureInfo.InvariantCulture) ?? "n.d.";
        var number = (facts.Volume is { } volume ? $" {volume}" : "") + (facts.Issue is { } issue ? $", no. {issue}" : "");
        var page = facts.Page?.Replace('-', '–');
        return number.Length > 0 ? $"{number} ({year})" + (page is null ? "" : $": {page}") : $", {year}" + (page is null ? "" : $", {page}");
    }

    /// <summary>What is known of the publication in print, if anything is.</summary>
    private static IEnumerable<CitationPiece> First(ArticleFacts facts, string language)
    {
        if (facts.AppearedHere)
        {
            return [];
        }

        if (facts.Journal is not null)
        {
            return [Words(" First published in "), .. InJournal(facts, language), Words(".")];
        }

        var doi = facts.Doi is null ? null : $"https://doi.org/{facts.Doi}";
        var known = new[] { facts.Year?.ToString(CultureInfo.InvariantCulture), doi }.OfType<string>().ToList();
        return known.Count == 0 ? [] : [Words($" First published: {string.Join(", ", known)}.")];
    }

    private static CitationPiece Words(string text) => new(PieceKind.Words, text);
}
