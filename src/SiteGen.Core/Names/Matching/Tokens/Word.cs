namespace SiteGen.Core.Names.Matching.Tokens;

/// <summary>What tokens say that are spelt alike. A text has far fewer words than tokens, so each is looked at once.</summary>
public sealed class Word
{
    private Word(string text, string key, int number)
    {
        (Text, Key, Number) = (text, key, number);
        IsWord = char.IsLetterOrDigit(text[0]);
        IsCapital = char.IsUpper(text[0]);
        IsAbbreviation = !ReferenceEquals(text, key) && text.Count(char.IsUpper) > 1 && !text.Contains('-', StringComparison.Ordinal);
    }

    /// <summary>The word, accents folded away, capitals kept.</summary>
    public string Text { get; }

    /// <summary>The word in small letters.</summary>
    public string Key { get; }

    /// <summary>Its number in the tree of forms, or -1: no form holds it.</summary>
    public int Number { get; }

    /// <summary>Whether it is a word or number, no mark of punctuation.</summary>
    public bool IsWord { get; }

    /// <summary>Whether it begins with a capital letter.</summary>
    public bool IsCapital { get; }

    /// <summary>Whether it has two capital letters or more.</summary>
    public bool IsAbbreviation { get; }

    /// <summary>The word that a text spells so; letters restored in brackets count as there.</summary>
    /// <param name="spelling">As it is in the text.</param>
    /// <param name="numberOf">The number of a word in small letters; of words that nothing is asked of, none.</param>
    public static Word Read(ReadOnlySpan<char> spelling, Func<string, int>? numberOf = null)
    {
        var text = FoldLetters.Fold(WithoutBrackets(spelling));
        var key = FoldLetters.Small(text);
        return new(text, key, numberOf?.Invoke(key) ?? -1);
    }

    private static ReadOnlySpan<char> WithoutBrackets(ReadOnlySpan<char> word) =>
        word.Length > 2 && word.Contains('[') ? string.Concat(word.ToString().Where(c => c is not ('[' or ']' or ' '))) : word;
}
