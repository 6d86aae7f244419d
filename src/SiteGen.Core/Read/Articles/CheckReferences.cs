using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Articles;

/// <summary>Holds ids that point from one file to another against the registers, once everything is read.</summary>
internal static class CheckReferences
{
    public static IEnumerable<Diagnostic> FindFaults(Content content) =>
        [.. Related(content), .. Archives(content), .. Levels(content), .. Creators(content), .. CheckOverrides.FindFaults(content)];

    private static IEnumerable<Diagnostic> Related(Content content)
    {
        var ids = content.Registers.Terms.Select(t => t.Id).ToHashSet(StringComparer.Ordinal);
        return from term in content.Registers.Terms
               from id in term.See
               where !ids.Contains(id)
               select Catalogue.UnknownReference(term.Span, "term", id, Nearest.FindNearest(id, ids));
    }

    private static IEnumerable<Diagnostic> Archives(Content content)
    {
        var ids = content.Registers.Archives.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return from article in content.Articles
               from source in article.Sources
               where source.Archive is { } id && !ids.Contains(id)
               select Catalogue.UnknownReference(source.Span, "archive", source.Archive!, Nearest.FindNearest(source.Archive!, ids));
    }

    private static IEnumerable<Diagnostic> Creators(Content content)
    {
        var ids = content.Registers.Persons.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return from article in content.Articles
               from source in article.Sources
               from creator in source.Creators
               where creator.Person is { } id && !ids.Contains(id)
               select Catalogue.UnknownReference(source.Span, "person", creator.Person!, Nearest.FindNearest(creator.Person!, ids));
    }

    private static IEnumerable<Diagnostic> Levels(Content content)
    {
        var levels = content.Registers.Archives.DistinctBy(a => a.Id)
            .ToDictionary(a => a.Id, a => a.Levels.Select(l => l.Id).ToList(), StringComparer.Ordinal);
        return from article in content.Articles
               from source in article.Sources
               where source.Archive is { } id && levels.ContainsKey(id)
               let known = levels[source.Archive!]
               from part in source.Shelfmark
               where !known.Contains(part.Level, StringComparer.Ordinal)
               select Catalogue.UnknownLevel(source.PlaceOf("shelfmark"), part.Level, source.Archive!, Nearest.FindNearest(part.Level, known), string.Join(", ", known));
    }
}
