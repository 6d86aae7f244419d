using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.NamesReport;

/// <summary>Puts the forms of each unknown name together. A word alone goes with the only person of the name, if there is one.</summary>
internal static class GroupNames
{
    /// <summary>The unknown names of a language's texts.</summary>
    public static IEnumerable<UnknownName> GroupByBearer(string language, IReadOnlyCollection<NameMet> met, Func<string, NearestName?> nearestTo)
    {
        var restore = new RestoreNames(language);
        var persons = new GatherBearers(restore).GatherPersons(met);
        var alone = met.Where(m => m.Parts.IsEmpty).Concat(persons.SelectMany(p => p.Doubtful)).ToList();
        var holders = HoldersOf(restore, persons);
        foreach (var name in alone.Where(m => OnlyOne(holders[Key(m)]) is not null))
        {
            OnlyOne(holders[Key(name)])!.Met.Add(name);
        }

        var left = alone.Where(m => OnlyOne(holders[Key(m)]) is null).ToList();
        return persons.Select(p => Make(language, p, nearestTo)).Concat(WordsAlone(language, left, restore, holders, nearestTo));
    }

    /// <summary>The forms of the family names of persons: where such a form is alone, it means them.</summary>
    public static IReadOnlySet<string> ListFamilyForms(string language, IEnumerable<UnknownName> names)
    {
        var restore = new RestoreNames(language);
        return names.Where(n => n.IsPerson).SelectMany(n => restore.ListFamilyForms(n.Family, n.Gender)).ToHashSet(StringComparer.Ordinal);
    }

    private static string Key(NameMet name) => FoldLetters.Fold(name.Family);

    /// <summary>Whom the form of a family name may mean.</summary>
    private static ILookup<string, MetBearer> HoldersOf(RestoreNames restore, IEnumerable<MetBearer> persons) =>
        persons.SelectMany(p => restore.ListFamilyForms(p.Name.Family, p.Name.Gender).Distinct(StringComparer.Ordinal)
                .Select(f => new { Form = f, Person = p }))
            .ToLookup(f => f.Form, f => f.Person, StringComparer.Ordinal);

    private static MetBearer? OnlyOne(IEnumerable<MetBearer> persons) => persons.Take(2).ToList() is [var only] ? only : null;

    /// <summary>Words that may mean several persons go by the family name of the first; of the others the forms tell the nominative.</summary>
    private static IEnumerable<UnknownName> WordsAlone(
        string language, List<NameMet> words, RestoreNames restore, ILookup<string, MetBearer> holders, Func<string, NearestName?> nearestTo)
    {
        var free = words.Select(w => w.Family).Where(f => !holders.Contains(FoldLetters.Fold(f))).Distinct(StringComparer.Ordinal).ToList();
        var restored = restore.RestoreWordsAlone(free);
        return words.GroupBy(w => holders[Key(w)].FirstOrDefault()?.Name.Family ?? restored.GetValueOrDefault(w.Family, w.Family), StringComparer.Ordinal)
            .Select(g => MakeAlone(language, g.Key, [.. g], nearestTo));
    }

    private static UnknownName Make(string language, MetBearer bearer, Func<string, NearestName?> nearestTo) => new(
        language, bearer.Name.Family, bearer.Name.Parts, bearer.Met.Select(m => m.Particle).FirstOrDefault(p => p is not null),
        FormsOf(bearer.Met), [.. bearer.Met.Select(m => m.Span)], nearestTo(bearer.Name.Family))
    {
        Gender = bearer.Name.Gender,
        Others = bearer.Others,
    };

    /// <summary>Of a word alone in one form nothing tells the nominative.</summary>
    private static UnknownName MakeAlone(string language, string family, ImmutableArray<NameMet> met, Func<string, NearestName?> nearestTo) => new(
        language, met.All(m => m.Family == met[0].Family) ? met[0].Family : family, [], null, FormsOf(met), [.. met.Select(m => m.Span)], nearestTo(family));

    private static ImmutableArray<string> FormsOf(IEnumerable<NameMet> met) =>
        [.. met.CountBy(m => m.Family, StringComparer.Ordinal).OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key)];
}
