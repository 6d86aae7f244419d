using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish.Planning;

/// <summary>
/// Lays out the index of published works: a work is listed under its first author, or under its title where it has none; whoever
/// else made it has a heading that points there.
/// </summary>
internal static class PlanWorks
{
    public static ImmutableArray<WorkGroup> Plan(Edition edition, string language)
    {
        var pages = PagesOfPersons(edition, language);
        var lines = from work in edition.Works
                    where work.File is null
                    from line in Lines(edition, work, language, pages)
                    select line;
        return
        [
            .. lines.GroupBy(l => l.Heading.Heading, StringComparer.Ordinal).Select(Together)
                .OrderBy(h => Collation.KeyOf(language, h.Heading), StringComparer.Ordinal)
                .GroupBy(h => Collation.LetterOf(h.Heading)).Select(g => new WorkGroup(g.Key, [.. g])),
        ];
    }

    private sealed record Dated(WorkHeading Heading, int Year);

    private static WorkHeading Together(IGrouping<string, Dated> same)
    {
        var all = same.OrderBy(l => l.Year).Select(l => l.Heading).ToList();
        var works = all.SelectMany(h => h.Works).ToImmutableArray();
        return new(
            same.Key, all.TrueForAll(h => h.IsTitle), all.Select(h => h.Person).FirstOrDefault(p => p is not null), works,
            [.. all.SelectMany(h => h.See).Where(s => works.All(w => w.Id != s.Id)).DistinctBy(s => new { s.Id, s.Role })]);
    }

    private static IEnumerable<Dated> Lines(
        Edition edition, Work work, string language, Dictionary<string, Address> pages)
    {
        var source = work.Sources.Select(s => s.Source).FirstOrDefault(s => s.AsPrinted is not null) ?? work.Sources[0].Source;
        var line = Line(edition, work, source, language);
        if (line.Reference.IsEmpty)
        {
            yield break;
        }

        var title = source.Title?[language] ?? source.AsPrinted![language];
        var author = source.Creators.FirstOrDefault(c => c.Role == "author");
        var year = source.Issued ?? 0;
        yield return new(author is null ? new(title, true, null, [line], []) : new(NameOf(author, language), false, PageOf(author, pages), [line], []), year);
        foreach (var creator in Makers(work, source).Where(c => c != author))
        {
            yield return new(new(NameOf(creator, language), false, PageOf(creator, pages), [], [new(creator.Role, title, work.Id)]), year);
        }
    }

    /// <summary>Whoever any of the lists names, since lists abridge; a name that this entry has is not taken again as another prints it.</summary>
    private static IEnumerable<Creator> Makers(Work work, Source source)
    {
        var others = work.Sources.SelectMany(s => s.Source.Creators);
        return source.Creators.Concat(others.ExceptBy(source.Creators.Select(Key), Key).DistinctBy(Key));

        static object Key(Creator creator) => new { creator.Role, Family = FoldText.Fold(creator.Name.Values[0].Value.Family) };
    }

    private static WorkLine Line(Edition edition, Work work, Source source, string language)
    {
        var (reference, referenceLanguage) = SourceLines.Reference(edition.Content.Site, source, language);
        var identified = source.AsPrinted is null ? source.Identified : null;
        return new(work.Id, reference, referenceLanguage, identified, [.. SourceLines.CitationsOf(edition, work, language)]);
    }

    private static string NameOf(Creator creator, string language) => creator.Name[language].Inverted(creator.Name.LanguageFor(language));

    /// <summary>The page of the person that the list names by id, or by the full name of just one entry of the register.</summary>
    private static Address? PageOf(Creator creator, Dictionary<string, Address> pages) =>
        creator.Person is { } id ? Find(pages, $"#{id}")
        : creator.Name.Values.Select(n => IsFull(n.Value) ? Find(pages, n.Value.Direct) : null).FirstOrDefault(p => p is not null);

    private static Address? Find(Dictionary<string, Address> pages, string key) => pages.TryGetValue(key, out var page) ? page : null;

    private static bool IsFull(PersonName name) => name.Given is { } given && given.Contains(' ') && !given.Contains('.');

    private static Dictionary<string, Address> PagesOfPersons(Edition edition, string language)
    {
        var persons = edition.Entries.Where(e => e.Entry is Person && e.IsListed).Select(e => (Person)e.Entry).ToList();
        var byName = persons.SelectMany(p => p.Name.Values.Select(n => n.Value.Direct).Distinct().Select(name => new { Key = name, Person = p }))
            .GroupBy(p => p.Key, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.Single());
        return persons.Select(p => new { Key = $"#{p.Id}", Person = p }).Concat(byName)
            .ToDictionary(p => p.Key, p => SiteMap.Entry(language, p.Person), StringComparer.Ordinal);
    }
}
