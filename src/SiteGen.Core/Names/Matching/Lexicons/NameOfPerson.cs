using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Lexicons;

/// <summary>One of the names by which a person may be called.</summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Parts">What is before the family name: given name, patronymic; possibly none.</param>
/// <param name="Particle">Key of the word before the family name that may be left out: «фон».</param>
/// <param name="Family">The family name in its dictionary form.</param>
/// <param name="FamilyMayStandAlone">Whether the family name means the person without anything before it.</param>
internal sealed record NameOfPerson(
    Person Person, ImmutableArray<NamePart> Parts, string? Particle, string Family, bool FamilyMayStandAlone)
{
    /// <summary>Further spellings of the family name, which have its bearer and parts.</summary>
    public ImmutableArray<string> Spellings { get; init; } = [];

    /// <summary>
    /// Whether it is the main name with another family name or the given names spelt otherwise: its given names alone are those of the main
    /// name, and a stranger who bears it is no namesake.
    /// </summary>
    public bool IsVariant { get; init; }

    /// <summary>Whether the register states the bearer's gender; or else it is a guess.</summary>
    public bool IsGenderStated { get; init; }

    /// <summary>The family name in all spellings.</summary>
    public IEnumerable<string> Families => Spellings.Prepend(Family);

    /// <summary>Whether the parts met are just what the register has: «Виктор Крам» of one without patronymic, «В. Крам» of one with the initial.</summary>
    public bool IsWhole(ImmutableArray<MetPart> met) => met.Length == Parts.Length && met.Zip(Parts).All(p => p.First.IsInitial == p.Second.IsInitial);

    /// <summary>
    /// How well the parts met fit the name, two for a word and one for an initial, or null if one contradicts it: another initial,
    /// another given name, another case. Parts that the register leaves out contradict nothing.
    /// </summary>
    public int? Fit(ImmutableArray<MetPart> met, GrammaticalCases cases)
    {
        var fitting = Math.Min(met.Length, Parts.Length);
        for (var i = 0; i < fitting; i++)
        {
            cases &= Parts[i].CasesOf(met[i]);
        }

        return (cases & GrammaticalCases.All) == GrammaticalCases.None ? null
            : Enumerable.Range(0, fitting).Sum(i => met[i].IsInitial || Parts[i].IsInitial ? 1 : 2);
    }
}

/// <summary>A given name or a patronymic of the register, possibly only its initial.</summary>
/// <param name="Text">As written, folded: <c>Семен</c>, <c>О</c>.</param>
/// <param name="Forms">Key of each form (<see cref="FoldLetters.OfGivenName"/>), and its cases.</param>
/// <param name="Words">The forms as tokens.</param>
internal sealed record NamePart(
    string Text, IReadOnlyDictionary<string, GrammaticalCases> Forms, ImmutableArray<NameWord> Words)
{
    /// <summary>Whether the register knows only the initial.</summary>
    public bool IsInitial { get; init; }

    /// <summary>The cases in which the part met can be a form of this one; none if it cannot.</summary>
    public GrammaticalCases CasesOf(MetPart met) =>
        met.IsInitial || IsInitial
            ? Text.StartsWith(met.Token.Text, StringComparison.Ordinal) || met.Token.Text.StartsWith(Text, StringComparison.Ordinal)
                ? GrammaticalCases.All
                : GrammaticalCases.None
            : IsWrittenAs(met.Token) ? GrammaticalCases.All
            : Forms.GetValueOrDefault(FoldLetters.OfGivenName(met.Token.Key));

    /// <summary>Whether a token is just what the register has: so it may accompany the family name in any case, as foreign names do.</summary>
    public bool IsWrittenAs(Token token) => !IsInitial && token.Text == Text;
}

/// <summary>A given name, a patronymic or an initial met in a text beside a family name.</summary>
/// <param name="Token">The word, without the full stop.</param>
/// <param name="IsInitial">Whether it is an initial, or a name cut short («Викт.»).</param>
/// <param name="At">Number of the token.</param>
internal readonly record struct MetPart(Token Token, bool IsInitial, int At);

/// <summary>A form of a given name or a patronymic.</summary>
/// <param name="Tokens">Its words: two for «Жан-Поль».</param>
/// <param name="Cases">The cases it can be in.</param>
internal sealed record NameWord(ImmutableArray<Token> Tokens, GrammaticalCases Cases);
