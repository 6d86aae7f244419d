using Microsoft.AspNetCore.Components;
using SiteGen.Core.Languages;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Text;
using SiteGen.Theme.Wording;

namespace SiteGen.Theme;

/// <summary>What every component of one page shares.</summary>
/// <param name="Page">The page.</param>
/// <param name="Words">The interface in the page's language.</param>
/// <param name="Assets">The theme's files.</param>
/// <param name="Root">Where links start when the page may be served at any depth, else null: links are then relative.</param>
public sealed record View(Page Page, Words Words, ThemeAssetNames Assets, string? Root = null)
{
    /// <summary>The page's head.</summary>
    public PageHead Head => Page.Head;

    /// <summary>The page's language.</summary>
    public string Language => Head.Language;

    /// <summary>The page's own title, or the theme's word for the part of the edition it opens.</summary>
    public string Title => Head.Title
        ?? (Head.Navigation.FirstOrDefault(i => i.IsCurrent) is { } part ? Words.SectionName(part.Section) : Head.Site.Title[Language]);

    /// <summary>The language for a <c>lang</c> attribute where a run is not in the language around it, else null.</summary>
    public string? Foreign(string language) => Foreign(language, Language);

    /// <summary>The same for a run inside a part that is itself in another language than the page.</summary>
    public static string? Foreign(string language, string around) => language == around ? null : language;

    /// <summary>What a language of the edition calls itself.</summary>
    public string NameOf(string language) => KnownLanguages.NameOf(language, Head.Site.Languages);

    /// <summary>The interface that pages in a language of the edition have.</summary>
    public Words WordsFor(string language) => InterfaceLanguages.WordsFor(Head.Site.InterfaceOf(language));

    /// <summary>The direction of the page for a <c>dir</c> attribute, or null where it is the one that HTML has by itself.</summary>
    public string? Direction => LanguageTag.IsFromRight(Language) ? DirectionOf(Language) : null;

    /// <summary>The direction for a <c>dir</c> attribute where a run turns it, else null.</summary>
    public string? Turn(string? language) => Turn(language, Language);

    /// <summary>The same for a run inside a part that is itself in another language than the page.</summary>
    public static string? Turn(string? language, string around) =>
        language is null || LanguageTag.IsFromRight(language) == LanguageTag.IsFromRight(around) ? null : DirectionOf(language);

    /// <summary>Between steps that follow each other, in the direction of the page.</summary>
    public string Arrow => LanguageTag.IsFromRight(Language) ? "\u00A0← " : "\u00A0→ ";

    private static string DirectionOf(string language) => LanguageTag.IsFromRight(language) ? "rtl" : "ltr";

    /// <summary>A text as it is set: words that belong together are kept on one line, and so are ranges.</summary>
    public static RenderFragment Set(string text) => Bound(InsertNoBreakSpaces.SetText(text));

    /// <summary>A text whose words are bound already.</summary>
    public static RenderFragment Bound(string text) => builder => WriteText.Write(builder, text);

    /// <summary>The language of the interface where it is not the page's.</summary>
    public string? InterfaceLanguage => Foreign(Words.Language);

    public string Link(Address target, string? fragment = null) => Root is null
        ? Head.LinkTo(target, fragment)
        : Root + target.Path + (fragment is null ? "" : "#" + fragment);

    /// <summary>The first page of the edition in the page's language.</summary>
    public Address Home => SiteMap.Home(Language);

    /// <summary>The absolute address of a page, or null where the edition has no address of its own yet.</summary>
    public string? Absolute(Address target) => Head.Site.Url is { } url ? url + target.Path : null;
}
