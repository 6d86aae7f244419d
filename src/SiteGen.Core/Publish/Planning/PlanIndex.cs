using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Lays out an index: the entries under their headings, and their other names where a reader would look for these.</summary>
internal static class PlanIndex
{
    public static EntryIndexPage Plan(PageFrame frame, string language, EntryKind kind, ImmutableArray<IndexedEntry> register)
    {
        var lines = register.SelectMany(e => Lines(e, language, frame.Site.Languages))
            .OrderBy(line => Collation.KeyOf(language, line.Heading), StringComparer.Ordinal).ToList();
        return new(
            frame.Head(language, l => SiteMap.Index(l, kind)), kind,
            [
                .. lines.Where((line, i) => !line.IsCrossReference || !StandsBesideItsEntry(lines, i)).GroupBy(l => Collation.LetterOf(l.Heading))
                    .Select(g => new IndexGroup(g.Key, [.. g])),
            ]);
    }

    /// <summary>A cross-reference to the line above or below it, under the same letter, would only repeat that.</summary>
    private static bool StandsBesideItsEntry(List<IndexLine> lines, int at)
    {
        return IsSame(at - 1) || (IsSame(at + 1) && !lines[at + 1].IsCrossReference);

        bool IsSame(int other) => other >= 0 && other < lines.Count && ReferenceEquals(lines[at].Line.Entry, lines[other].Line.Entry)
            && Collation.LetterOf(lines[at].Heading) == Collation.LetterOf(lines[other].Heading);
    }

    /// <summary>An entry in a list, with the number of its mentions in the texts of the language.</summary>
    public static EntryLine MakeLine(IndexedEntry indexed, string language) =>
        new(indexed.Entry, SiteMap.Entry(language, indexed.Entry), indexed.In(language).Count());

    private static IEnumerable<IndexLine> Lines(IndexedEntry indexed, string language, ImmutableArray<string> languages)
    {
        var line = MakeLine(indexed, language);
        var heading = indexed.Entry.Heading(language);
        var articles = indexed.In(language).Select(o => o.Slug).Distinct(StringComparer.Ordinal).Count();
        var elsewhere = languages.Where(l => l != language).SelectMany(l => OtherNames(indexed.Entry, l).Prepend(indexed.Entry.Heading(l)));
        var others = OtherNames(indexed.Entry, language).Where(n => n != heading).Distinct(StringComparer.Ordinal).ToList();
        return others.Where(o => IsHeading(indexed.Entry, o)).Select(o => new IndexLine(o, true, line, articles, []))
            .Prepend(new IndexLine(heading, false, line, articles, [.. others.Union(elsewhere.Where(n => n != heading), StringComparer.Ordinal)]));
    }

    /// <summary>What else it is called in the texts, and what it is called today.</summary>
    private static IEnumerable<string> OtherNames(Entry entry, string language) =>
    [
        .. entry.AlsoIn(language),
        .. entry is Place { Today: { } today } && today.Has(language) ? [today[language]] : Array.Empty<string>(),
    ];

    /// <summary>Whether a reader would look for the name itself: not for a person's initials or whole name in another order.</summary>
    private static bool IsHeading(Entry entry, string name) => entry is not Person || !name.Contains(' ', StringComparison.Ordinal);
}
