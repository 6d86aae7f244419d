using System.Collections.Immutable;
using SiteGen.Core.Publish;

namespace SiteGen.Theme;

/// <summary>Where the theme's own files are in the site; their names carry a hash of what they hold.</summary>
/// <param name="Stylesheet">The one style sheet.</param>
/// <param name="Script">What the page can do beyond its links.</param>
/// <param name="Boot">Applies what the reader has chosen, before the first paint.</param>
/// <param name="Icon">The icon of the browser's tab.</param>
/// <param name="Card">The picture that stands for the edition where a link to it is shared.</param>
/// <param name="Fonts">The upright cuts of the text face by subset (<c>cyrillic</c>); empty without fonts.</param>
public sealed record ThemeAssetNames(
    Address Stylesheet, Address Script, Address Boot, Address Icon, Address Card, ImmutableSortedDictionary<string, Address> Fonts);
