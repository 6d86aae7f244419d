using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Tests.Support;

/// <summary>Shelfmarks as lists of sources give them.</summary>
internal static class Shelfmarks
{
    public static ShelfmarkPart Part(string level, string value) => new(level, ParseLocatorValue.Parse(value, LocatorKind.Delo));
}
