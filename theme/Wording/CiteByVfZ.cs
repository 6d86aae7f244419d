using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Theme.Wording;

/// <summary>
/// The reference to an article as German historians write it, by the rules of the <i>Vierteljahrshefte für Zeitgeschichte</i>. The text that a journal
/// printed is cited from that journal first; a translation is in the edition alone, and what was printed is told after it.
/// </summary>
/// <param name="language">The language of its words.</param>
public sealed class CiteByVfZ(string language)
{
    private readonly PrintingWords printing = KnownLanguages.FindPrintingOrEnglish(language);

    /// <summary>Before the name of a translator.</summary>
    public required string Translated { get; init; }
    /// <summary>Before a journal or an edition.</summary>
    public required string In { get; init; }
    /// <summary>Between the journal and the edition.</summary>
    public required string Republished { get; init; }
    public required string NoDate { get; init; }
    /// <summary>A paragraph of the text; its number replaces <c>{0}</c>.</summary>
    public required string Paragraph { get; init; }
    /// <summary>Stands for the day of access until the browser fills it in.</summary>
    public required string DayOfAccess { get; init; }

    /// <summary>The reference in pieces: some are filled in by the reader's browser.</summary>
    public ImmutableArray<CitationPiece> FormReference(ArticleText text, ArticleFacts facts, string edition)
    {
        var authors = string.Concat(facts.Authors.Select(a => Attribution.Of(a, n => n.Direct)[text.Language] + ", "));
        var translated = facts.Translations?.Find(text.Language) is { } translation ? $", {Translated} {translation.By}" : "";
        var printed = Printed(facts, text.Language);
        var inJournal = facts.Journal is not null && text.Language == facts.Original;
        return
        [
            new(PieceKind.Words, $"{authors}{text.Title}{translated}, {In} " + (inJournal ? $"{printed}. {Republished} {In} " : "")
                + $"{edition}, {facts.Published?[..4] ?? Year(facts)}, "),
            new(PieceKind.Paragraph, Paragraph + ", "), new(PieceKind.Address, ""), new(PieceKind.Words, " ["), new(PieceKind.Access, DayOfAccess),
            new(PieceKind.Words, "]." + (inJournal || facts.AppearedHere || printed.Length == 0 ? "" : $" {printing.FirstPublished}{First(facts)} {printed}.")),
        ];
    }

    private string First(ArticleFacts facts) => facts.Journal is null ? ":" : " " + In;

    private string Year(ArticleFacts facts) => facts.Year?.ToString(CultureInfo.InvariantCulture) ?? NoDate;

    /// <summary>What is known of the publication in print: <c>Zeitschrift 3 (1998), H. 4, S. 5–27, DOI: …</c>; empty where nothing is.</summary>
    private string Printed(ArticleFacts facts, string shown)
    {
        var year = facts.Year is null && facts.Journal is null ? "" : Year(facts);
        var journal = facts.Journal?[shown] is { } name ? name + (facts.Volume is { } volume ? $" {volume}" : "") + $" ({year})" : year;
        IEnumerable<string> areas =
        [
            journal, .. Labelled(printing.Issue, facts.Issue),
            .. Labelled(printing.Pages, facts.Page is null ? null : FormatLocatorValue.Format(facts.Page, language)), .. Labelled("DOI:", facts.Doi),
        ];
        return string.Join(", ", areas.Where(a => a.Length > 0));
    }

    private static IEnumerable<string> Labelled(string label, string? value) => string.IsNullOrEmpty(value) ? [] : [$"{label} {value}"];
}
