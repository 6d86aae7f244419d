namespace SiteGen.Core.Languages;

/// <summary>Words that matter where lines and sentences end.</summary>
public sealed record Typography
{
}
