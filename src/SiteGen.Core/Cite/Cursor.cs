namespace SiteGen.Core.Cite;

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

    public static bool IsDash(char c) => c is '-' or '‐' or '\u2011' or '\u2012' or '–' or '—' or '−';

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

    public bool TakeDash()
    {
        var isHere = IsDash(Here);
        At += isHere ? 1 : 0;
        return isHere;
    }

    /// <summary>A word, given in small letters, in any case; no letter follows it.</summary>
    public bool TakeWord(string word)
    {
        var isHere = At + word.Length <= End && char.ToLowerInvariant(Here) == word[0] && string.Compare(Text, At, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0
            && !char.IsLetter(Ahead(word.Length));
        At += isHere ? word.Length : 0;
        return isHere;
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
