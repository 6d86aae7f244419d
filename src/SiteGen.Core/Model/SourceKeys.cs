using System.Globalization;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>
/// What tells that two entries are the same work: an identifier, a shelfmark, first author and title and year, or the very
/// same reference. Volume, part and year belong to a key, so that another volume is another work.
/// </summary>
internal static class SourceKeys
{
    /// <summary>A title without author or year says enough only if it is so long.</summary>
    private const int TellingTitle = 24;

    /// <summary>The keys of an entry; entries that share one are the same work. None where too little is known.</summary>
    public static IEnumerable<string> ListKeys(Source source) =>
        [.. Identifiers(source), .. Shelfmark(source), .. Titles(source), .. Printed(source)];

    /// <summary>A book's number is that of all its chapters, and may be that of all its volumes.</summary>
    private static IEnumerable<string> Identifiers(Source source)
    {
        if (source.Doi is { } doi)
        {
            yield return $"doi|{doi.ToLowerInvariant()}";
        }

        if (source.Isbn is { } isbn && source.ContainerTitle is null)
        {
            yield return $"isbn|{FoldText.Fold(isbn)}|{Part(source)}";
        }
    }

    private static IEnumerable<string> Shelfmark(Source source) => source is { Archive: { } archive, Shelfmark.IsEmpty: false }
        ? [$"shelf|{archive}|{string.Join('|', source.Shelfmark.OrderBy(p => p.Level, StringComparer.Ordinal).Select(p => p.Anchor.ToLowerInvariant()))}"]
        : [];

    private static IEnumerable<string> Titles(Source source)
    {
        var author = source.Creators.FirstOrDefault(c => c.Role == "author") ?? source.Creators.FirstOrDefault();
        var titles = (source.Title?.Values ?? []).Select(t => new { Language = t.Language, t.Value });
        return from title in source.TitleTransliterated is { } latin ? titles.Append(new { LatinId.Language, Value = latin }) : titles
               let family = author is null ? "" : FoldText.Fold(author.Name[title.Language].Family)
               let folded = FoldText.Fold(title.Value)
               where folded.Length >= TellingTitle || (folded.Length > 0 && family.Length > 0) || (folded.Length > 0 && source.Issued is not null)
               select $"title|{family}|{folded}|{Part(source)}|{Year(source)}";
    }

    private static IEnumerable<string> Printed(Source source) =>
        (source.AsPrinted?.Values ?? []).Select(p => $"printed|{FoldText.Fold(p.Value)}|{Part(source)}|{Year(source)}");

    private static string Part(Source source) => $"{FoldText.Fold(source.Volume ?? "")}.{FoldText.Fold(source.PartNumber ?? "")}";

    private static string Year(Source source) => source.Issued?.ToString(CultureInfo.InvariantCulture) ?? "";
}
