namespace SiteGen.Core.Languages;

/// <summary>Words of a place in a source.</summary>
public sealed record LocatorWords
{
}
