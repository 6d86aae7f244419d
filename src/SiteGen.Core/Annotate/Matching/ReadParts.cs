using System.Collections.Immutable;
using SiteGen.Core.Annotate.Forms;

namespace SiteGen.Core.Annotate.Matching;

/// <summary>Reads the initials, given names and patronymics right before or behind a family name.</summary>
/// <param name="lexicon">The given names that the registers know.</param>
/// <param name="tokens">The stretch of text.</param>
internal sealed class ReadParts(Lexicon lexicon, Token[] tokens)
{
    private const int Most = 3;

    /// <summary>What ends at a token.</summary>
    public ImmutableArray<MetPart> Before(int end, FamilyName family)
    {
        var parts = new Stack<MetPart>();
        while (parts.Count < Most && end > 0)
        {
            var isInitial = end >= 2 && ReadNames.IsInitial(tokens, end - 2);
            if (!isInitial && !IsWrittenAsIn(family.Name, end - 1) && !IsGivenOf(tokens[end - 1], family))
            {
                break;
            }

            end -= isInitial ? 2 : 1;
            parts.Push(new(tokens[end], isInitial));
        }

        return [.. parts];
    }

    /// <summary>What begins at a token, and where it ends.</summary>
    public (ImmutableArray<MetPart> Parts, int End) After(int at, GrammaticalCases cases)
    {
        var parts = ImmutableArray.CreateBuilder<MetPart>();
        while (parts.Count < Most && at < tokens.Length && (ReadNames.IsInitial(tokens, at) || IsGiven(tokens[at], cases)))
        {
            var isInitial = ReadNames.IsInitial(tokens, at);
            parts.Add(new(tokens[at], isInitial));
            at += isInitial ? 2 : 1;
        }

        return (parts.DrainToImmutable(), at);
    }

    /// <summary>Given names just as the register has them, from the first on, stand before every case: «у Филип Крама».</summary>
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
        && (!lexicon.Language.IsTitle(token.Key) || family.Name.Parts.Any(p => p.Forms.ContainsKey(FoldLetters.Undoubled(token.Key))));

    private bool IsGiven(Token token, GrammaticalCases cases) =>
        token.IsCapital && (lexicon.GivenNames.GetValueOrDefault(FoldLetters.Undoubled(token.Key)) & cases) != GrammaticalCases.None;
}
