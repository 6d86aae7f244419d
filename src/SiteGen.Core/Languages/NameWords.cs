namespace SiteGen.Core.Languages;

/// <summary>Words around the names of persons and places.</summary>
public sealed record NameWords
{
}
