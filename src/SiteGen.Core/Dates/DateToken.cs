using System.Collections.Frozen;
using SiteGen.Core.Text;

namespace SiteGen.Core.Dates;

/// <summary>What a piece of text is to one who looks for dates.</summary>
internal enum DateTokenKind
{
    /// <summary>Digits.</summary>
    Number,

    /// <summary>The name of a month.</summary>
    Month,

    /// <summary>Any other letters.</summary>
    Word,

    /// <summary>A sign.</summary>
    Sign,

    /// <summary>Nothing: beyond either end.</summary>
    None,
}

/// <summary>A word, a number or a sign; spaces part them and are none.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Range">Where it is in the text.</param>
/// <param name="Value">Value of a number of at most four digits, else -1; number of a month; a sign's character.</param>
/// <param name="Text">A word or month in small letters; else empty.</param>
/// <param name="IsAttached">Whether it follows the token before without a space.</param>
internal sealed record DateToken(DateTokenKind Kind, TextRange Range, int Value, string Text, bool IsAttached)
{
    /// <summary>What is beyond either end.</summary>
    public static DateToken None { get; } = new(DateTokenKind.None, new(0, 0), 0, "", false);

    /// <summary>Whether it is a dash of any length.</summary>
    public bool IsDash => Kind == DateTokenKind.Sign && Dashes.Is((char)Value);

    /// <summary>Whether it parts the ends of a span by itself: a dash, «bis».</summary>
    public bool IsThrough => IsDash || IsOneOf(DateVocabulary.Through);

    /// <summary>Whether it is a number that may count a day.</summary>
    public bool IsDay => Kind == DateTokenKind.Number && Range.Length <= 2 && Value is >= 1 and <= 31;

    /// <summary>Whether it is a number that may count a year.</summary>
    public bool IsYear => Kind == DateTokenKind.Number && Range.Length == 4 && Years.Is(Value);

    /// <summary>Whether it is this sign.</summary>
    public bool Is(char sign) => Kind == DateTokenKind.Sign && Value == sign;

    /// <summary>Whether it is one of these words.</summary>
    public bool IsOneOf(FrozenSet<string> words) => Kind == DateTokenKind.Word && words.Contains(Text);
}

/// <summary>Looks around among tokens.</summary>
internal static class DateTokens
{
    /// <summary>Whether a full stop is at an index, right after what is before it.</summary>
    public static bool HasStopAt(this DateToken[] tokens, int at) => tokens.TokenAt(at) is { IsAttached: true } stop && stop.Is('.');

    /// <summary>The index after the words at one that may be between a day and its month, or a month and its year.</summary>
    public static int SkipOf(this DateToken[] tokens, int at)
    {
        while (tokens.TokenAt(at).IsOneOf(DateVocabulary.Of))
        {
            at++;
        }

        return at;
    }

    /// <summary>The token at an index, or none.</summary>
    public static DateToken TokenAt(this DateToken[] tokens, int index) => (uint)index < (uint)tokens.Length ? tokens[index] : DateToken.None;
}
