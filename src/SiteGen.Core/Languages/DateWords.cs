namespace SiteGen.Core.Languages;

/// <summary>Words of dates and numbers.</summary>
public sealed record DateWords
{
}
