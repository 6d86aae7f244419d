using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Write.Lists;

namespace SiteGen.Core.Write.Tei;

/// <summary>
/// Writes an article as TEI P5, all its languages in one file: block k of one text corresponds to block k of the others, and every
/// name, date and citation of the pages is marked. Made from the woven pages, so it cannot say anything else than they do.
/// </summary>
internal static class WriteTei
{
    /// <summary>The file of one article.</summary>
    /// <param name="registers">The registers.</param>
    /// <param name="texts">The article's page in each language.</param>
    public static OutputFile Of(Registers registers, ImmutableArray<ArticlePage> texts) =>
        new(SiteMap.TeiOf(texts[0].Article.Slug).Path, () => WriteXml.Document(xml =>
        {
            var tei = new TeiWriter(xml);
            tei.Line();
            tei.Block("TEI", () =>
            {
                TeiHeader.Write(tei, texts);
                TeiStandOff.Write(tei, registers, texts);
                tei.Block("text", () => tei.Block("group", () =>
                {
                    foreach (var text in texts)
                    {
                        TeiText.Write(tei, text, texts);
                    }
                }));
            }, ("xml:lang", texts[0].Article.Facts.Original));
        }, isIndented: false));
}
