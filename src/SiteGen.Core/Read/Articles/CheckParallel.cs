using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Markup;

namespace SiteGen.Core.Read.Articles;

/// <summary>Holds the languages of one text against each other: as many blocks, the same notes. A text that could not be read is left out.</summary>
internal static class CheckParallel
{
    public static IEnumerable<Diagnostic> FindFaults(ImmutableArray<ArticleText> texts)
    {
        var read = texts.Where(t => !t.Body.IsEmpty).ToList();
        return
        [
            .. from text in read.Skip(1)
               where text.Body.Length != read[0].Body.Length
               select Catalogue.BlocksDiffer(FindParting.Find(BlocksOf(text), BlocksOf(read[0])), text.Body.Length, read[0].Body.Length, read[0].Language),
            .. from text in read
               from note in text.Notes
               from other in read
               where other.Notes.All(n => n.Id != note.Id)
               select Catalogue.NoteInOneLanguage(note.Passage.Blocks.IsEmpty ? text.File.Span(0) : note.Passage.Blocks[0].Span, note.Id, other.Language),
        ];
    }

    /// <summary>As for articles; the languages of a page have one slug.</summary>
    public static IEnumerable<Diagnostic> FindFaults(ImmutableArray<ProseText> pages) =>
        from page in pages.Where(p => !p.Blocks.IsEmpty).GroupBy(p => p.Slug)
        let first = page.First()
        from other in page.Skip(1)
        where other.Blocks.Length != first.Blocks.Length
        select Catalogue.BlocksDiffer(FindParting.Find(other.Blocks, first.Blocks), other.Blocks.Length, first.Blocks.Length, first.Language);

    private static ImmutableArray<Block> BlocksOf(ArticleText text) => [.. text.Body.Select(p => p.Blocks[0])];
}
