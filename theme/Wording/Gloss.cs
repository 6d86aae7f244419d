namespace SiteGen.Theme.Wording;

/// <summary>A word or sign with what it means or does.</summary>
public sealed record Gloss(string Term, string Meaning);

/// <summary>One of the things a reader can choose: the value that is kept, and what it is called.</summary>
public sealed record Choice(string Value, string Name);
