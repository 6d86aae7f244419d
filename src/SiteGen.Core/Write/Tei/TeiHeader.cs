using System.Collections.Immutable;
using SiteGen.Core.Describe;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes the header: what the file holds, where it comes from, how it was made.</summary>
internal static class TeiHeader
{
    /// <summary>What notes, translations and identifications point to as their author.</summary>
    public const string Editors = "editors";

    /// <summary>Id of what is said of places that a citation takes over from the one before.</summary>
    public const string Implied = "implied-place";

    public static void Write(TeiWriter tei, ImmutableArray<ArticlePage> texts)
    {
        var first = texts[0];
        tei.Block("teiHeader", () =>
        {
            tei.Block("fileDesc", () =>
            {
                Titles(tei, texts);
                Publication(tei, first);
                Source(tei, first);
            });
            Encoding(tei, first.Head.Site);
            Profile(tei, texts);
            tei.Block("revisionDesc", () => tei.Leaf("change", "first published in this edition", ("when", first.Article.Facts.Published)));
        });
    }

    private static void Titles(TeiWriter tei, ImmutableArray<ArticlePage> texts) => tei.Block("titleStmt", () =>
    {
        var facts = texts[0].Article.Facts;
        foreach (var text in texts)
        {
            tei.Leaf("title", text.Text.Title, ("level", "a"), ("type", text.Text.Language == facts.Original ? "main" : "translation"), ("xml:lang", text.Text.Language));
        }

        foreach (var author in facts.Authors)
        {
            tei.Leaf("author", () => Author(tei, author), ("cert", author.Identified is { } identified ? TeiNames.Cert(identified.Certainty) : null));
        }

        var (site, language) = (texts[0].Head.Site, texts[0].Head.Language);
        Responsible(tei, "notes, registers and identification of sources", site.Editors?[language] ?? "the editors of this edition", Editors);
        foreach (var translation in facts.Translations?.Values ?? [])
        {
            Responsible(tei, $"translation into {translation.Language}", translation.Value.By);
        }
    });

    private static void Responsible(TeiWriter tei, string work, string name, string? id = null) => tei.Block("respStmt", () =>
    {
        tei.Leaf("resp", work);
        tei.Leaf("name", name, ("xml:id", id));
    });

    private static void Author(TeiWriter tei, Author author)
    {
        foreach (var (language, name) in author.Name.Values)
        {
            TeiNames.Person(tei, name, language);
        }

        tei.Leaf("affiliation", author.Affiliation?.Values[0].Value, ("xml:lang", author.Affiliation?.Values[0].Language));
        tei.Leaf("idno", author.Orcid, ("type", "ORCID"));
    }

    private static void Publication(TeiWriter tei, ArticlePage page) => tei.Block("publicationStmt", () =>
    {
        var (site, facts) = (page.Head.Site, page.Article.Facts);
        tei.Leaf("publisher", site.Title[page.Text.Language]);
        tei.Leaf("date", facts.Published, ("when", facts.Published));
        var rights = facts.Rights?[page.Text.Language] ?? site.Licence?[page.Text.Language] ?? "No licence is stated.";
        tei.Block("availability", () =>
        {
            var licence = Licence.AddressOf(page);
            tei.Leaf(licence is null ? "p" : "licence", rights, ("target", licence));
        });
        tei.Leaf("idno", facts.Doi, ("type", "DOI"));
        tei.Leaf("idno", site.Url is { } url ? url + page.Head.Address.Path : null, ("type", "URI"));
    });

    private static void Source(TeiWriter tei, ArticlePage page) => tei.Block("sourceDesc", () => tei.Block("bibl", () =>
    {
        var (facts, language) = (page.Article.Facts, page.Article.Facts.Original);
        tei.Leaf("title", page.Article.Text(language)?.Title ?? page.Text.Title, ("level", "a"));
        tei.Leaf("title", facts.Journal?[language], ("level", "j"));
        tei.Leaf("biblScope", facts.Volume, ("unit", "volume"));
        tei.Leaf("biblScope", facts.Issue, ("unit", "issue"));
        tei.Leaf("biblScope", facts.Page, ("unit", "page"));
        tei.Leaf("date", TeiWriter.Number(facts.Year), ("when", Year(facts.Year)));
        tei.Leaf("idno", facts.Udc, ("type", "UDC"));
    }));

    /// <summary>A year of TEI has four digits.</summary>
    private static string? Year(int? year) => year?.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    private static void Encoding(TeiWriter tei, Site site) => tei.Block("encodingDesc", () =>
    {
        tei.Block("projectDesc", () => tei.Leaf("p", site.Description[site.Languages[0]], ("xml:lang", site.Languages[0])));
        tei.Block("editorialDecl", () =>
        {
            tei.Leaf("p", "Paragraphs of the languages correspond one to one (corresp). Persons, places and terms of the registers were found by rule in the running text; cert tells how surely. "
                + "Bracket citations are kept as the author wrote them, their sources and places encoded beside.");
            tei.Leaf("p", "Where a citation names its source by «Там же» or “Ibid.”, the places that it takes over from the citation before are encoded too, with ana pointing here.", ("xml:id", Implied));
        });
    });

    private static void Profile(TeiWriter tei, ImmutableArray<ArticlePage> texts) => tei.Block("profileDesc", () =>
    {
        foreach (var text in texts.Where(t => t.Text.Abstract is not null))
        {
            tei.Block("abstract", () => tei.Leaf("p", text.Text.Abstract), ("xml:lang", text.Text.Language), ("resp", text.Text.AbstractByEditors ? "#" + Editors : null));
        }

        tei.Block("langUsage", () =>
        {
            foreach (var text in texts)
            {
                tei.Leaf("language", text.Text.Language, ("ident", text.Text.Language));
            }
        });
        if (texts.Any(t => !t.Text.Keywords.IsEmpty))
        {
            tei.Block("textClass", () => Keywords(tei, texts));
        }
    });

    private static void Keywords(TeiWriter tei, ImmutableArray<ArticlePage> texts)
    {
        foreach (var text in texts.Where(t => !t.Text.Keywords.IsEmpty))
        {
            tei.Block("keywords", () =>
            {
                foreach (var keyword in text.Text.Keywords)
                {
                    tei.Leaf("term", keyword);
                }
            }, ("xml:lang", text.Text.Language));
        }
    }
}
