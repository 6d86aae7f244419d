using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Core.Cite.Words;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Text;
using static SiteGen.Core.Cite.Rules.BracketCase;

namespace SiteGen.Core.Cite.Rules;

/// <summary>What is against a bracket of numbers as a citation: a sign, a sum, a label before it, the marks of a list, a neighbour.</summary>
internal static class DoubtRules
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("=<>≤≥≠≈∈∉⊂⊆∩∪∖×·→√∑∫^+*/∀∃±");

    public static ImmutableArray<Rule<BracketCase, BracketVerdict>> Rows { get; } =
    [
        new("mark-of-a-list", "Marks that go up from one to the next: the first at a head, after a colon or quotation mark, each before a word.", Say(BracketVerdict.Doubtful, b => b.IsListMark))
        {
            Group = RuleGroups.Verses, Fits = ["Решили: [1] принять устав; [2] отклонить смету.", "«[1] В начале было слово. [2] И слово было."], LeavesAlone = ["Об этом: [1] и [2].", "Об этом [1] пишут так; а [2] иначе."],
        },
        new("sign-before", "A mathematical sign before.", Say(BracketVerdict.Doubtful, b => b.IsBare && !b.IsAtHead && b.Word.Length > 0 && Signs.Contains(b.Word[^1])))
        {
            Group = RuleGroups.Mathematics, Fits = ["Число x ∈ [1; 5] мало.", "Вектор a = [5] мал."], LeavesAlone = ["Об этом (и не раз)[5]."],
        },
        new("total-before", "A word before that counts: total, equation, the back of a leaf.", Say(BracketVerdict.Doubtful, IsAfterTotal))
        {
            Fits = ["Всего [5] подписей.", "На л. 12 об. [4] помета."], LeavesAlone = ["Это прежде всего [3], но и другие."],
        },
        new("label-before", "A label without its number before: the editor supplies the number.", Say(BracketVerdict.Doubtful, b => b.IsBare && !b.IsAtHead && !b.IsGlued && IsAfterLabel(b)))
        {
            Fits = ["Смотри § [5] устава.", "Том [5] вышел в срок.", "Помета на с. [5] стёрта.", "Летопись. Т. [3], с. 5."],
            LeavesAlone = ["Иванов И. С. [5] писал.", "и т. д. [5].", "В книге было 300 с. [5], не более.", "Others on the list [5] agree."],
        },
        .. GluedRules.Rows,
        new("joined-to-a-doubtful", "Joined by a comma, a word or a dash to a bracket that is none or doubtful, or right after a doubtful one.", Say(BracketVerdict.Doubtful, IsJoined))
        {
            Fits = ["Дела № [3] и [5] утрачены.", "Здесь стр. [5]–[7] вырваны.", "Число x ∈ [0; 1] или [1; 5]."], LeavesAlone = ["Писали многие [3], [150], [7].", "Число x ∈ [0; 1], как писали [5]."],
        },
        new("sign-after", "A mathematical sign, a percentage or an opening parenthesis after.", Say(BracketVerdict.Doubtful, IsBeforeSign))
        {
            Group = RuleGroups.Mathematics, Fits = ["Доля [5]% мала.", "Звено [5](рис. 2) цепи.", "Температура [15; 20] °C держалась."], LeavesAlone = ["Об этом писали [5] (рис. 2)."],
        },
    ];

    private static bool IsAfterTotal(BracketCase bracket)
    {
        var start = bracket.Text.AsSpan(0, bracket.Range.Start).TrimEnd().Length - bracket.Word.Length;
        return bracket.IsBare && !bracket.IsAtHead && !bracket.IsGlued && CountingVocabulary.Totals.Contain(bracket.Word)
            && !CountingVocabulary.BeforeNoTotal.Contain(bracket.FindWordBefore(start));
    }

    /// <summary>«И. С.» are initials, «и т. д.» ends a sentence, «300 с.» has its number.</summary>
    private static bool IsAfterLabel(BracketCase bracket)
    {
        var word = bracket.Word.AsSpan().TrimStart("(«“");
        var start = bracket.Text.AsSpan(0, bracket.Range.Start).TrimEnd().Length - word.Length;
        if (word.IsEmpty || LocatorLabels.FindLabel(bracket.Text, start) is not { } label || label.Length != word.Length)
        {
            return false;
        }

        var before = bracket.FindWordBefore(start);
        var isInitial = before is [var first, '.'] && char.IsLetter(first);
        return !isInitial && !(before.Length > 0 && char.IsAsciiDigit(before[^1])) && StandsForNumber(word, label.Kind, before);
    }

    private static bool StandsForNumber(ReadOnlySpan<char> word, LocatorKind? kind, string before) => word[^1] switch
    {
        '.' => word.Length > 2 || char.IsLower(word[0]) || before is "" or [.., '.' or ';' or ':' or '('],
        '№' or '§' => true,
        _ => word.Length > 2 && kind is LocatorKind.Page or LocatorKind.Folio or LocatorKind.Volume or LocatorKind.Chapter,
    };

    private static bool IsJoined(BracketCase bracket)
    {
        if (!bracket.IsBare || bracket.Before is not { Verdict: BracketVerdict.Doubtful or BracketVerdict.Text } before || before.End > bracket.Range.Start)
        {
            return false;
        }

        var between = new Cursor(bracket.Text, before.End, bracket.Range.Start);
        between.SkipSpace();
        _ = between.Take(';') || between.TakeDash() || ReadJoint.TakeJoint(ref between) != Joint.None;
        between.SkipSpace();
        return between.IsAtEnd;
    }

    private static bool IsBeforeSign(BracketCase bracket)
    {
        var (next, second) = (bracket.CharAfter(0), bracket.CharAfter(1));
        return bracket.IsBare && (next is '(' or '^' or '{' or '%' || Signs.Contains(next)
            || (next == ' ' && (second is '%' or '°' || Signs.Contains(second))));
    }
}
