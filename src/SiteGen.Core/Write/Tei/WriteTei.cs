using SiteGen.Core.Publish;
using SiteGen.Core.Write.Lists;

namespace SiteGen.Core.Write.Tei;

/// <summary>
/// Writes an article as TEI P5, all its languages in one file: block k of one text corresponds to block k of the others, and every
/// name, date and citation of the pages is marked. Made from the woven pages, so it cannot say anything else than they do.
/// </summary>
internal static class WriteTei
{
    /// <summary>The bytes of an article's file.</summary>
    /// <param name="toWrite">The article.</param>
    /// <param name="address">The file.</param>
    public static byte[] Write(ArticleToWrite toWrite, Address address) => WriteXml.Document(
        xml =>
        {
            var texts = toWrite.Pages;
            var tei = new TeiWriter(xml);
            tei.Line();
            tei.Block("TEI", () =>
            {
                TeiHeader.Write(tei, texts, address);
                TeiStandOff.Write(tei, toWrite.Content.Registers, texts);
                tei.Block("text", () => tei.Block("group", () =>
                {
                    foreach (var text in texts)
                    {
                        TeiText.Write(tei, text, texts);
                    }
                }));
            }, ("xml:lang", texts[0].Article.Facts.Original));
        },
        isIndented: false);
}
