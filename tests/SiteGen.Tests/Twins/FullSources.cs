using System.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary>A list of sources of which the first says everything that can be said.</summary>
internal static class FullSources
{
    private const string Whole = """
        - number: 1
          type: chapter
          as_printed: { ru: "Щукин П. Ловля // Рыбы.", en: "Shchukin P. *Lovlya* // Ryby." }
          author: [ { family: { ru: Щукин, en: Shchukin }, given: { ru: П., en: P. } } ]
          title: { ru: "Ловля", en: "Fishing", translit: "Lovlya" }
          container-title: { ru: "Рыбы", en: "Fishes", translit: "Ryby" }
          publisher: { ru: Берег, en: Bereg }
          publisher-place: { ru: Москва, en: Moscow }
          issued: 1999
          volume: "6"
          volume-title: { ru: "Мир рыб", en: "The world of fishes" }
          part-number: "2"
          issue: "8"
          page: 11–19
          number-of-pages: 321
          language: ru
          doi: 10.1234/fish
          isbn: 978-5-02-000001-2
        - number: 2
          type: archival
          as_printed: null
          archive: aok
          shelfmark: { fond: "5", opis: "1", delo: "7", list: "12v" }
          fond-name: { ru: "Рыбный приказ", en: "Fish Office" }
          identified: { certainty: probable, reason: { ru: "По шифру.", en: "By the shelfmark." } }
        - number: 3
          type: book
          as_printed: { ru: "Die Fische.", en: "Die Fische." }
          title: "Die Fische"
          issued: 1913
          language: de
        - number: 4
          type: null
          as_printed: null
          identified: { certainty: unknown, reason: { ru: "Не установлен.", en: "Not established." } }

        """;

    /// <summary>A site whose one article has this list.</summary>
    public static SiteUnderTest Site { get; } = Made();

    private static SiteUnderTest Made()
    {
        var files = FileTree.Read(RepositoryRoot.At("tests", "SiteGen.Tests", "Diagnostics", "_base", "input"));
        files["articles/lake-treaty/sources.yml"] = Encoding.UTF8.GetBytes(Whole);
        return SiteUnderTest.Build(files);
    }
}
