using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
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
                tei.Block("bibl", () => Source(tei, registers, source), ("xml:id", $"source-{source.Number}"), ("n", TeiWriter.Number(source.Number)), ("type", source.Type));
            }

            foreach (var (archive, shelfmark) in CitedIn(texts).DistinctBy(c => IdOf(c.Archive, c.Shelfmark)))
            {
                tei.Block("msDesc", () => Identifier(tei, archive, null, shelfmark.Parts), ("xml:id", IdOf(archive, shelfmark)));
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
            tei.Leaf(creator.Role is "author" ? "author" : "editor", () => Names(tei, creator), ("role", creator.Role is "author" or "editor" ? null : creator.Role));
        }

        Texts(tei, "title", source.Title, ("level", source.ContainerTitle is null ? "m" : "a"));
        Texts(tei, "title", source.ContainerTitle, ("level", source.Type == "article-journal" ? "j" : "m"));
        Texts(tei, "title", source.VolumeTitle, ("type", "volume"));
        Texts(tei, "pubPlace", source.PublisherPlace);
        Texts(tei, "publisher", source.Publisher);
        tei.Leaf("date", TeiWriter.Number(source.Issued), ("when", TeiWriter.Number(source.Issued)?.PadLeft(4, '0')));
        tei.Leaf("biblScope", source.Volume, ("unit", "volume"));
        tei.Leaf("biblScope", source.PartNumber, ("unit", "part"));
        tei.Leaf("biblScope", source.Page, ("unit", "page"));
        if (registers.Archives.FirstOrDefault(a => a.Id == source.Archive) is { } archive)
        {
            Identifier(tei, archive, source.FondName, source.Shelfmark);
        }

        Notes(tei, source);
    }

    private static void Names(TeiWriter tei, Creator creator)
    {
        foreach (var (language, name) in creator.Name.Values)
        {
            TeiNames.Person(tei, name, language);
        }
    }

    private static void Identifier(TeiWriter tei, Archive archive, Localized<string>? fond, ImmutableArray<ShelfmarkPart> shelfmark) => tei.Block("msIdentifier", () =>
    {
        tei.Leaf("settlement", archive.City?.Values[0].Value, ("xml:lang", archive.City?.Values[0].Language));
        tei.Leaf("repository", archive.Name.Values[0].Value, ("key", archive.Id), ("xml:lang", archive.Name.Values[0].Language));
        Texts(tei, "collection", fond);
        if (!shelfmark.IsEmpty)
        {
            tei.Leaf("idno", () => Levels(tei, shelfmark), ("type", "shelfmark"));
        }
    });

    private static void Levels(TeiWriter tei, ImmutableArray<ShelfmarkPart> shelfmark)
    {
        foreach (var part in shelfmark)
        {
            tei.Inline("idno", () => tei.Text(part.Value), ("type", part.Level));
        }
    }

    private static void Notes(TeiWriter tei, Source source)
    {
        foreach (var (language, printed) in source.AsPrinted?.Values ?? [])
        {
            tei.Leaf("note", printed.Replace("*", "", StringComparison.Ordinal), ("type", "as-printed"), ("xml:lang", language));
        }

        foreach (var (language, reason) in source.Identified?.Reason.Values ?? [])
        {
            tei.Leaf("note", reason, ("type", "identification"), ("xml:lang", language), ("resp", "#" + TeiHeader.Editors), ("cert", TeiNames.Cert(source.Identified!.Certainty)));
        }
    }

    private static void Texts(TeiWriter tei, string element, Localized<string>? texts, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        foreach (var (language, text) in texts?.Values ?? [])
        {
            tei.Leaf(element, text, [.. attributes, ("xml:lang", language)]);
        }
    }
}
