using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Cite.Words;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Text;
using static SiteGen.Core.Cite.Rules.BracketCase;

namespace SiteGen.Core.Cite.Rules;

/// <summary>Intervals, medians with their quartiles, decimal numbers.</summary>
internal static partial class IntervalRules
{
    private const int LongestMeasure = 60;

    private static readonly SearchValues<char> Between = SearchValues.Create(";" + Dashes.All);

    /// <summary>What the words before say.</summary>
    public static ImmutableArray<Rule<BracketCase, BracketVerdict>> Rows { get; } =
    [
        new("interval-by-its-name", "Two ends after a word for what has two ends: an interval, a scale, a score, verses.",
            Say(BracketVerdict.Doubtful, b => b.HasEnds && !b.IsAtHead && CountingVocabulary.IsInterval(b.Word.AsSpan().Trim("(:,«"))))
        {
            Group = RuleGroups.Intervals,
            Fits = ["В диапазоне [3, 7] всё верно.", "The odds were low (95% CI [1, 5]).", "A median, IQR[3–7], was found.", "Стих. [3–5] пропущены."],
            LeavesAlone = ["Новые счета [3, 7] изданы.", "Это Псалтирь [3, 7] и другие.", "Эти строки [5] Ветрова известны."],
        },
        new("interval-around-its-middle", "Two ends after a number that lies between them and counts neither a place nor a span of time.",
            Say(BracketVerdict.Doubtful, b => b.HasEnds && !b.IsAtHead && MeasuredBefore(b) is { } middle && b.SpansOver(middle)))
        {
            Group = RuleGroups.Intervals,
            Fits = ["Медиана составила 4,5 [2; 7].", "Доля 5 % [3; 7] мала.", "Возраст 15 лет [13; 17], не более."],
            LeavesAlone = ["Об этом в § 5 [3, 7] сказано.", "Писали за 10 лет [3; 17] многие.", "Риск выше в 2 раза [1–3], не более.", "Было их 5 [7; 9], не более."],
        },
        new("segment-of-a-function", "Two ends after “on” and a word for what a function is there.",
            Say(BracketVerdict.Doubtful, b => b.HasEnds && !b.IsAtHead && IsOnSegment(b)))
        {
            Group = RuleGroups.Mathematics,
            Fits = ["Функция непрерывна на [1, 5] всюду.", "It is bounded on [2, 7] here."],
            LeavesAlone = ["Опираемся на [1, 5] и далее.", "This rests on [1, 5] here."],
        },
        new("clock-or-score", "Two numbers with a colon after a word for the time or a score.",
            Say(BracketVerdict.Doubtful, b => b.HasEnds && b.Inner.Contains(':') && CountingVocabulary.ClocksAndScores.Contain(b.Word)))
        {
            Group = RuleGroups.Intervals, Fits = ["Время [12:30] указано."], LeavesAlone = ["В настоящее время [3; 7] это изучено."],
        },
    ];

    /// <summary>What the numbers themselves say.</summary>
    public static ImmutableArray<Rule<BracketCase, BracketVerdict>> RowsOfNumbers { get; } =
    [
        new("nought-or-minus", "A nought by itself, or a minus before the first number.",
            Say(BracketVerdict.Doubtful, b => b.IsBare && ((b.Inner is [var first, ..] && Dashes.Is(first)) || b.ListNumbers().Contains("0"))))
        {
            Group = RuleGroups.Mathematics, Fits = ["Числа [0; 1] малы.", "Числа [−1; 1] малы."], LeavesAlone = ["Так [10; 11] было."],
        },
        new("decimal-numbers", "Numbers with commas right between digits beside a dash or semicolon, if they do not go up as a list does.",
            Say(BracketVerdict.Doubtful, AreDecimals))
        {
            Group = RuleGroups.Intervals, Fits = ["Возраст [10,5–12] указан.", "Ключи [1,5; 2,4] заданы."], LeavesAlone = ["Списки [1,3–5,7] изданы."],
        },
    ];

    private static bool AreDecimals(BracketCase bracket)
    {
        var inner = bracket.Inner;
        return bracket.IsBare && inner.IndexOf(',') is > 0 and var comma && comma + 1 < inner.Length && char.IsAsciiDigit(inner[comma + 1])
            && inner.ContainsAny(Between) && !Ascend(bracket.ListNumbers());
    }

    private static bool Ascend(List<string> numbers) => numbers.Zip(numbers.Skip(1)).All(p => p.First.Length < p.Second.Length
        || (p.First.Length == p.Second.Length && string.CompareOrdinal(p.First, p.Second) < 0));

    /// <summary>«Непрерывна на [1, 5]», “is bounded on [2, 7]”: up to two words may be between.</summary>
    private static bool IsOnSegment(BracketCase bracket)
    {
        const int Near = 3;
        if (!CountingVocabulary.On.Contain(bracket.Word))
        {
            return false;
        }

        var at = bracket.Range.Start;
        var word = bracket.Word;
        for (var i = 0; i < Near && (i == 0 || word.All(char.IsLetterOrDigit)); i++)
        {
            at = bracket.Text.AsSpan(0, at).TrimEnd().Length - word.Length;
            word = bracket.FindWordBefore(at);
            if (CountingVocabulary.OfFunctions.Contain(word.AsSpan().TrimStart("(«“")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>«5», «4,5 %», «34 года», «12 ± 3»: what was measured, with its unit or without.</summary>
    private static decimal? MeasuredBefore(BracketCase bracket)
    {
        var start = Math.Max(0, bracket.Range.Start - LongestMeasure);
        var near = bracket.Text.AsSpan(start, bracket.Range.Start - start);
        if (!near.ContainsAnyInRange('0', '9') || Measured().Match(near.ToString()) is not { Success: true } row)
        {
            return null;
        }

        var (before, unit) = (row.Groups["before"].Value, row.Groups["unit"].Value);
        var isMeasured = unit.Length == 0 ? !IsOrdinal(before, row.Groups["listed"].Success)
            : unit is "%" or [.., '.'] || unit.Contains('/', StringComparison.Ordinal)
                || (CountingVocabulary.IsCounted(unit) && !CountingVocabulary.Passing.Contain(before) && !CountingVocabulary.IsRatio(before, unit));
        return isMeasured ? BracketCase.ParseNumber(row.Groups["middle"].Value) : null;
    }

    /// <summary>«§ 5», «тип 2», «главы 3 и 5»: the number tells which one, and measures nothing.</summary>
    private static bool IsOrdinal(string before, bool isListed) => (isListed && IsJoint(before)) || CountingVocabulary.Numbered.Contain(before)
        || LocatorLabels.FindLabel(before, 0)?.Length == before.Length;

    private static bool IsJoint(string word)
    {
        var cursor = new Cursor(word, 0, word.Length);
        return ReadJoint.TakeJoint(ref cursor) is Joint.And or Joint.Or && cursor.IsAtEnd;
    }

    /// <summary>A number at the end, the word before it and its unit.</summary>
    [GeneratedRegex(
        @"(?:^|(?<listed>\d\s+)?(?<before>\S+)\s+)[(~≈=]*(?<middle>\d+(?:[.,]\d+)?)(?:\s*±\s*\d+(?:[.,]\d+)?)?\s*(?<unit>[^\s\d]\S*)?\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Measured();
}
