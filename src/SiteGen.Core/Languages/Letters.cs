namespace SiteGen.Core.Languages;

/// <summary>How a language is written.</summary>
public sealed record Letters
{
}
