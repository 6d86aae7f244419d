using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes what the file was made from: the article as it first appeared, as far as that is known.</summary>
internal static class TeiFirstPublication
{
    public static void Write(TeiWriter tei, ImmutableArray<ArticlePage> texts) => tei.Block("sourceDesc", () => tei.Block("bibl", () =>
    {
        var facts = texts[0].Article.Facts;
        foreach (var author in facts.Authors)
        {
            tei.Leaf(
                "author", author.Name[facts.Original].Direct,
                ("xml:lang", author.Name.LanguageFor(facts.Original)), ("cert", TeiNames.Cert(author.Identified)));
        }

        Title(tei, texts.FirstOrDefault(t => t.Text.Language == facts.Original) ?? texts[0]);
        tei.Texts("title", facts.Journal, ("level", "j"));
        Numbers(tei, facts);
        tei.Leaf("idno", facts.Doi, ("type", "DOI"));
        tei.Leaf("idno", facts.Udc, ("type", "UDC"));
        tei.Texts("note", facts.Section, ("type", "section"));
        tei.Leaf("note", Unknown(facts), ("type", "unknown"), ("resp", "#" + TeiNames.Editors), ("xml:lang", TeiNames.Language));
    }));

    /// <summary>The title of a text; the original's is the main one.</summary>
    public static void Title(TeiWriter tei, ArticlePage text) => tei.Leaf(
        "title", text.Text.Title,
        ("level", "a"), ("type", text.Text.Language == text.Article.Facts.Original ? "main" : "translation"), ("xml:lang", text.Text.Language));

    private static void Numbers(TeiWriter tei, ArticleFacts facts)
    {
        tei.Leaf("biblScope", facts.Volume, ("unit", "volume"));
        tei.Leaf("biblScope", facts.Issue, ("unit", "issue"));
        tei.Leaf("biblScope", facts.Page?.Printed, ("unit", "page"));

        // A year of TEI has four digits.
        tei.Leaf("date", TeiWriter.Number(facts.Year), ("when", facts.Year?.ToString("0000", CultureInfo.InvariantCulture)));
    }

    /// <summary>What the editors do not know, in plain words.</summary>
    private static string? Unknown(ArticleFacts facts)
    {
        string?[] lacking = [facts.Journal is null && !facts.AppearedHere ? "the journal or collection" : null, facts.Year is null ? "the year" : null];
        var said = string.Join(" and ", lacking.OfType<string>());
        return said.Length == 0 ? null : $"Not known to the editors: {said} of the first publication.";
    }
}
