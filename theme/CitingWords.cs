using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Theme;

/// <summary>What the interface says about citing an article, and the form of a reference that scholars of the language are used to.</summary>
/// <param name="Heading">«How to cite».</param>
/// <param name="Standard">The rules that the form follows.</param>
/// <param name="Form">The reference to an article of an edition.</param>
/// <param name="AddressOfPage">Stands for the address where the edition has none of its own.</param>
/// <param name="AccessStyle">How a browser writes the day of access: <c>short</c> or <c>long</c>.</param>
/// <param name="Copy">On the button.</param>
/// <param name="Copied">Said when it is done.</param>
/// <param name="Files">Before the files for reference managers.</param>
/// <param name="DataFiles">Before the files that hold the article itself.</param>
/// <param name="Annotations">The file with what was recognised.</param>
public sealed record CitingWords(
    string Heading, string Standard, Func<ArticleText, ArticleFacts, string, ImmutableArray<CitationPiece>> Form, string AddressOfPage, string AccessStyle,
    string Copy, string Copied, string Files, string DataFiles, string Annotations)
{
    /// <summary>ГОСТ Р 7.0.5: initials behind the family name, the edition behind two strokes.</summary>
    public static CitingWords Russian { get; } = new(
        "Как цитировать", "ГОСТ Р 7.0.5", Gost, "адрес страницы", "short", "Скопировать", "Скопировано", "Для библиографических программ", "Статья и её разметка", "имена, даты и ссылки (JSON)");

    /// <summary>The Chicago Manual of Style, notes and bibliography, the form of a bibliography.</summary>
    public static CitingWords English { get; } = new(
        "How to cite", "Chicago", Chicago, "address of the page", "long", "Copy", "Copied", "For reference managers", "The article and its annotation", "names, dates and citations (JSON)");

    private static ImmutableArray<CitationPiece> Gost(ArticleText text, ArticleFacts facts, string edition)
    {
        var authors = string.Join(", ", facts.Authors.Select(a => Attribution.Of(a, WithInitials)[text.Language]));
        var translated = facts.Translations?.Find(text.Language) is { } translation ? $" / пер.: {translation.By}" : "";
        return
        [
            new(PieceKind.Words, $"{Closed(authors, "")}{text.Title}{translated} // {edition} : [сайт]. {facts.Published?[..4] ?? "[Б. г.]"}. "),
            new(PieceKind.Paragraph, "Абз. {0}. "),
            new(PieceKind.Words, "URL: "), new(PieceKind.Address, ""), new(PieceKind.Words, " (дата обращения: "), new(PieceKind.Access, "дд.мм.гггг"),
            new(PieceKind.Words, ")." + First("Первая публикация", facts, facts.Doi is { } doi ? $"DOI: {doi}" : null)),
        ];
    }

    private static ImmutableArray<CitationPiece> Chicago(ArticleText text, ArticleFacts facts, string edition)
    {
        var authors = string.Join(", ", facts.Authors.Select((a, k) => Attribution.Of(a, n => k == 0 ? n.Inverted("en") : n.Direct)[text.Language]));
        var translated = facts.Translations?.Find(text.Language) is { } translation ? $"Translated by {translation.By}. " : "";
        var published = facts.Published is { } day ? DateOnly.Parse(day, CultureInfo.InvariantCulture).ToString("MMMM d, yyyy", CultureInfo.InvariantCulture) : "n.d.";
        return
        [
            new(PieceKind.Words, $"{Closed(authors, ".")}“{text.Title}{(text.Title[^1] is '?' or '!' ? "" : ".")}” {translated}"),
            new(PieceKind.Title, edition), new(PieceKind.Words, $", {published.TrimEnd('.')}. "),
            new(PieceKind.Paragraph, "Para. {0}. "),
            new(PieceKind.Address, ""), new(PieceKind.Words, " (accessed "), new(PieceKind.Access, "month day, year"),
            new(PieceKind.Words, ")." + First("First published", facts, facts.Doi is { } doi ? $"https://doi.org/{doi}" : null)),
        ];
    }

    /// <summary>What is known of the first publication, if anything is.</summary>
    private static string First(string label, ArticleFacts facts, string? doi)
    {
        var known = new[] { facts.Year?.ToString(CultureInfo.InvariantCulture), doi }.OfType<string>().ToList();
        return known.Count == 0 ? "" : $" {label}: {string.Join(", ", known)}.";
    }

    private static string Closed(string authors, string mark) => authors.Length == 0 ? "" : authors + (authors.EndsWith('.') ? "" : mark) + " ";

    private static string WithInitials(PersonName name) =>
        string.Join(' ', new[] { name.Family, Initial(name.Given), Initial(name.Patronymic), name.Particle }.Where(p => !string.IsNullOrEmpty(p)));

    private static string Initial(string? name) =>
        string.IsNullOrEmpty(name) ? "" : name.Contains('.', StringComparison.Ordinal) ? name : string.Join('-', name.Split('-').Select(n => n[..1] + "."));
}

/// <summary>A piece of a reference.</summary>
public sealed record CitationPiece(PieceKind Kind, string Text);

/// <summary>What a piece of a reference is.</summary>
public enum PieceKind
{
    /// <summary>Words as they stand.</summary>
    Words,

    /// <summary>A title set in italics.</summary>
    Title,

    /// <summary>Where a paragraph is named, if one is cited.</summary>
    Paragraph,

    /// <summary>The page's address.</summary>
    Address,

    /// <summary>The day of access, which only the reader knows.</summary>
    Access,
}
