using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;

namespace SiteGen.Core.Names.Matching;

/// <summary>
/// Reads a family name together with the initials, given names and particle around it. What stands before it belongs to it;
/// initials behind it do only if no further name follows, whose they would be.
/// </summary>
/// <param name="lexicon">The given names and particles that the registers know.</param>
/// <param name="tokens">The stretch of text.</param>
/// <param name="words">What is known of its words.</param>
internal sealed class ReadNames(Lexicon lexicon, Token[] tokens, WordsAround words)
{
    private readonly ReadParts read = new(lexicon, tokens);
    private readonly DoubtNames doubts = new(lexicon, tokens, words);

    /// <summary>
    /// How far the name reaches and how many of its parts fit; a stranger's if what stands beside it contradicts the register;
    /// null if it is nobody's name here.
    /// </summary>
    public NameReading? Read(Hit hit, FamilyName family)
    {
        var start = WithParticles(hit.Start);
        var mayStay = lexicon.Language.MayStay(family.Name.Family, family.Name.Person.Gender) && tokens[hit.End - 1].Text == family.Name.Family;
        family = mayStay ? family with { CasesBeside = GrammaticalCases.All } : family;
        var before = read.Before(start, family);
        return before.Length == 0 && doubts.IsNobodys(start, hit, family) ? null
            : Read(before, start, hit, family) is not { } reading ? (family.Name.FamilyMayStandAlone && !family.IsPlural ? NameReading.OfStranger : null)
            : doubts.IsAddressedOtherwise(reading.Start, family.Name) || doubts.IsThings(reading.Start, reading.End) ? null
            : reading.Fitting == 0 && (!family.Name.FamilyMayStandAlone || doubts.IsWordOfPhrase(hit) || doubts.IsAdjective(hit, family)
                || doubts.IsMonth(start, hit)) ? null
            : reading with { IsDoubtful = reading.Fitting == 0 && doubts.MayBeStrangers(start, family) };
    }

    private NameReading? Read(ImmutableArray<MetPart> before, int start, Hit hit, FamilyName family) =>
        before.Length > 0 ? Before(before, start, start, hit, family)
        : BeforeMiddleName(start, hit, family) is { } longer ? longer
        : read.SpeltOut(start, family, words.IsStrange) is { Length: > 0 } spelt ? Before(spelt, start, start, hit, family)
        : doubts.IsStrangers(start, hit.End, family, isBeforeParticle: start < hit.Start) ? null
        : After(start, hit, family);

    /// <summary>What tells whether a name is somebody's.</summary>
    public DoubtNames Doubts => doubts;

    /// <summary>Whether a word before a name says that a family follows.</summary>
    public bool IsOfFamily(int start) => start > 0 && lexicon.Language.IsBeforeFamily(tokens[start - 1].Key);

    /// <summary>Of whom the form of address before a name, or in the nominative the verb behind it, speaks.</summary>
    public Gender GenderSaid(int start, int end, GrammaticalCases cases)
    {
        var isSubject = cases.HasFlag(GrammaticalCases.Nominative) && end < tokens.Length;
        return doubts.GenderOfAddress(start) is not Gender.Unstated and var said ? said
            : isSubject ? lexicon.Language.GenderOfVerb(tokens[end].Text)
            : Gender.Unstated;
    }

    /// <summary>A capital letter, alone or with a small one («Дж.», “Yu.”), and a full stop right behind it.</summary>
    public static bool IsInitial(Token[] tokens, int at) =>
        at >= 0 && at + 1 < tokens.Length && tokens[at].IsCapital && tokens[at].Text is not ("Mr" or "Ms" or "Dr" or "Lt" or "St" or "Jr" or "Sr")
        && tokens[at].Text is [_] or [_, >= 'a' and <= 'z'] or [_, >= 'а' and <= 'я']
        && tokens[at + 1].Text == "." && tokens[at + 1].Start == tokens[at].End;

