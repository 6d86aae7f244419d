using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Gather;

/// <summary>Finds who is named in the same passages as an entry. The persons of each passage are listed once, for all entries.</summary>
internal sealed class MeetPersons(IEnumerable<Occurrence> all, IEnumerable<Person> persons)
{
    private readonly Dictionary<string, Person> known = persons.DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);

    private readonly ILookup<PassageKey, string> named = all.Where(o => o.Mention.Kind == EntryKind.Person)
        .Select(o => new { Passage = PassageOf(o), o.Mention.Id }).Distinct().ToLookup(o => o.Passage, o => o.Id);

    /// <summary>The persons by language, then by number of passages, then by id.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="occurrences">Where it is named.</param>
    public ImmutableArray<MetPerson> FindMet(Entry entry, IEnumerable<Occurrence> occurrences) =>
    [
        .. occurrences.Select(PassageOf).Distinct().SelectMany(p => named[p].Select(id => new { p.Language, Id = id }))
            .Where(p => known.ContainsKey(p.Id) && (entry is not Person || p.Id != entry.Id))
            .GroupBy(p => p, (p, all) => new MetPerson(p.Language, known[p.Id], all.Count()))
            .OrderBy(p => p.Language, StringComparer.Ordinal).ThenByDescending(p => p.Passages).ThenBy(p => p.Person.Id, StringComparer.Ordinal),
    ];

    private static PassageKey PassageOf(Occurrence o) => new(o.Slug, o.Language, o.Passage);

    private sealed record PassageKey(string Slug, string Language, PassageId Passage);
}
