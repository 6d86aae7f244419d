using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Makes what every page has: title, alternates, navigation.</summary>
/// <param name="edition">The edition.</param>
/// <param name="formats">The formats in which machines take its articles.</param>
internal sealed class PageFrame(Edition edition, ImmutableArray<OutputFormat> formats)
{
    private readonly Dictionary<string, ImmutableArray<NavigationItem>> navigation =
        edition.Content.Site.Languages.ToDictionary(l => l, l => Items(edition, l).ToImmutableArray(), StringComparer.Ordinal);

    private readonly Dictionary<string, Address?> feeds =
        edition.Content.Site.Languages.ToDictionary(l => l, l => edition.Content.Feed(l).IsEmpty ? (Address?)null : SiteMap.Feed(l), StringComparer.Ordinal);

    /// <summary>The formats in which machines take the articles.</summary>
    public ImmutableArray<OutputFormat> Formats => formats;

    public Site Site => edition.Content.Site;

    /// <summary>The parts of the edition in each language.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<NavigationItem>> Parts => navigation.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The head of a page that every language has.</summary>
    /// <param name="language">The language of the page.</param>
    /// <param name="addressIn">Its address in each language.</param>
    /// <param name="title">Its title, if it has one of its own.</param>
    /// <param name="description">Its description, likewise.</param>
    public PageHead Head(string language, Func<string, Address> addressIn, string? title = null, string? description = null) =>
        Head(language, addressIn, Site.Languages, title, description);

    /// <summary>The head of a page that some languages have.</summary>
    public PageHead Head(
        string language, Func<string, Address> addressIn, ImmutableArray<string> languages, string? title = null, string? description = null)
    {
        var address = addressIn(language);
        return new(
            Site, language, address, title, Shorten(description), [.. languages.Select(l => new Alternate(l, addressIn(l)))],
            [.. navigation[language].Select(i => i with { IsCurrent = address.Path.StartsWith(i.Address.Path, StringComparison.Ordinal) })], feeds[language]);
    }

    /// <summary>The head of a page outside the languages.</summary>
    public PageHead Neutral(Address address, Func<string, Address>? alternateIn = null) => new(
        Site, Site.Languages[0], address, null, null,
        alternateIn is null ? [] : [.. Site.Languages.Select(l => new Alternate(l, alternateIn(l)))], [], null);

    private static IEnumerable<NavigationItem> Items(Edition edition, string language)
    {
        var registers = edition.Content.Registers;
        var hasPersons = edition.Entries.Any(e => e.Entry is Person && e.IsListed);
        NavigationItem?[] parts =
        [
            hasPersons ? Part(Section.Persons, SiteMap.Index(language, EntryKind.Person)) : null,
            registers.Places.IsEmpty ? null : Part(Section.Places, SiteMap.Index(language, EntryKind.Place)),
            registers.Terms.IsEmpty ? null : Part(Section.Glossary, SiteMap.Index(language, EntryKind.Term)),
            edition.CitedSources.IsEmpty ? null : Part(Section.Sources, SiteMap.Sources(language)),
            Part(Section.Reading, SiteMap.Reading(language)),
        ];
        return parts.OfType<NavigationItem>().Concat(edition.Content.Pages.Where(p => p.Language == language)
                .Select(p => new NavigationItem(Section.Prose, SiteMap.Prose(language, p.Slug), p.Title, false)));
    }

    private static NavigationItem Part(Section section, Address address) => new(section, address, null, false);

    /// <summary>At most some 200 characters, cut between words: what a search engine shows.</summary>
    private static string? Shorten(string? text)
    {
        const int Limit = 200;
        if (text is null || text.Length <= Limit)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Limit) is var space and > 0 ? space : char.IsHighSurrogate(text[Limit - 1]) ? Limit - 1 : Limit;
        return text[..end].TrimEnd(',', ';', ':', '–', ' ') + "…";
    }
}
