using SiteGen.Core.Languages;

namespace SiteGen.Core.Text;

/// <summary>A place in a stretch of text. Rules of the grammar move it forward; a copy kept before a rule is the way back.</summary>
internal struct Cursor(string text, int at, int end)
{
    public string Text { get; } = text;

    public int End { get; } = end;

    public int At { get; set; } = at;

    public readonly bool IsAtEnd => At >= End;

    /// <summary>The character here; NUL at the end.</summary>
    public readonly char Here => Ahead(0);

    public readonly char Ahead(int count) => At + count < End ? Text[At + count] : '\0';

    /// <summary>What is left.</summary>
    public readonly ReadOnlySpan<char> Rest => IsAtEnd ? [] : Text.AsSpan(At, End - At);

    /// <summary>The small letter. Words are tried at every place, and the framework asks ICU for each Cyrillic letter.</summary>
    public static char Small(char c) => c is >= 'A' and <= 'Z' || Lookalikes.IsCapitalCyrillic(c) ? (char)(c + 0x20)
        : c < '\u0080' || Lookalikes.IsPlainCyrillic(c) ? c : char.ToLowerInvariant(c);

    /// <summary>Where the longest run of characters of a kind begins that ends at a place of a text.</summary>
    public static int FindStart(string text, int end, Func<char, bool> isMeant)
    {
        while (end > 0 && isMeant(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    public void SkipSpace()
    {
        while (char.IsWhiteSpace(Here))
        {
            At++;
        }
    }

    public bool Take(char c)
    {
        var isHere = !IsAtEnd && Here == c;
        At += isHere ? 1 : 0;
        return isHere;
    }

    /// <summary>A dash of any kind, or the two hyphens of a typewriter.</summary>
    public bool TakeDash()
    {
        var isHere = Dashes.Is(Here);
        At += !isHere ? 0 : Here == '-' && Ahead(1) == '-' ? 2 : 1;
        return isHere;
    }

    /// <summary>A word, given in small letters, in any case; no letter follows it.</summary>
    public bool TakeWord(string word) => Small(Here) == word[0] && TakeWhole(word);

    private bool TakeWhole(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (Small(Ahead(i)) != word[i])
            {
                return false;
            }
        }

        var isWhole = !char.IsLetter(Ahead(word.Length));
        At += isWhole ? word.Length : 0;
        return isWhole;
    }

    /// <summary>The longest run of characters of a kind, which may be empty.</summary>
    public ReadOnlySpan<char> TakeWhile(Func<char, bool> isMeant)
    {
        var start = At;
        while (!IsAtEnd && isMeant(Here))
        {
            At++;
        }

        return Text.AsSpan(start, At - start);
    }
}
