using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;

namespace SiteGen.Core.Names.Matching;

/// <summary>Makes readings of the family names and given names met: of all their bearers those whom the words beside fit best.</summary>
internal static class ReadPersons
{
    /// <summary>
    /// For each family name the persons whose given names fit best; or whose name a stranger bears. Of names that reach equally far the
    /// better fitting is left.
    /// </summary>
    public static IEnumerable<Reading> Of(ReadNames surroundings, List<Hit> hits) =>
        FamilyNames(surroundings, hits).GroupBy(r => new { r.Start, r.End })
            .Select(same => same.Count() == 1 ? same.First() : Merge([.. same.Where(r => r.Fitting == same.Max(o => o.Fitting))]));

    private static Reading Merge(List<Reading> readings) => readings[0] with
    {
        Options = Distinct(readings.SelectMany(r => r.Options)),
        IsFull = readings.Any(r => r.IsFull),
        Bearer = readings.Select(r => r.Bearer).Distinct().Count() == 1 ? readings[0].Bearer : null,
    };

    private static IEnumerable<Reading> FamilyNames(ReadNames surroundings, List<Hit> hits) =>
        from hit in hits
        where hit.Meaning is FamilyName
        group BearerOf(surroundings, hit, (FamilyName)hit.Meaning) by new { hit.Start, hit.End } into family
        let bearers = family.OfType<Bearer>().ToList()
        where bearers.Count > 0
        select bearers.All(b => b.Name.IsStranger)
            ? OfStranger(family.Key.Start, family.Key.End, bearers)
            : Best(surroundings, [.. bearers.Where(b => b.Name.Fitting == bearers.Max(o => o.Name.Fitting))], family.Key.End - family.Key.Start);

    private static Reading OfStranger(int start, int end, List<Bearer> namesakes) =>
        new(start, end, EntryKind.Person, Entries(namesakes.FindAll(b => !b.Meaning.Name.IsVariant)), Strength.Plain)
        {
            Fitting = NameReading.OfStranger.Fitting,
        };

    private static Bearer? BearerOf(ReadNames surroundings, Hit hit, FamilyName meaning) =>
        surroundings.Read(hit, meaning) is { } name ? new(meaning, name) : null;

    private static Reading Best(ReadNames surroundings, List<Bearer> fitting, int words)
    {
        var best = OfNumber(fitting, surroundings.IsOfFamily(fitting.Min(b => b.Name.Start)));
        var (start, end) = (best.Min(b => b.Name.Start), best.Max(b => b.Name.End));
        var cases = best.Aggregate(GrammaticalCases.None, (all, b) => all | b.Meaning.Cases);
        var meant = best.Count == 1 ? best : OfGender(best, surroundings.GenderSaid(start, end, cases));
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
    private static List<Bearer> OfGender(List<Bearer> bearers, Gender said)
    {
        var meant = said == Gender.Unstated ? bearers : [.. bearers.Where(b => b.Meaning.Name.Person.Gender == said)];
        return meant.Count > 0 ? meant : bearers;
    }

    /// <summary>The readings of given names that stand without their family name.</summary>
    public static IEnumerable<Reading> OfGivenNamesOnly(ReadNames surroundings, Token[] tokens, List<Hit> hits) =>
        hits.FindAll(h => (h.Meaning is BareGivenNames { IsOne: false } two && !surroundings.Doubts.HasOtherFamily(h, two.Name.Person.Gender))
                || (h.Meaning is BareGivenNames && StandsAlone(tokens, h)))
            .GroupBy(h => new { h.Start, h.End })
            .Select(g => new Reading(
                g.Key.Start, g.Key.End, EntryKind.Person, Distinct(g.Select(h => h.Meaning.Entry)),
                g.All(h => h.Meaning is BareGivenNames { IsOne: true }) ? Strength.GivenNameAlone : Strength.GivenNamesOnly));

    /// <summary>Whether no word beside a given name could belong to the same name.</summary>
    private static bool StandsAlone(Token[] tokens, Hit hit)
    {
        var isBehindName = hit.Start > 0
            && (tokens[hit.Start - 1].IsCapital || tokens[hit.Start - 1].Text == "-" || ReadNames.IsInitial(tokens, hit.Start - 2));
        var isBeforeName = hit.End < tokens.Length && (tokens[hit.End].IsCapital || char.IsDigit(tokens[hit.End].Text[0]) || tokens[hit.End].Text == "-");
        return !isBehindName && !isBeforeName;
    }

    private static ImmutableArray<Entry> Entries(List<Bearer> bearers) => Distinct(bearers.Select(b => b.Meaning.Entry));

    /// <summary>Each entry once.</summary>
    public static ImmutableArray<Entry> Distinct(IEnumerable<Entry> entries)
    {
        var all = entries.ToArray();
        return all.Length == 1 ? [all[0]] : [.. all.DistinctBy(e => e.Id)];
    }

    /// <summary>One who bears a family name met, and what stands beside it as this person's name.</summary>
    private sealed record Bearer(FamilyName Meaning, NameReading Name);
}
