using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching.Lexicons;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Readings;

/// <summary>Reads the initials, given names and patronymics right before or after a family name.</summary>
/// <param name="text">The stretch of text.</param>
internal sealed class ReadParts(WordsAround text)
{
    private const int Most = 3;

    private readonly Token[] tokens = text.Tokens;

    /// <summary>What ends at a token.</summary>
    public ImmutableArray<MetPart> Before(int end, FamilyName family)
    {
        var parts = new Stack<MetPart>();
        end -= end > 1 && PartName.IsNumber(tokens[end - 1].Text) && IsGivenOf(tokens[end - 2], family) ? 1 : 0;
        while (parts.Count < Most && end > 0 && PartBefore(end, family) is { } part)
        {
            parts.Push(part);
            end = part.At - (part.IsInitial && IsHyphen(part.At - 1) && Initials.IsInitial(tokens, part.At - 3) ? 1 : 0);
        }

        return [.. parts];
    }

    /// <summary>
    /// The words before a family name that begin with the initials which are all that the register knows: «Олег Иванович Крам» of «О. И. Крам».
    /// </summary>
    public ImmutableArray<MetPart> SpeltOut(int end, FamilyName family)
    {
        var initials = family.Name.Parts;
        var count = initials.All(p => p.IsInitial) ? Math.Min(initials.Length, end) : 0;
        while (count > 0 && !Enumerable.Range(0, count).All(i => Spells(end - count + i, initials[i])))
        {
            count--;
        }

        var spelt = ImmutableArray.CreateBuilder<MetPart>(count);
        for (var at = end - count; at < end; at++)
        {
            spelt.Add(new(tokens[at], false, at));
        }

        return spelt.MoveToImmutable();

        bool Spells(int at, NamePart initial) => text.IsStrange(at) && tokens[at].Text.StartsWith(initial.Text, StringComparison.Ordinal) && !text.IsTitle(at)
            && text.Forms.MayBeGivenName(tokens[at].Key, family.CasesBeside, family.Name.Person.Gender, isBeforeParticle: false);
    }

    private MetPart? PartBefore(int end, FamilyName family) =>
        Initials.IsInitial(tokens, end - 2) || IsCutShort(end - 2, family.Name) ? new(tokens[end - 2], true, end - 2)
        : IsBareInitial(end - 1) ? new(tokens[end - 1], true, end - 1)
        : IsWrittenAsIn(family.Name, end - 1) || IsGivenOf(tokens[end - 1], family) ? new(tokens[end - 1], false, end - 1)
        : null;

    /// <summary>«Викт. Крам»: the beginning of one of the person's own names, with a full stop.</summary>
    private bool IsCutShort(int at, NameOfPerson name) => at >= 0 && tokens[at].Length > 2
        && tokens[at + 1].Text == "." && tokens[at + 1].Start == tokens[at].End
        && name.Parts.Any(p => p.Text.Length > tokens[at].Length && p.Text.StartsWith(tokens[at].Text, StringComparison.Ordinal));

    /// <summary>Capital letters beside each other without full stops, of which one alone may be a preposition: «В Л Крам».</summary>
    private bool IsBareInitial(int at) => IsLetter(at) && (IsLetter(at - 1) || IsLetter(at + 1));

    private bool IsLetter(int at) => at >= 0 && at < tokens.Length && tokens[at] is { Length: 1, IsWord: true, IsCapital: true };

    private bool IsHyphen(int at) => at >= 0 && tokens[at].Text == "-";

    /// <summary>What begins at a token, and where it ends.</summary>
    public (ImmutableArray<MetPart> Parts, int End) After(int at, GrammaticalCases cases)
    {
        var parts = ImmutableArray.CreateBuilder<MetPart>();
        while (parts.Count < Most && at < tokens.Length && (Initials.IsInitial(tokens, at) || IsGiven(tokens[at], cases)))
        {
            var isInitial = Initials.IsInitial(tokens, at);
            parts.Add(new(tokens[at], isInitial, at));
            at += isInitial ? 2 : 1;
            at += isInitial && at < tokens.Length && IsHyphen(at) && Initials.IsInitial(tokens, at + 1) ? 1 : 0;
        }

        return (parts.DrainToImmutable(), at);
    }

    /// <summary>Given names just as the register has them, from the first on, may precede every case: «у Филип Крама».</summary>
    private bool IsWrittenAsIn(NameOfPerson name, int at)
    {
        var part = name.Parts.Length - 1;
        while (part >= 0 && !name.Parts[part].IsWrittenAs(tokens[at]))
        {
            part--;
        }

        return part == 0 || (part > 0 && at > 0 && name.Parts[part - 1].IsWrittenAs(tokens[at - 1]));
    }

    /// <summary>A title is a given name only of one who is called so.</summary>
    private bool IsGivenOf(Token token, FamilyName family) => IsGiven(token, family.CasesBeside)
        && (!text.Words.IsTitle(token.Key) || family.Name.Parts.Any(p => p.Forms.ContainsKey(FoldLetters.OfGivenName(token.Key))));

    private bool IsGiven(Token token, GrammaticalCases cases) =>
        token.IsCapital && (text.Lexicon.GivenNames.GetValueOrDefault(FoldLetters.OfGivenName(token.Key)) & cases) != GrammaticalCases.None;
}
