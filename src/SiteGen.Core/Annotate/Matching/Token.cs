namespace SiteGen.Core.Annotate.Matching;

/// <summary>A word or a mark of punctuation; a word with hyphens is one token, so that no name is found inside it.</summary>
/// <param name="Start">Where it starts in the passage's text.</param>
/// <param name="Length">Number of UTF-16 units there.</param>
/// <param name="Text">What it says, accents folded away, capitals kept.</param>
/// <param name="Key"><paramref name="Text"/> in small letters: what forms are looked up by.</param>
public readonly record struct Token(int Start, int Length, string Text, string Key)
{
    /// <summary>Index just behind it.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is a word or number.</summary>
    public bool IsWord => char.IsLetterOrDigit(Text[0]);

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital => char.IsUpper(Text[0]);

    /// <summary>Whether it has two capital letters or more, as abbreviations have.</summary>
    public bool IsAbbreviation => Text.Count(char.IsUpper) > 1 && !Text.Contains('-', StringComparison.Ordinal);
}
