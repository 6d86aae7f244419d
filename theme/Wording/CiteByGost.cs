using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Theme.Wording;

/// <summary>
/// The reference to an article by ГОСТ Р 7.0.5. The text that a journal printed is in that journal first; a translation
/// is in the edition alone, and what was printed is told after it.
/// </summary>
public static class CiteByGost
{
    private const string Stroke = ". – ";

    /// <summary>The reference in pieces: some are filled in by the reader's browser.</summary>
    public static ImmutableArray<CitationPiece> Form(ArticleText text, ArticleFacts facts, string edition)
    {
        var authors = string.Join(", ", facts.Authors.Select(a => Attribution.Of(a, WithInitials)[text.Language]));
        var translated = facts.Translations?.Find(text.Language) is { } translation ? $" / пер.: {translation.By}" : "";
        var printed = Printed(facts, text.Language);
        var year = facts.Year?.ToString(CultureInfo.InvariantCulture);
        var inJournal = facts.Journal is not null && text.Language == facts.Original;
        return
        [
            new(PieceKind.Words, (authors.Length == 0 ? "" : authors + " ") + $"{text.Title}{translated} // "
                + (inJournal ? $"{printed}{Stroke}Электронная версия: " : "") + $"{edition} : [сайт]. – {facts.Published?[..4] ?? year ?? "[Б. г.]"}{Stroke}"),
            new(PieceKind.Paragraph, "Абз. {0}" + Stroke),
            new(PieceKind.Words, "URL: "), new(PieceKind.Address, ""), new(PieceKind.Words, " (дата обращения: "), new(PieceKind.Access, "дд.мм.гггг"),
            new(PieceKind.Words, ")." + (inJournal || facts.AppearedHere || printed.Length == 0 ? "" : $" Первая публикация: {printed}.")),
        ];
    }

    /// <summary>What is known of the publication in print, without a full stop; empty where nothing is.</summary>
    private static string Printed(ArticleFacts facts, string language)
    {
        var number = string.Join(", ", Labelled("Т.", facts.Volume).Concat(Labelled("№", facts.Issue)));
        var year = facts.Year?.ToString(CultureInfo.InvariantCulture) ?? (facts.Journal is null ? "" : "[Б. г.]");
        IEnumerable<string> areas =
        [
            facts.Journal?[language].TrimEnd('.') ?? "", year, number,
            .. Labelled("С.", facts.Page?.Replace('-', '–')), .. Labelled("DOI:", facts.Doi),
        ];
        return string.Join(Stroke, areas.Where(a => a.Length > 0));
    }

    private static IEnumerable<string> Labelled(string label, string? value) => string.IsNullOrEmpty(value) ? [] : [$"{label} {value}"];

    private static string WithInitials(PersonName name) =>
        string.Join(' ', new[] { name.Family, Initial(name.Given), Initial(name.Patronymic), name.Particle }.Where(p => !string.IsNullOrEmpty(p)));

    private static string Initial(string? name) =>
        string.IsNullOrEmpty(name) ? "" : name.Contains('.', StringComparison.Ordinal) ? name : string.Join('-', name.Split('-').Select(n => n[..1] + "."));
}
