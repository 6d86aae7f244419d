using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Weaving;

namespace SiteGen.Core.Publish.Pages;

/// <summary>A page of the site, complete: its component needs nothing else. A closed family.</summary>
/// <param name="Head">What every page has.</param>
public abstract record Page(PageHead Head);

/// <summary>What every page has.</summary>
/// <param name="Site">The edition's own facts.</param>
/// <param name="Language">The language the page speaks.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Title">Title of the page, without the edition's; null where the theme has the word for it (indexes, 404).</param>
/// <param name="Description">One or two sentences for search engines; null where the page has none of its own.</param>
/// <param name="Alternates">The same page in each language that has it, this one included; empty where languages do not apply.</param>
/// <param name="Navigation">The parts of the edition in the page's language.</param>
/// <param name="Feed">The feed of the page's language, if there is one.</param>
public sealed record PageHead(
    Site Site, string Language, Address Address, string? Title, string? Description,
    ImmutableArray<Alternate> Alternates, ImmutableArray<NavigationItem> Navigation, Address? Feed)
{
    /// <summary>The link from this page to another, or to a place on it.</summary>
    public string LinkTo(Address target, string? fragment = null) => Address.LinkTo(target, fragment);

    /// <summary>
    /// What <c>hreflang</c> says of the page: its address in each language, and under <c>x-default</c> the one for readers of any
    /// other language: the original of an article, the choice of language for a home page.
    /// </summary>
    public IEnumerable<Alternate> HrefLangs => Alternates is not [var first, ..] ? []
        : Alternates.Append(new("x-default", IsHome ? new Address("") : (Alternates.FirstOrDefault(a => a.Language == Original) ?? first).Address));

    /// <summary>The language that the page's text was written in, where the others are translations.</summary>
    public string? Original { get; init; }

    private bool IsHome => Address.Path.Length == 0 || Address == SiteMap.Home(Language);
}

/// <summary>The same page in a language.</summary>
public sealed record Alternate(string Language, Address Address);

/// <summary>A part of the edition.</summary>
public enum Section
{
    /// <summary>Index of persons.</summary>
    Persons,

    /// <summary>Index of places.</summary>
    Places,

    /// <summary>Glossary.</summary>
    Glossary,

    /// <summary>Sources and archives.</summary>
    Sources,

    /// <summary>How to read the apparatus, and the key to its marks.</summary>
    Reading,

    /// <summary>A page of prose: its title comes from the text.</summary>
    Prose,
}

/// <summary>A link of the navigation.</summary>
/// <param name="Section">Which part.</param>
/// <param name="Address">Its first page.</param>
/// <param name="Title">For <see cref="Section.Prose"/> the page's title, else null: the theme names the part.</param>
/// <param name="IsCurrent">Whether the page belongs to it.</param>
public sealed record NavigationItem(Section Section, Address Address, string? Title, bool IsCurrent);

/// <summary>The choice of language at the root.</summary>
public sealed record LanguageChoicePage(PageHead Head) : Page(Head);

/// <summary>A page of prose.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Title">Its title.</param>
/// <param name="Blocks">Its text.</param>
public sealed record ProsePage(PageHead Head, string Title, ImmutableArray<WovenBlock> Blocks) : Page(Head);

/// <summary>The page for an address that does not exist; served at any depth, so its links start at the root.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Root">Path of the site on its host, beginning and ending in <c>/</c>.</param>
public sealed record NotFoundPage(PageHead Head, string Root) : Page(Head)
{
    /// <summary>The parts of the edition, a language: where what was looked for may be found.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<NavigationItem>> Parts { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<NavigationItem>>.Empty;
}

/// <summary>The one seam between core and shell: turns a page into the bytes of the file that answers at its address.</summary>
public delegate ReadOnlyMemory<byte> RenderPage(Page page);
