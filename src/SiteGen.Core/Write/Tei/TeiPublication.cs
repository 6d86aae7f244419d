using System.Collections.Immutable;
using SiteGen.Core.Describe;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes who publishes this file, when, under which address and with which rights: the edition, not the journal that printed the article.</summary>
internal static class TeiPublication
{
    public static void Write(TeiWriter tei, ImmutableArray<ArticlePage> texts, Address address) => tei.Block("publicationStmt", () =>
    {
        var (site, facts) = (texts[0].Head.Site, texts[0].Article.Facts);
        tei.Texts("publisher", site.Title);
        tei.Leaf("date", facts.Published, ("when", facts.Published));
        tei.Leaf("idno", site.Url is { } url ? url + address.Path : null, ("type", "URI"));
        tei.Block("availability", () => Rights(tei, texts));
    });

    private static void Rights(TeiWriter tei, ImmutableArray<ArticlePage> texts)
    {
        if ((texts[0].Article.Facts.Rights ?? texts[0].Head.Site.Licence) is not { } stated)
        {
            tei.Leaf("p", "No licence is stated.");
            return;
        }

        foreach (var text in texts)
        {
            var licence = Licence.AddressOf(text);
            var language = stated.LanguageFor(text.Text.Language);
            tei.Leaf(licence is null ? "p" : "licence", stated[language], ("target", licence), ("xml:lang", language));
        }
    }
}
