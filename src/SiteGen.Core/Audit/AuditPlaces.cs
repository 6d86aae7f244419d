using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Audit;

/// <summary>
/// Holds the places that a text cites against what the list says of the source: its pages, the levels of its archive. A
/// citation that bears an editors' note is left alone: the editors have seen it.
/// </summary>
internal static class AuditPlaces
{
    private static readonly ImmutableArray<LocatorKind> OfArchives =
        [LocatorKind.Fond, LocatorKind.Opis, LocatorKind.Papka, LocatorKind.Delo, LocatorKind.Signature];

    public static IEnumerable<Diagnostic> FindFaults(AnnotatedArticle article, IReadOnlyDictionary<string, Archive> archives)
    {
        var sources = article.Article.Sources.ToDictionary(s => s.Number);
        return from text in article.Texts
               from passage in text.Passages
               from citation in passage.Citations
               from item in citation.Items
               let source = sources.GetValueOrDefault(item.Source)
               where source is not null
               from fault in FindFaults(passage.Passage, item, source, source.Archive is { } id ? archives.GetValueOrDefault(id) : null)
               where !IsNoted(passage.Passage, citation)
               select fault;
    }

    private static IEnumerable<Diagnostic> FindFaults(Passage passage, CitationItem item, Source source, Archive? archive) =>
        archive is null ? Pages(passage, item, source)
            : [.. Levels(passage, item, archive), .. Skipped(passage, item, archive),
                .. AuditShelfmark.FindContradiction(passage, item, source, archive)];

    /// <summary>Pages count anew in each volume, so a citation that names one is not held against the whole.</summary>
    private static IEnumerable<Diagnostic> Pages(Passage passage, CitationItem item, Source source)
    {
        var span = source.Page is { Runs: [{ IsMany: true }] } listed ? listed.Numbers.ToImmutableSortedSet() : [];
        return from locator in item.Locators
               where locator.Kind == LocatorKind.Page && item.Place.All(l => l.Kind != LocatorKind.Volume)
               let pages = locator.Value.Numbers.ToImmutableSortedSet()
               where !pages.IsEmpty
               let at = passage.Layout.FindSource(locator.Range)
               let isOutside = !span.IsEmpty && (pages.Min < span.Min || pages.Max > span.Max)
               where isOutside || pages.Max > source.NumberOfPages
               select isOutside
                   ? Catalogue.PageOutside(at, locator.Value.Printed, source.Number, source.Page!.Printed)
                   : Catalogue.PageBeyond(at, locator.Value.Printed, source.Number, source.NumberOfPages ?? 0);
    }

    private static IEnumerable<Diagnostic> Levels(Passage passage, CitationItem item, Archive archive) =>
        from locator in item.Locators
        where OfArchives.Contains(locator.Kind) && !archive.Levels.IsEmpty
        where locator.Label.Length > 0 && item.LevelOf(locator) is null
        select Catalogue.LevelNotOfArchive(
            passage.Layout.FindSource(locator.Range), locator.Range.In(passage.Text), archive.Id, string.Join(", ", archive.Levels.Select(l => l.Id)));

    /// <summary>A file named below a fond, and a level between them left out. Where words name the document, they may stand for it.</summary>
    private static IEnumerable<Diagnostic> Skipped(Passage passage, CitationItem item, Archive archive)
    {
        if (item.Locators.IsEmpty || item.Place.Any(l => l.Kind == LocatorKind.Unparsed) || archive.Levels.Length < 4)
        {
            yield break;
        }

        foreach (var mark in item.Shelfmarks.Where(m => m.FileIn(archive) is not null))
        {
            if (archive.Levels[..^2].FirstOrDefault(l => mark.Parts.All(p => p.Level != l.Id)) is { } missing)
            {
                yield return Catalogue.LevelSkipped(passage.Layout.FindSource(item.Range), missing.Id, archive.Id);
            }
        }
    }

    /// <summary>Whether a note's mark is right after the citation; a full stop may come between.</summary>
    private static bool IsNoted(Passage passage, Citation citation) =>
        passage.Layout.Inlines.Any(i => i.Inline is NoteReference && i.Start >= citation.Range.End && i.Start <= citation.Range.End + 1);
}
