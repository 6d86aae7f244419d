using System.Collections.Immutable;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes what the texts are about and in which languages: abstracts and keywords, the author's or the editors'.</summary>
internal static class TeiProfile
{
    public static void Write(TeiWriter tei, ImmutableArray<ArticlePage> texts) => tei.Block("profileDesc", () =>
    {
        foreach (var text in texts.Where(t => t.Text.Abstract is not null))
        {
            tei.Block(
                "abstract", () => tei.Leaf("p", text.Text.Abstract),
                ("xml:lang", text.Text.Language), ("resp", ByEditors(text.Text.AbstractByEditors)));
        }

        tei.Block("langUsage", () => Languages(tei, texts));
        if (texts.Any(t => !t.Text.Keywords.IsEmpty))
        {
            tei.Block("textClass", () => Keywords(tei, texts));
        }
    });

    private static void Languages(TeiWriter tei, ImmutableArray<ArticlePage> texts)
    {
        foreach (var text in texts)
        {
            tei.Leaf("language", LanguageNames.InEnglish(text.Text.Language), ("ident", text.Text.Language));
        }
    }

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
            }, ("xml:lang", text.Text.Language), ("resp", ByEditors(text.Text.KeywordsByEditors)));
        }
    }

    private static string? ByEditors(bool isTheirs) => isTheirs ? "#" + TeiNames.Editors : null;
}
