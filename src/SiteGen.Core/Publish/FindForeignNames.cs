using SiteGen.Core.Model;

namespace SiteGen.Core.Publish;

/// <summary>Finds the names in shelfmarks, of record groups for example, that stand in the own language of an archive abroad.</summary>
internal static class FindForeignNames
{
    /// <summary>The language of each locator that is such a name, by reference.</summary>
    public static IReadOnlyDictionary<Locator, string> In(Edition edition)
    {
        var languages = edition.Content.Registers.Archives.Where(a => a.NameOriginal is not null).DistinctBy(a => a.Id)
            .ToDictionary(a => a.Id, a => a.NameOriginal!.Language, StringComparer.Ordinal);
        var names = from cited in edition.CitedSources
                    where cited.Source.Archive is { } archive && languages.ContainsKey(archive)
                    from place in cited.Places
                    from name in NamesIn(place)
                    select KeyValuePair.Create(name, languages[cited.Source.Archive!]);
        return new Dictionary<Locator, string>(names, ReferenceEqualityComparer.Instance);
    }

    // A level of the archive in words; free text in a citation, which names no level, may be in any language.
    private static IEnumerable<Locator> NamesIn(CitingPlace place) => place.Item.Locators.Where((locator, k) =>
        locator.Kind == LocatorKind.Text && place.Levels.ElementAtOrDefault(place.Item.Implied.Length + k) is not null);
}
