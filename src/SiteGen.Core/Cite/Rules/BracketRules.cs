using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Text;
using static SiteGen.Core.Cite.Rules.BracketCase;

namespace SiteGen.Core.Cite.Rules;

/// <summary>The tables that tell brackets apart.</summary>
/// <param name="Around">
/// Tells brackets of numbers that look like a citation from intervals, indices, formulas, names of compounds and marks of a list; null leaves the
/// bracket to the grammar.
/// </param>
/// <param name="Missed">Tells brackets that were meant as citations, of those that the grammar cannot read, from the author's insertions.</param>
internal sealed record BracketRules(RuleTable<BracketCase, BracketVerdict> Around, RuleTable<BracketCase, BracketVerdict> Missed)
{
    /// <summary>All rules.</summary>
    public static BracketRules All { get; } = new(
        new(
        [
            .. FirstRules, .. IntervalRules.Rows, .. PlainTextRules.Rows, .. IntervalRules.RowsOfNumbers, .. DoubtRules.Rows,
            .. SuppliedRules.Rows, .. LastRules,
        ]),
        new(MissedRules.Rows));

    private static Rule<BracketCase, BracketVerdict>[] FirstRules =>
    [
        new("inside-a-word", "Letters on both sides, and no space in the bracket: part of a word or of the name of a compound.", Say(BracketVerdict.Text, IsInWord))
        {
            Group = RuleGroups.Chemistry, Fits = ["Получен бензо[1,2-b]тиофен.", "Получен бензо[5]пирен."], LeavesAlone = ["Об этом слово[5].", "Об этом писали[5, с. 7]так."],
        },
        new("words-inside", "Words in the bracket, a place above all, say more than what stands around it.", Say(BracketVerdict.Citation, b => !b.IsBare && !b.IsFarBeyondList()))
        {
            Fits = ["Рост в диапазоне [3, с. 7] мал."], LeavesAlone = ["В диапазоне [3, 7] всё верно."],
        },
    ];

    private static Rule<BracketCase, BracketVerdict>[] LastRules =>
    [
        new("far-beyond-the-list", "Numbers far beyond the list, without a place and without words that lead to them.", Say(BracketVerdict.DoubtfulAlone, b => b.IsFarBeyondList()))
        {
            Fits = ["Частота [150] и выше."],
            LeavesAlone = ["Об этом [22] писали.", "Об этом [150, с. 5] писали."],
        },
    ];

    /// <summary>The rules without those of some groups.</summary>
    public BracketRules LeaveOut(ImmutableArray<string> groups) =>
        groups.IsEmpty ? this : this with { Around = Around.Without(groups.ToFrozenSet(StringComparer.Ordinal)) };

    private static bool IsInWord(BracketCase bracket) => bracket.Range.Start > 0 && char.IsLetter(bracket.Text[bracket.Range.Start - 1])
        && GoesOn(bracket) && !bracket.Inner.Contains(' ');
}
