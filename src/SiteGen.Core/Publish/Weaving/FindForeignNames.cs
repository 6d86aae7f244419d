using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish.Weaving;

/// <summary>Finds the names in shelfmarks, of record groups for example, that stand in the own language of an archive abroad.</summary>
internal static class FindForeignNames
{
    /// <summary>The language of each locator that is such a name, by reference.</summary>
    public static IReadOnlyDictionary<Locator, string> FindNames(Edition edition)
    {
        var archives = edition.Content.Registers.Archives.Where(a => a.NameOriginal is not null).ToList();
        var names = new Dictionary<Locator, string>(ReferenceEqualityComparer.Instance);
        foreach (var cited in edition.CitedSources)
        {
            if (archives.Find(a => a.Id == cited.Source.Archive) is { NameOriginal.Language: var language })
            {
                foreach (var name in cited.Places.SelectMany(NamesIn))
                {
                    names[name] = language;
                }
            }
        }

        return names;
    }

    // A level of the archive in words; free text in a citation, which names no level, may be in any language.
    private static IEnumerable<Locator> NamesIn(CitingPlace place) => place.Item.Locators.Where((locator, k) =>
        locator.Kind == LocatorKind.Text && place.Item.Levels.ElementAtOrDefault(place.Item.Implied.Length + k) is not null);
}
