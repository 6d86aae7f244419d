using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Lexicons;

/// <summary>A form as it is looked for: its tokens, which capitals it asks for, and what it means.</summary>
/// <param name="Tokens">The tokens.</param>
/// <param name="Capitals">Which letters must be capitals.</param>
/// <param name="Meaning">What the form is a form of.</param>
internal sealed record Form(ImmutableArray<Token> Tokens, Capitals Capitals, Meaning Meaning)
{
    /// <summary>Whether the tokens of a text, known to have the form's keys, have the capitals it asks for.</summary>
    public bool Accepts(ReadOnlySpan<Token> found)
    {
        var someCapital = Capitals != Capitals.FromOneOn;
        for (var i = 0; i < found.Length; i++)
        {
            var (wanted, met) = (Tokens[i], found[i]);
            var firstIsFree = Capitals != Capitals.All || (char.IsLower(wanted.Text[0]) && met.IsCapital);
            var differsInFirst = firstIsFree && !wanted.IsAbbreviation && met.Text.AsSpan(1).SequenceEqual(wanted.Text.AsSpan(1));
            if (met.Text != wanted.Text && !differsInFirst && !IsAllCapitals(wanted, met))
            {
                return false;
            }

            someCapital |= met.IsCapital;
        }

        return someCapital;
    }

    /// <summary>A name set in capitals as a whole, as in the headings of documents; short ones would be abbreviations.</summary>
    private bool IsAllCapitals(Token wanted, Token met) =>
        Meaning is FamilyName or BareGivenNames && wanted.Length > 3 && met.Length > 3 && !met.Text.Any(char.IsLower);
}

/// <summary>Which of a form's capital letters must be in the text. Those of abbreviations always must.</summary>
internal enum Capitals
{
    /// <summary>All, and no others: personal names, places and proper terms of one word.</summary>
    All,

    /// <summary>The first letters of words are free, one at least is a capital: places of several words.</summary>
    FromOneOn,

    /// <summary>The first letters of words are free: terms.</summary>
    Free,
}

/// <summary>What a form is a form of.</summary>
internal abstract record Meaning(Entry Entry);

/// <summary>A place, a term, or a person under a byname.</summary>
internal sealed record WholeName(Entry Entry, bool IsProper) : Meaning(Entry);

/// <summary>A place or a term that shares its head with a neighbour, and means nothing without it.</summary>
internal sealed record Conjunct(Entry Entry, GrammaticalCases Cases, string Head, bool IsLast) : Meaning(Entry);

/// <summary>A family name, to be read together with what is around it.</summary>
internal sealed record FamilyName(NameOfPerson Name, GrammaticalCases Cases) : Meaning(Name.Person)
{
    /// <summary>Whether the form names several bearers only: «Крамы».</summary>
    public bool IsPlural => (Cases & GrammaticalCases.All) == 0;

    /// <summary>The cases in which given names may be beside it.</summary>
    public GrammaticalCases CasesBeside { get; init; } = Cases;
}

/// <summary>Given name and patronymic without the family name; or the given name alone.</summary>
internal sealed record BareGivenNames(NameOfPerson Name, bool IsOne) : Meaning(Name.Person);
