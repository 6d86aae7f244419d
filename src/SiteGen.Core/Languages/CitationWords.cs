namespace SiteGen.Core.Languages;

/// <summary>Words that lead to a source or repeat it.</summary>
public sealed record CitationWords
{
}
