using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>
/// Recognises which entries of the lists are the same work. An archive file is known by what its citations say, since a list
/// may name an archive alone.
/// </summary>
internal static class RecogniseWorks
{
    /// <summary>The words of a title that its id takes.</summary>
    private const int WordsInId = 5;

    /// <summary>The works, by id. Entries of which nothing is known stand for none.</summary>
    public static ImmutableArray<Work> Recognise(ImmutableArray<CitedSource> sources, ImmutableArray<Archive> archives) =>
        [.. Published(sources).Concat(Files(sources, archives)).OrderBy(w => w.Id, StringComparer.Ordinal)];

    private static IEnumerable<Work> Published(ImmutableArray<CitedSource> sources)
    {
        var groups = Join(sources.Where(s => s.Source.Archive is null && (s.Source.AsPrinted ?? s.Source.Title) is not null));
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var id = "work-" + IdOf(group[0].Source);
            var again = ids[id] = ids.GetValueOrDefault(id) + 1;
            yield return new(again == 1 ? id : $"{id}-{again}", null, [.. group]);
        }
    }

    /// <summary>Groups of entries that share a key, directly or through others; each in order, and the groups by their first.</summary>
    private static IEnumerable<List<CitedSource>> Join(IEnumerable<CitedSource> sources)
    {
        var groupOf = new Dictionary<string, List<CitedSource>>(StringComparer.Ordinal);
        var keysOf = new Dictionary<List<CitedSource>, List<string>>(ReferenceEqualityComparer.Instance);
        foreach (var source in sources)
        {
            List<string> keys = [$"own|{source.Slug}|{source.Source.Number}", .. SourceKeys.ListKeys(source.Source)];
            var met = keys.Select(k => groupOf.GetValueOrDefault(k)).OfType<List<CitedSource>>().Distinct().OrderByDescending(g => g.Count).ToList();
            var joined = met.FirstOrDefault() ?? [];
            joined.Add(source);
            foreach (var other in met.Skip(1))
            {
                joined.AddRange(other);
                keysOf.Remove(other, out var theirs);
                keys.AddRange(theirs!);
            }

            keysOf[joined] = [.. keysOf.GetValueOrDefault(joined, []), .. keys.Where(k => groupOf.GetValueOrDefault(k) != joined)];
            keys.ForEach(k => groupOf[k] = joined);
        }

        return groupOf.Values.Distinct().Select(InOrder).OrderBy(g => g[0].Slug, StringComparer.Ordinal).ThenBy(g => g[0].Source.Number);
    }

    private static List<CitedSource> InOrder(List<CitedSource> group) =>
        [.. group.OrderBy(s => s.Slug, StringComparer.Ordinal).ThenBy(s => s.Source.Number)];

    private static IEnumerable<Work> Files(ImmutableArray<CitedSource> sources, ImmutableArray<Archive> archives)
    {
        var kept = sources.ToLookup(s => s.Source.Archive, StringComparer.Ordinal);
        return from archive in archives
               from file in kept[archive.Id].SelectMany(s => FilesOf(archive, s).Select(f => new { Source = s, f.File, f.Place })).GroupBy(f => f.File.Anchor)
               let bearers = from cited in file
                             group cited by new { cited.Source.Slug, cited.Source.Source.Number } into same
                             select same.First().Source with { Places = [.. same.Select(p => p.Place).OfType<CitingPlace>()] }
               select new Work($"{archive.Id}-{file.Key}", new(archive, file.First().File), [.. bearers]);
    }

    /// <summary>The files that an entry names or that citations of it name, each with the place; the entry's own first.</summary>
    private static IEnumerable<CitedFile> FilesOf(Archive archive, CitedSource source)
    {
        var own = new Shelfmark(InLevels(archive, source.Source.Shelfmark)).FileIn(archive);
        var cited = from place in source.Places
                    from file in place.Shelfmarks.Select(s => s.FileIn(archive)).OfType<Shelfmark>().DistinctBy(f => f.Anchor)
                    select new CitedFile(file, place);
        return own is null ? cited : cited.Prepend(new(own, null));
    }

    private sealed record CitedFile(Shelfmark File, CitingPlace? Place);

    private static ImmutableArray<ShelfmarkPart> InLevels(Archive archive, ImmutableArray<ShelfmarkPart> parts) =>
        [.. archive.Levels.SelectMany(l => parts.Where(p => p.Level == l.Id).Take(1))];

    private static string IdOf(Source source)
    {
        var author = source.Creators.FirstOrDefault(c => c.Role == "author")?.Name[LatinId.Language].Family;
        var title = source.TitleTransliterated ?? source.Title?.Values[0].Value ?? source.AsPrinted?.Values[0].Value ?? "";
        string?[] parts =
        [
            author, string.Join(' ', title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(WordsInId)), source.Volume, source.PartNumber,
            source.Issued?.ToString(CultureInfo.InvariantCulture),
        ];
        return LatinId.MakeId(string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)))) is { Length: > 0 } id ? id : "untitled";
    }
}
