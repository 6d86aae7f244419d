using System.Collections.Immutable;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes the header, in English: what the file holds, where it comes from, how it was made.</summary>
internal static class TeiHeader
{
    public static void Write(TeiWriter tei, ImmutableArray<ArticlePage> texts, Address address)
    {
        var first = texts[0];
        tei.Block("teiHeader", () =>
        {
            tei.Block("fileDesc", () =>
            {
                Titles(tei, texts);
                TeiPublication.Write(tei, texts, address);
                TeiFirstPublication.Write(tei, texts);
            });
            Encoding(tei, first.Head.Site);
            TeiProfile.Write(tei, texts);
            tei.Block("revisionDesc", () => tei.Leaf("change", "first published in this edition", ("when", first.Article.Facts.Published)));
        }, ("xml:lang", TeiNames.Language));
    }

    private static void Titles(TeiWriter tei, ImmutableArray<ArticlePage> texts) => tei.Block("titleStmt", () =>
    {
        var facts = texts[0].Article.Facts;
        foreach (var text in texts)
        {
            TeiFirstPublication.Title(tei, text);
        }

        foreach (var author in facts.Authors)
        {
            TeiAuthor.Write(tei, author);
        }

        Editorship(tei, texts[0].Head.Site);
        foreach (var translation in facts.Translations?.Values ?? [])
        {
            Translated(tei, translation.Language, translation.Value);
        }
    });

    private static void Editorship(TeiWriter tei, Site site) => tei.Block("respStmt", () =>
    {
        tei.Leaf("resp", "notes, registers and identification of sources");
        if (site.Editors is { } editors)
        {
            tei.Leaf("name", () => tei.Each("name", editors), ("xml:id", TeiNames.Editors));
        }
        else
        {
            tei.Leaf("name", "the editors of this edition", ("xml:id", TeiNames.Editors));
        }
    });

    private static void Translated(TeiWriter tei, string language, Translation translation) => tei.Block("respStmt", () =>
    {
        tei.Leaf("resp", $"translation into {LanguageNames.InEnglish(language)}");
        tei.Leaf("name", translation.By);
        tei.Leaf("note", translation.Status, ("type", "status"));
    });

    private static void Encoding(TeiWriter tei, Site site) => tei.Block("encodingDesc", () =>
    {
        tei.Block("projectDesc", () => tei.Texts("p", site.Description));
        tei.Block("editorialDecl", () =>
        {
            tei.Leaf("p", "Paragraphs of the languages correspond one to one (corresp). Persons, places and terms of the registers were found by rule in "
                + "the running text; cert tells how surely. Bracket citations are kept as the author wrote them, their sources and places encoded beside.");
            tei.Leaf("p", "Where a citation names its source by «Там же» or “Ibid.”, the places that it takes over from the citation before are encoded "
                + "too, with ana pointing here.", ("xml:id", TeiNames.Implied));
        });
    });
}
