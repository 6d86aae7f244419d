namespace SiteGen.Core.Names.Matching.Tokens;

/// <summary>A word or a mark of punctuation; a word with hyphens is one token, so that no name is found inside it.</summary>
/// <param name="Start">Where it starts in the passage's text.</param>
/// <param name="Length">Number of UTF-16 units there.</param>
/// <param name="Word">What it says.</param>
public readonly record struct Token(int Start, int Length, Word Word)
{
    /// <summary>What it says, accents folded away, capitals kept.</summary>
    public string Text => Word.Text;

    /// <summary><see cref="Text"/> in small letters: what forms are looked up by.</summary>
    public string Key => Word.Key;

    /// <summary>Index right after it.</summary>
    public int End => Start + Length;

    /// <summary>Whether it is a word or number.</summary>
    public bool IsWord => Word.IsWord;

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital => Word.IsCapital;

    /// <summary>Whether it has two capital letters or more, as abbreviations have.</summary>
    public bool IsAbbreviation => Word.IsAbbreviation;
}
