using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.NamesReport;

/// <summary>An unknown person with all that was met of the name.</summary>
/// <param name="Name">The name in the nominative.</param>
/// <param name="Met">Where it was met.</param>
/// <param name="Doubtful">Names met that may also be another bearer's.</param>
/// <param name="Others">What else the name may be in the nominative.</param>
internal sealed record MetBearer(RestoredName Name, List<NameMet> Met, ImmutableArray<NameMet> Doubtful, ImmutableArray<RestoredName> Others);

/// <summary>
/// Gathers names met into persons: of all family names and genders possible, that which accounts for most of the forms met; of its bearers those
/// whose initials and given names contradict each other are several.
/// </summary>
/// <param name="restore">What a name met may be a form of.</param>
internal sealed class GatherBearers(RestoreNames restore)
{
    /// <summary>The persons; those of most forms first.</summary>
    public List<MetBearer> GatherPersons(IEnumerable<NameMet> met)
    {
        var all = met.ToList();
        var named = all.Where(m => !m.Parts.IsEmpty).Select(m => new Sighting(m, restore.RestoreAll(m))).ToList();
        var alone = all.Where(m => m.Parts.IsEmpty).Select(m => FoldLetters.Fold(m.Family)).ToHashSet(StringComparer.Ordinal);
        var families = named.SelectMany(s => s.Readings.Select(FamilyOf).Distinct().Select(f => new { Family = f, Sighting = s }))
            .GroupBy(s => s.Family, s => s.Sighting)
            .OrderByDescending(g => Explained([.. g], g.Key, alone)).ThenBy(g => g.Min(s => s.OddnessOf(g.Key))).ThenByDescending(g => g.Count())
            .ThenBy(g => g.Key.Gender).ThenBy(g => g.Key.Name, StringComparer.Ordinal);
        var taken = new HashSet<Sighting>(ReferenceEqualityComparer.Instance);
        return [.. families.SelectMany(g => Bearers(g.Key, [.. g.Where(taken.Add)]))];
    }

    /// <summary>A family name, folded, and who bears it.</summary>
    private sealed record Family(string Name, Gender Gender);

    private sealed record Sighting(NameMet Met, ImmutableArray<RestoredName> Readings)
    {
        public RestoredName ReadAs(Family family) => Readings.First(r => FamilyOf(r) == family);

        public int OddnessOf(Family family) => ReadAs(family).Oddness.Whole;
    }

    private static Family FamilyOf(RestoredName name) => new(FoldLetters.Fold(name.Family), name.Gender);

    private int Explained(List<Sighting> sightings, Family family, HashSet<string> alone) =>
        sightings.Select(s => FoldLetters.Fold(s.Met.Family))
            .Concat(alone.Count == 0 ? [] : restore.ListFamilyForms(family.Name, family.Gender).Where(alone.Contains)).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The fullest names first: each that fits none before it is another person's; one that fits several is left in doubt.</summary>
    private static IEnumerable<MetBearer> Bearers(Family family, List<Sighting> sightings)
    {
        var bearers = new List<Bearer>();
        var doubtful = new List<NameMet>();
        foreach (var sighting in sightings.OrderByDescending(s => s.ReadAs(family).Parts.Sum(p => p.Length)))
        {
            var fitting = bearers.Where(b => Fits(b.Name.Parts, sighting.ReadAs(family).Parts)).Take(2).ToList();
            if (fitting.Count == 0)
            {
                bearers.Add(new(sighting.ReadAs(family), [sighting]));
            }
            else if (fitting is [var only])
            {
                only.Sightings.Add(sighting);
            }
            else
            {
                doubtful.Add(sighting.Met with { Parts = [] });
            }
        }

        return bearers.Select((b, i) => new MetBearer(b.Name, [.. b.Sightings.Select(s => s.Met)], i == 0 ? [.. doubtful] : [], OthersOf(b)));
    }

    private sealed record Bearer(RestoredName Name, List<Sighting> Sightings);

    /// <summary>Whether given names and initials may be one person's.</summary>
    private static bool Fits(ImmutableArray<string> one, ImmutableArray<string> other) => one.Zip(other).All(p => p.First == p.Second
        || (p.First.EndsWith('.') && p.Second.StartsWith(p.First[..^1], StringComparison.Ordinal))
        || (p.Second.EndsWith('.') && p.First.StartsWith(p.Second[..^1], StringComparison.Ordinal)));

    /// <summary>Other readings of the fullest name whose family all that was met of the person may bear.</summary>
    private static ImmutableArray<RestoredName> OthersOf(Bearer bearer) =>
    [
        .. bearer.Sightings[0].Readings.Where(r => FamilyOf(r) != FamilyOf(bearer.Name)
            && bearer.Sightings.All(s => s.Readings.Any(o => FamilyOf(o) == FamilyOf(r)))),
    ];
}
