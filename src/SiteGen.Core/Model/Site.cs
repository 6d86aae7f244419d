using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>The edition's own facts (<c>site.yml</c>).</summary>
/// <param name="Span">Where they were read.</param>
/// <param name="Title">Name of the edition.</param>
/// <param name="Description">One or two sentences.</param>
/// <param name="Languages">Codes; the first is the default.</param>
/// <param name="Url">Where the site will be, ending in <c>/</c>; null: nowhere yet, so no absolute addresses are written.</param>
/// <param name="Editors">Who answers for the edition.</param>
/// <param name="Licence">Rights of the texts.</param>
/// <param name="Repository">Address of the sources of the edition.</param>
/// <param name="Footer">What else is at the foot of every page.</param>
/// <param name="Theme">What the edition makes its own of the theme.</param>
public sealed record Site(
    SourceSpan Span, Localized<string> Title, Localized<string> Description, ImmutableArray<string> Languages, string? Url,
    Localized<string>? Editors, Localized<string>? Licence, string? Repository, Localized<string>? Footer, SiteTheme Theme)
{
    /// <summary>
    /// The scheme by which names in Cyrillic letters are shown to readers of other scripts; null: the first of <see cref="Languages.Romanisation.ForReaders"/>.
    /// </summary>
    public string? Romanisation { get; init; }

    /// <summary>The languages whose pages the interface of another language frames, each with that one.</summary>
    public ImmutableDictionary<string, string> BorrowedInterfaces { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The language of the interface around texts in a language.</summary>
    public string InterfaceOf(string language) => BorrowedInterfaces.GetValueOrDefault(language, language);

    /// <summary>The groups of rules of citations that the edition leaves out, by their names in <see cref="RuleGroups"/>.</summary>
    public ImmutableArray<string> RulesLeftOut { get; init; } = [];
}

/// <summary>A page of prose beside the articles (<c>pages/about.ru.md</c>).</summary>
/// <param name="Slug">Name in its address.</param>
/// <param name="Language">Its language.</param>
/// <param name="Title">Title.</param>
/// <param name="Blocks">What it says.</param>
/// <param name="Span">Where it was read.</param>
public sealed record ProseText(string Slug, string Language, string Title, ImmutableArray<Block> Blocks, SourceSpan Span);

/// <summary>What every article is read and annotated against.</summary>
public sealed record Foundation(Site Site, Registers Registers);

/// <summary>All that the input holds, read and typed.</summary>
public sealed record Content(Site Site, Registers Registers, ImmutableArray<Article> Articles, ImmutableArray<ProseText> Pages)
{
    /// <summary>
    /// What the feed of a language tells of: the articles that say when they were published, newest first. None while the site has no
    /// address, since a feed's addresses are absolute.
    /// </summary>
    public ImmutableArray<Article> Feed(string language) => Site.Url is null ? [] :
    [
        .. Articles.Where(a => a.Facts.Published is not null && a.Text(language) is not null).OrderByDescending(a => a.Facts.Published, StringComparer.Ordinal),
    ];
}
