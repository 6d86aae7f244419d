using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Readings;

/// <summary>
/// What is in brackets right after a name: an abbreviation made of the name's own letters means what the name means, whatever
/// it means elsewhere; a name in another script is the person's name in its own language.
/// </summary>
internal static class ReadAsides
{
    /// <summary>The readings with what their asides make of them.</summary>
    public static IEnumerable<Reading> AddAsides(Token[] tokens, ImmutableArray<Reading> readings)
    {
        for (var i = 0; i < readings.Length; i++)
        {
            var before = i > 0 && IsAside(tokens, readings[i - 1].End, readings[i]) ? readings[i - 1] : null;
            var isAbbreviated = before is { Kind: EntryKind.Term } && readings[i].Kind == EntryKind.Term && Abbreviates(tokens, readings[i], before);
            yield return isAbbreviated ? readings[i] with { Options = before!.Options } : readings[i];
            if (readings[i].Kind == EntryKind.Person && OriginalName(tokens, readings[i].End) is { } end
                && !readings.Any(r => r.Start < end && r.End > readings[i].End))
            {
                yield return readings[i] with { Start = readings[i].End + 1, End = end };
            }
        }
    }

    private static bool IsAside(Token[] tokens, int end, Reading aside) => aside.Start == end + 1 && tokens[end].Text == "(" && aside.End < tokens.Length;

    /// <summary>Whether the first word of the aside is made of the first letters of the words before it.</summary>
    private static bool Abbreviates(Token[] tokens, Reading aside, Reading name)
    {
        var initials = string.Concat(tokens[name.Start..name.End].Where(t => t.IsWord).Select(t => t.Key[..1]));
        return tokens[aside.Start].IsAbbreviation && initials.EndsWith(tokens[aside.Start].Key, StringComparison.Ordinal);
    }

    /// <summary>The end of two words or more with capitals, in another script than the name's, that fill the bracket.</summary>
    private static int? OriginalName(Token[] tokens, int open)
    {
        var close = open + 1;
        while (close < tokens.Length && tokens[close].IsWord && IsLatin(tokens[close]) != IsLatin(tokens[open - 1]))
        {
            close++;
        }

        var words = close < tokens.Length && tokens[open].Text == "(" && tokens[close].Text is ")" or "," ? tokens[(open + 1)..close] : [];
        return words is [{ IsCapital: true }, .., { IsWord: true }] && words.Count(w => !w.IsAbbreviation && w.Text.Any(char.IsUpper)) > 1 ? close : null;
    }

    private static bool IsLatin(Token token) => token.Key.Any(c => c is >= 'a' and <= 'z');
}
