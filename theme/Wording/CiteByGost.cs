using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Theme.Wording;

/// <summary>
/// The reference to an article by GOST R 7.0.5. The text that a journal printed is cited from that journal first; a translation
/// is in the edition alone, and what was printed is told after it.
/// </summary>
/// <param name="language">The language of its words.</param>
public sealed class CiteByGost(string language)
{
    private const string Stroke = ". – ";

    private readonly PrintingWords printing = KnownLanguages.FindPrintingOrEnglish(language);

    /// <summary>Before the name of a translator.</summary>
    public required string Translated { get; init; }
    /// <summary>Between the journal and the edition.</summary>
    public required string WebVersion { get; init; }
    /// <summary>What kind of thing the edition is.</summary>
    public required string Website { get; init; }
    public required string NoDate { get; init; }
    /// <summary>A paragraph of the text; its number replaces <c>{0}</c>.</summary>
    public required string Paragraph { get; init; }
    public required string Accessed { get; init; }
    /// <summary>Stands for the day of access until the browser fills it in.</summary>
    public required string DayOfAccess { get; init; }

    /// <summary>The reference in pieces: some are filled in by the reader's browser.</summary>
    public ImmutableArray<CitationPiece> FormReference(ArticleText text, ArticleFacts facts, string edition)
    {
        var authors = string.Join(", ", facts.Authors.Select(a => Attribution.Of(a, WithInitials)[text.Language]));
        var translated = facts.Translations?.Find(text.Language) is { } translation ? $" / {Translated} {translation.By}" : "";
        var printed = Printed(facts, text.Language);
        var inJournal = facts.Journal is not null && text.Language == facts.Original;
        return
        [
            new(PieceKind.Words, (authors.Length == 0 ? "" : authors + " ") + $"{text.Title}{translated} // "
                + (inJournal ? $"{printed}{Stroke}{WebVersion} " : "") + $"{edition} : {Website}. – {facts.Published?[..4] ?? Year(facts) ?? NoDate}{Stroke}"),
            new(PieceKind.Paragraph, Paragraph + Stroke),
            new(PieceKind.Words, "URL: "), new(PieceKind.Address, ""), new(PieceKind.Words, $" ({Accessed} "), new(PieceKind.Access, DayOfAccess),
            new(PieceKind.Words, ")." + (inJournal || facts.AppearedHere || printed.Length == 0 ? "" : $" {printing.FirstPublished}: {printed}.")),
        ];
    }

    /// <summary>What is known of the publication in print, without a full stop; empty where nothing is.</summary>
    private string Printed(ArticleFacts facts, string shown)
    {
        var number = string.Join(", ", Labelled(printing.Volume, facts.Volume).Concat(Labelled(printing.Issue, facts.Issue)));
        IEnumerable<string> areas =
        [
            facts.Journal?[shown].TrimEnd('.') ?? "", Year(facts) ?? (facts.Journal is null ? "" : NoDate), number,
            .. Labelled(printing.Pages, facts.Page is null ? null : FormatLocatorValue.Format(facts.Page, language)), .. Labelled("DOI:", facts.Doi),
        ];
        return string.Join(Stroke, areas.Where(a => a.Length > 0));
    }

    private static string? Year(ArticleFacts facts) => facts.Year?.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Labelled(string label, string? value) => string.IsNullOrEmpty(value) ? [] : [$"{label} {value}"];

    private static string WithInitials(PersonName name) =>
        string.Join(' ', new[] { name.Family, Initial(name.Given), Initial(name.Patronymic), name.Particle }.Where(p => !string.IsNullOrEmpty(p)));

    private static string Initial(string? name) =>
        string.IsNullOrEmpty(name) ? "" : name.Contains('.', StringComparison.Ordinal) ? name : string.Join('-', name.Split('-').Select(n => n[..1] + "."));
}
