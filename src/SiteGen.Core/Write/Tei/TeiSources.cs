using System.Collections.Immutable;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes the article's list of sources: each as printed, as the editors understand it, and where an archive keeps it.</summary>
internal static class TeiSources
{
    public static void Write(TeiWriter tei, Registers registers, ImmutableArray<ArticlePage> texts)
    {
        if (texts[0].Article.Sources.IsEmpty)
        {
            return;
        }

        tei.Block("listBibl", () =>
        {
            foreach (var source in texts[0].Article.Sources)
            {
                tei.Block(
                    "bibl", () => Source(tei, registers, source),
                    ("xml:id", $"source-{source.Number}"), ("n", TeiWriter.Number(source.Number)), ("type", source.Type));
            }

            foreach (var (archive, shelfmark) in CitedIn(texts).DistinctBy(c => IdOf(c.Archive, c.Shelfmark)))
            {
                tei.Block("msDesc", () => TeiIdentifier.Write(tei, archive, null, shelfmark.Parts), ("xml:id", IdOf(archive, shelfmark)));
            }
        });
    }

    /// <summary>The id of a place in an archive that a citation names.</summary>
    public static string IdOf(Archive archive, Shelfmark shelfmark) => $"shelfmark-{archive.Id}-{shelfmark.Anchor}";

    private static IEnumerable<CitedShelfmark> CitedIn(ImmutableArray<ArticlePage> texts) =>
        from text in texts
        from line in text.Sources
        where line.Archive is not null
        from place in line.Places
        from shelfmark in place.Shelfmarks
        select new CitedShelfmark(line.Archive!, shelfmark);

    private sealed record CitedShelfmark(Archive Archive, Shelfmark Shelfmark);

    private static void Source(TeiWriter tei, Registers registers, Source source)
    {
        foreach (var creator in source.Creators)
        {
            var role = creator.Role is "author" or "editor" ? null : creator.Role;
            tei.Leaf(creator.Role is "author" ? "author" : "editor", () => Names(tei, creator), ("role", role));
        }

        Titles(tei, source);
        Texts(tei, source, "pubPlace", source.PublisherPlace);
        Texts(tei, source, "publisher", source.Publisher);
        Numbers(tei, source);
        tei.Leaf("idno", source.Doi, ("type", "DOI"));
        tei.Leaf("idno", source.Isbn, ("type", "ISBN"));
        InLanguage(tei, TeiNames.Tag(source.Language));
        if (registers.Archives.FirstOrDefault(a => a.Id == source.Archive) is { } archive)
        {
            TeiIdentifier.Write(tei, archive, source.FondName, source.Shelfmark);
        }

        Notes(tei, source);
    }

    private static void InLanguage(TeiWriter tei, string? language) => tei.Leaf(
        "textLang", language is null ? null : LanguageNames.InEnglish(language), ("mainLang", language), ("xml:lang", TeiNames.Language));

    private static void Titles(TeiWriter tei, Source source)
    {
        var (own, holder) = (source.ContainerTitle is null ? "m" : "a", source.Type == "article-journal" ? "j" : "m");
        Texts(tei, source, "title", source.Title, ("level", own));
        Romanised(tei, source, source.TitleTransliterated, own);
        Texts(tei, source, "title", source.ContainerTitle, ("level", holder));
        Romanised(tei, source, source.ContainerTitleTransliterated, holder);
        Texts(tei, source, "title", source.VolumeTitle, ("type", "volume"));
    }

    private static void Romanised(TeiWriter tei, Source source, string? title, string level) =>
        tei.Leaf("title", title, ("level", level), ("type", "transliterated"), ("xml:lang", $"{TeiNames.Tag(source.Language) ?? "und"}-Latn"));

    private static void Numbers(TeiWriter tei, Source source)
    {
        tei.Leaf("date", TeiWriter.Number(source.Issued), ("when", TeiWriter.Number(source.Issued)?.PadLeft(4, '0')));
        tei.Leaf("biblScope", source.Volume, ("unit", "volume"));
        tei.Leaf("biblScope", source.PartNumber, ("unit", "part"));
        tei.Leaf("biblScope", source.Issue, ("unit", "issue"));
        tei.Leaf("biblScope", source.Page?.Printed, ("unit", "page"));
        if (TeiWriter.Number(source.NumberOfPages) is { } pages)
        {
            tei.Leaf("extent", () => tei.Inline("measure", () => tei.Text(pages), ("unit", "page"), ("quantity", pages)));
        }
    }

    private static void Names(TeiWriter tei, Creator creator)
    {
        foreach (var (language, name) in creator.Name.Values)
        {
            TeiNames.Person(tei, name, language);
        }
    }

    private static void Notes(TeiWriter tei, Source source)
    {
        tei.Texts("note", source.AsPrinted?.Select(printed => printed.Replace("*", "", StringComparison.Ordinal)), ("type", "as-printed"));
        TeiNames.Inferred(tei, "identification", source.Identified);
    }

    /// <summary>A text a language. One that is the same in every language is not translated: it is in that of the source.</summary>
    private static void Texts(
        TeiWriter tei, Source source, string element, Localized<string>? texts, params TeiAttribute[] attributes)
    {
        var isTheSame = texts is { Values: [var first, _, ..] } && texts.Values.All(t => t.Value == first.Value);
        tei.Texts(element, isTheSame && TeiNames.Tag(source.Language) is { } own ? new([new(own, texts!.Values[0].Value)]) : texts, attributes);
    }
}
