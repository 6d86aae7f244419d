using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching.Lexicons;

namespace SiteGen.Core.Names.Matching.Readings;

/// <summary>Makes readings of the family names and given names met: of all their bearers those whom the words beside fit best.</summary>
internal static class ReadPersons
{
    /// <summary>
    /// For each family name the persons whose given names fit best; or whose name a stranger bears. Of names that reach equally far the
    /// better fitting is left.
    /// </summary>
    public static IEnumerable<Reading> ReadFamilyNames(ReadNames names, List<Hit> hits) =>
        FamilyNames(names, hits).GroupBy(r => new { r.Start, r.End })
            .Select(same => same.Count() == 1 ? same.First() : Merge([.. same.Where(r => r.Fitting == same.Max(o => o.Fitting))]));

    private static Reading Merge(List<Reading> readings) => readings[0] with
    {
        Options = Distinct(readings.SelectMany(r => r.Options)),
        IsFull = readings.Any(r => r.IsFull),
        Bearer = readings.Select(r => r.Bearer).Distinct().Count() == 1 ? readings[0].Bearer : null,
    };

    private static IEnumerable<Reading> FamilyNames(ReadNames names, List<Hit> hits) =>
        from hit in hits
        where hit.Meaning is FamilyName
        group BearerOf(names, hit, (FamilyName)hit.Meaning) by new { hit.Start, hit.End } into family
        let bearers = family.OfType<Bearer>().ToList()
        where bearers.Count > 0
        select bearers.All(b => b.Name.IsStranger)
            ? OfStranger(family.Key.Start, family.Key.End, bearers)
            : Best(names, [.. bearers.Where(b => b.Name.Fitting == bearers.Max(o => o.Name.Fitting))], family.Key.End - family.Key.Start);

    private static Reading OfStranger(int start, int end, List<Bearer> namesakes) =>
        new(start, end, EntryKind.Person, Entries(namesakes.FindAll(b => !b.Meaning.Name.IsVariant)), Strength.Plain)
        {
            Fitting = NameReading.OfStranger.Fitting,
        };

    private static Bearer? BearerOf(ReadNames names, Hit hit, FamilyName meaning) =>
        names.Read(hit, meaning) is { } name ? new(meaning, name) : null;

    private static Reading Best(ReadNames names, List<Bearer> fitting, int words)
    {
        var best = OfNumber(fitting, names.Text.IsBeforeFamily(fitting.Min(b => b.Name.Start) - 1));
        var (start, end) = (best.Min(b => b.Name.Start), best.Max(b => b.Name.End));
        var cases = best.Aggregate(GrammaticalCases.None, (all, b) => all | b.Meaning.Cases);
        var meant = best.Count == 1 ? best : OfGender(names, best, new(names.Text, start, end, cases));
        return new(start, end, EntryKind.Person, Entries(meant), best.Count < fitting.Count ? Strength.OfSeveral : StrengthOf(best, cases))
        {
            IsFull = meant.Any(b => b.Name.IsFull),
            Fitting = meant[0].Name.Fitting + (2 * (words - 1)),
            Bearer = Entries([.. meant.Where(b => b.Name.IsWhole)]) is [var bearer] ? bearer : null,
        };
    }

    private static Strength StrengthOf(List<Bearer> best, GrammaticalCases cases) =>
        (cases & GrammaticalCases.All) == 0 ? Strength.OfSeveral : best.All(b => b.Name.IsDoubtful) ? Strength.BehindUnknown : Strength.Plain;

    /// <summary>
    /// Of a form that is one bearer's singular and only the plural of others («Крамовым» beside a Крамова) it is the singular, unless a family is
    /// spoken of.
    /// </summary>
    private static List<Bearer> OfNumber(List<Bearer> bearers, bool isOfFamily)
    {
        var meant = bearers.FindAll(b => b.Meaning.IsPlural == isOfFamily);
        return meant.Count > 0 ? meant : bearers;
    }

    /// <summary>Those of the gender that the words beside the name tell, if any is.</summary>
    private static List<Bearer> OfGender(ReadNames names, List<Bearer> bearers, BearersCase spoken)
    {
        var told = GenderRules.Table.Judge(spoken, out var rule);
        names.Tell(rule?.Name, new(spoken.Start, spoken.End, bearers[0].Meaning));
        var meant = told is { } gender ? bearers.FindAll(b => b.Meaning.Name.Person.Gender == gender) : bearers;
        return meant.Count > 0 ? meant : bearers;
    }

    /// <summary>The readings of given names without their family name.</summary>
    public static IEnumerable<Reading> ReadGivenNames(ReadNames names, List<Hit> hits) =>
        hits.FindAll(h => h.Meaning is BareGivenNames bare && MayMeanBearer(names, h, bare))
            .GroupBy(h => new { h.Start, h.End })
            .Select(g => new Reading(
                g.Key.Start, g.Key.End, EntryKind.Person, Distinct(g.Select(h => h.Meaning.Entry)),
                g.All(h => h.Meaning is BareGivenNames { IsOne: true }) ? Strength.GivenNameAlone : Strength.GivenNamesOnly));

    private static bool MayMeanBearer(ReadNames names, Hit hit, BareGivenNames bare)
    {
        var verdict = GivenNameRules.Table.Judge(new(names.Text, hit, bare), out var rule);
        names.Tell(rule?.Name, hit);
        return verdict is null;
    }

    private static ImmutableArray<Entry> Entries(List<Bearer> bearers) => Distinct(bearers.Select(b => b.Meaning.Entry));

    /// <summary>Each entry once.</summary>
    public static ImmutableArray<Entry> Distinct(IEnumerable<Entry> entries)
    {
        var all = entries.ToArray();
        return all.Length == 1 ? [all[0]] : [.. all.DistinctBy(e => e.Id)];
    }

    /// <summary>One who bears a family name met, and what is beside it as this person's name.</summary>
    private sealed record Bearer(FamilyName Meaning, NameReading Name);
}
