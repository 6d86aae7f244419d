namespace SiteGen.Core.Languages;

/// <summary>Words that files for machines print.</summary>
public sealed record PrintingWords
{
}
