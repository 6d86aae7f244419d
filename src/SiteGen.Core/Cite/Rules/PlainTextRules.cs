using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Cite.Words;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Text;
using static SiteGen.Core.Cite.Rules.BracketCase;

namespace SiteGen.Core.Cite.Rules;

/// <summary>Brackets of numbers that are plainly no citation, so that nobody is told.</summary>
internal static partial class PlainTextRules
{
    private const int LongestDay = 2;

    public static ImmutableArray<Rule<BracketCase, BracketVerdict>> Rows { get; } =
    [
        new("entry-of-a-list", "A number at the head of a block, before a name or a title.", Say(BracketVerdict.Text, IsEntry))
        {
            Fits = ["[1] Орлова А. П. История озера. М., 1999.", "[2] «Озёрный вестник», 1905."], LeavesAlone = ["[5]. Так кончается цитата.", "Так [1] Орлова писала."],
        },
        new("rest-of-a-year", "Digits that make a year with those right before them, and the word for year or a dash after.", Say(BracketVerdict.Text, IsRestOfYear))
        {
            Fits = ["Родился в 18[65] г."], LeavesAlone = ["Об этом писали в 1998[5].", "Величина 10[34] мала."],
        },
        new("index-of-a-variable", "A Latin name of a variable right before.", Say(BracketVerdict.Text, b => b.IsBare && b.IsGlued && IsVariable(GluedRules.FindName(b))))
        {
            Group = RuleGroups.Mathematics, Fits = ["Элемент a[1] массива.", "Элемент x_1[2] мал.", "Матрица M2[3] дана."], LeavesAlone = ["Об этом слово[5].", "A new study by Vetrov et al[12] agrees."],
        },
        new("index-after-an-index", "Right after a bracket that is plainly none.",
            Say(BracketVerdict.Text, b => b.IsBare && b.Before is { Verdict: BracketVerdict.Text } before && before.End == b.Range.Start))
        {
            Group = RuleGroups.Mathematics, Fits = ["Элемент a[1][2] мал."], LeavesAlone = ["Писали [1][2] многие."],
        },
        new("digits-after", "Digits right after: part of a year that the editor supplies.", Say(BracketVerdict.Text, b => b.IsBare && char.IsAsciiDigit(b.CharAfter(0))))
        {
            Fits = ["Это [19]18 г.", "Это 1[9]18 г."], LeavesAlone = ["Об этом писали [5] 18 раз."],
        },
        new("day-of-another-calendar", "A day between a day and the name of a month.", Say(BracketVerdict.Text, IsOtherDay))
        {
            Fits = ["Съезд 19 [31] мая 1889 г.", "He left on 19 [3] May 1889.", "Был с 3 [15] по 5 [17] июля."], LeavesAlone = ["Письмо от [5] мая 1914 г. пришло."],
        },
    ];

    /// <summary>The month that a bracket is before, at once or before another day in both calendars.</summary>
    public static bool IsBeforeMonth(BracketCase bracket) =>
        MonthAfter().Match(bracket.Text, bracket.Range.End) is { Success: true } after && MonthNames.IsInReference(after.Groups[1].ValueSpan);

    private static bool IsEntry(BracketCase bracket) => bracket.Range.Start == 0 && bracket.IsOneNumber && bracket.CharAfter(0) is ' ' or '\t'
        && (char.IsUpper(bracket.CharAfter(1)) || bracket.CharAfter(1) is '«' or '“' or '"');

    private static bool IsRestOfYear(BracketCase bracket)
    {
        const int Longest = 4;
        if (!bracket.IsGlued || !bracket.IsOneNumber || bracket.Word.Length + bracket.Inner.Length != Longest
            || !int.TryParse(bracket.Word + bracket.Inner.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || !Years.AreOfPrint(year))
        {
            return false;
        }

        var after = bracket.OpenAfter();
        after.SkipSpace();
        return after.TakeDash() || CountingVocabulary.Year.GetAlternateLookup<ReadOnlySpan<char>>().Contains(after.TakeWhile(char.IsLetter));
    }

    private static bool IsVariable(ReadOnlySpan<char> name) => GluedRules.IsIdentifier(name) && name.ContainsAnyExceptInRange('0', '9')
        && (name.Contains('_') || (!name[1..].ContainsAnyExceptInRange('0', '9') && (name.Length > 1 || char.IsLower(name[0]))));

    private static bool IsOtherDay(BracketCase bracket) => bracket.IsOneNumber && bracket.Inner.Length <= LongestDay
        && bracket.Word.Length is > 0 and <= LongestDay && bracket.Word.All(char.IsAsciiDigit) && IsBeforeMonth(bracket);

    [GeneratedRegex(@"\G\s+(?:(?:\p{L}{1,3}|[" + Dashes.All + @"])\s+\d{1,2}\s+\[\d{1,2}\]\s+)?(\p{L}{3,10})", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAfter();
}
