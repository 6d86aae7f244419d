using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Audit;

/// <summary>Holds an article's list of sources against itself and against the text: what a careful reader of proofs would ask.</summary>
public static class AuditSources
{
    /// <summary>What is doubtful in the list of an article and in what its texts cite.</summary>
    public static IEnumerable<Diagnostic> FindFaults(AnnotatedArticle article, IReadOnlyDictionary<string, Archive> archives)
    {
        var entries = article.Article.Sources.SelectMany(AuditSource.FindFaults);
        return [.. Uncited(article), .. Twice(article), .. Numbers(article), .. entries, .. AuditPlaces.FindFaults(article, archives)];
    }

    /// <summary>A list of which nothing is cited is a bibliography, or the text could not be read.</summary>
    private static IEnumerable<Diagnostic> Uncited(AnnotatedArticle article)
    {
        var cited = article.Texts.SelectMany(t => t.Passages).SelectMany(p => p.Citations).SelectMany(c => c.Items).Select(i => i.Source).ToHashSet();
        return from source in article.Article.Sources
               where source.Number > 0 && !cited.Contains(source.Number) && article.Article.Sources.Any(s => cited.Contains(s.Number))
               select Catalogue.SourceNotCited(source.Span, source.Number);
    }

    private static IEnumerable<Diagnostic> Twice(AnnotatedArticle article)
    {
        var seen = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in article.Article.Sources)
        {
            var keys = SourceKeys.ListKeys(source).ToList();
            if (keys.Select(k => seen.GetValueOrDefault(k)).FirstOrDefault(s => s is not null) is { } first)
            {
                yield return Catalogue.SourceListedTwice(source.Span, source.Number, first.Number);
            }

            keys.ForEach(k => seen.TryAdd(k, source));
        }
    }

    /// <summary>A list runs from 1 on without gaps, in the order of its numbers.</summary>
    private static IEnumerable<Diagnostic> Numbers(AnnotatedArticle article)
    {
        var last = 0;
        foreach (var source in article.Article.Sources.Where(s => s.Number > 0).OrderBy(s => s.Span.Start))
        {
            if (source.Number != last + 1)
            {
                yield return Catalogue.NumbersOutOfOrder(source.PlaceOf("number"), source.Number, last);
            }

            last = source.Number;
        }
    }
}