    /// <summary>Where the name starts with its particles, which old prints join by hyphens: «фон-дер-Рейн».</summary>
    private int WithParticles(int start)
    {
        var hyphens = start > 1 && IsJoined(start - 1) ? 1 : 0;
        while (start > hyphens && lexicon.Particles.Contains(tokens[start - 1 - hyphens].Key))
        {
            start -= 1 + hyphens;
            hyphens = start > 1 && IsJoined(start - 1) ? 1 : 0;
        }

        return start;
    }

    private bool IsJoined(int at) =>
        tokens[at].Text == "-" && tokens[at].Start == tokens[at - 1].End && at + 1 < tokens.Length && tokens[at].End == tokens[at + 1].Start;

    /// <summary>The name with a middle name that the register leaves out: «Виктора Альберта Крама» of «Крам, Виктор».</summary>
    private NameReading? BeforeMiddleName(int start, Hit hit, FamilyName family)
    {
        var parts = start > 1 && words.IsStrange(start - 1) ? read.Before(start - 1, family) : [];
        return parts.Any(p => !p.IsInitial) && Before(parts, start - 1, start, hit, family) is { Fitting: > 0 } reading ? reading : null;
    }

    private NameReading? Before(ImmutableArray<MetPart> parts, int end, int start, Hit hit, FamilyName family)
    {
        for (var i = 0; i < parts.Length && (i == 0 || parts.Length - i >= 2); i++)
        {
            if (family.Name.Fit(parts[i..], family.CasesBeside) is int fitting)
            {
                var behind = WithGeneration(hit.End);
                return new(parts[i].At, behind, fitting)
                {
                    IsFull = parts[i..].Any(p => !p.IsInitial),
                    IsWhole = end == start && behind == hit.End && family.Name.IsWhole(parts[i..]),
                };
            }
        }

        return null;
    }

    private NameReading? After(int start, Hit hit, FamilyName family)
    {
        var alone = new NameReading(start, WithGeneration(hit.End), 0);
        var hasComma = hit.End + 1 < tokens.Length && tokens[hit.End].Text == "," && IsInitial(tokens, hit.End + 1);
        var isBefore = lexicon.Language.StaysBeforeGivenName(family.Name.Family);
        var cases = isBefore && tokens[hit.End - 1].Text == family.Name.Family ? GrammaticalCases.All : family.CasesBeside;
        var (parts, end) = read.After(hasComma ? hit.End + 1 : hit.End, cases);
        var isOfSyllables = isBefore && parts is [.., { IsInitial: false }];
        end += isOfSyllables && parts.Length == 1 && end < tokens.Length && IsNameLike(tokens[end]) && tokens[end].Length < 6 ? 1 : 0;
        return parts.Length == 0 || (!isOfSyllables && BelongsToNext(end)) ? alone
            : family.Name.Fit(parts, cases) is int fitting and > 0
                ? new(start, end, fitting) { IsFull = parts.Any(p => !p.IsInitial), IsWhole = family.Name.IsWhole(parts) }
            : parts[0].IsInitial ? null
            : alone;
    }

    /// <summary>The end of a family name with what says which of a family is meant, or a title: «Орлов-старший», «Рейн-паша».</summary>
    private int WithGeneration(int end) =>
        end + 1 < tokens.Length && tokens[end].Text == "-" && tokens[end].Start == tokens[end - 1].End && tokens[end + 1].Start == tokens[end].End
        && ReadTokens.Epithets.Any(e => tokens[end + 1].Text.StartsWith(e.TrimEnd('.'), StringComparison.Ordinal))
            ? end + 2
            : end;

    /// <summary>Initials followed by a word with a capital are that word's; followed by a number, they are no initials.</summary>
    private bool BelongsToNext(int end) => end < tokens.Length && (tokens[end].IsCapital || char.IsDigit(tokens[end].Text[0]));

    private static bool IsNameLike(Token token) => token is { IsCapital: true, IsAbbreviation: false } && !char.IsDigit(token.Text[0]);
}
