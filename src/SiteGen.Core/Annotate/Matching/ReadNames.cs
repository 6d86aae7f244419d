using System.Collections.Immutable;
using SiteGen.Core.Annotate.Forms;

namespace SiteGen.Core.Annotate.Matching;

/// <summary>
/// Reads a family name together with the initials, given names and particle around it. What stands before it belongs to it;
/// initials behind it do only if no further name follows, whose they would be.
/// </summary>
internal static class ReadNames
{
    private const int MostParts = 3;

    /// <summary>How far the name reaches and how many of its parts fit, or null if what stands beside it contradicts it.</summary>
    public static NameReading? Around(Token[] tokens, Hit hit, FamilyName family, IReadOnlyDictionary<string, GrammaticalCases> givenNames)
    {
        var name = family.Name;
        var start = hit.Start > 0 && tokens[hit.Start - 1].Key == name.Particle ? hit.Start - 1 : hit.Start;
        var before = PartsBefore(tokens, start, IsGiven);
        var reading = before.Length > 0 ? Before(before) : After();
        return reading is { Fitting: 0 } && !name.FamilyMayStandAlone ? null : reading;

        bool IsGiven(Token token) => token.IsCapital && (givenNames.GetValueOrDefault(token.Key) & family.Cases) != GrammaticalCases.None;

        NameReading? Before(ImmutableArray<MetPart> parts)
        {
            for (var i = 0; i < parts.Length && (i == 0 || parts.Length - i >= 2); i++)
            {
                if (name.Fit(parts[i..], family.Cases) is int fitting)
                {
                    return new(IndexOf(tokens, parts[i].Token, start), hit.End, fitting);
                }
            }

            return null;
        }

        NameReading? After()
        {
            var alone = new NameReading(start, hit.End, 0);
            var (after, end) = PartsAfter(tokens, hit.End, IsGiven);
            return after.Length == 0 || BelongsToNext(tokens, end) ? alone
                : name.Fit(after, family.Cases) is int fitting and > 0 ? new(start, end, fitting)
                : after[0].IsInitial ? null
                : alone;
        }
    }

    /// <summary>Initials followed by a word with a capital are that word's; followed by a number, they are no initials.</summary>
    private static bool BelongsToNext(Token[] tokens, int end) =>
        end < tokens.Length && (tokens[end].IsCapital || char.IsDigit(tokens[end].Text[0]));

    private static int IndexOf(Token[] tokens, Token token, int from)
    {
        while (tokens[from].Start != token.Start)
        {
            from--;
        }

        return from;
    }

    private static ImmutableArray<MetPart> PartsBefore(Token[] tokens, int end, Func<Token, bool> isGiven)
    {
        var parts = new List<MetPart>();
        while (parts.Count < MostParts)
        {
            if (end >= 2 && IsInitial(tokens, end - 2))
            {
                parts.Insert(0, new(tokens[end - 2], IsInitial: true));
                end -= 2;
            }
            else if (end >= 1 && isGiven(tokens[end - 1]))
            {
                parts.Insert(0, new(tokens[end - 1], IsInitial: false));
                end--;
            }
            else
            {
                break;
            }
        }

        return [.. parts];
    }

    private static (ImmutableArray<MetPart> Parts, int End) PartsAfter(Token[] tokens, int at, Func<Token, bool> isGiven)
    {
        var parts = new List<MetPart>();
        while (parts.Count < MostParts && at < tokens.Length && (IsInitial(tokens, at) || isGiven(tokens[at])))
        {
            var isInitial = IsInitial(tokens, at);
            parts.Add(new(tokens[at], isInitial));
            at += isInitial ? 2 : 1;
        }

        return ([.. parts], at);
    }

    /// <summary>A capital letter, alone or with a small one («Дж.», “Yu.”), and a full stop right behind it.</summary>
    private static bool IsInitial(Token[] tokens, int at) =>
        at + 1 < tokens.Length && tokens[at].IsCapital && tokens[at].Text is [_] or [_, >= 'a' and <= 'z'] or [_, >= 'а' and <= 'я']
        && tokens[at + 1].Text == "." && tokens[at + 1].Start == tokens[at].End;
}

/// <summary>A person's name as read: its tokens and how many given names or initials speak for it.</summary>
internal readonly record struct NameReading(int Start, int End, int Fitting);
