using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>Finds the persons whose fonds the sources belong to: fonds that are called by a person's whole name, in whatever order.</summary>
internal static class MatchFonds
{
    /// <summary>The sources by id of the person. A name of one word says too little.</summary>
    public static ILookup<string, CitedSource> FindByPerson(ImmutableArray<Person> persons, ImmutableArray<CitedSource> sources)
    {
        var fonds = (
            from cited in sources
            where cited.Source.FondName is not null
            from name in cited.Source.FondName!.Values
            select new { Key = KeyOf(name.Value), Source = cited }).ToLookup(f => f.Key, f => f.Source, StringComparer.Ordinal);
        return (
            from person in persons
            from name in person.Name.Values
            where name.Value.Given is not null
            from source in fonds[KeyOf(name.Value.Direct)]
            select new { person.Id, Source = source }).Distinct().ToLookup(f => f.Id, f => f.Source, StringComparer.Ordinal);
    }

    private static string KeyOf(string name) =>
        string.Join(' ', name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(FoldText.Fold).Order(StringComparer.Ordinal));
}
