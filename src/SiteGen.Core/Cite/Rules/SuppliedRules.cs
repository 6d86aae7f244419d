using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Cite.Words;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Text;
using static SiteGen.Core.Cite.Rules.BracketCase;

namespace SiteGen.Core.Cite.Rules;

/// <summary>Days, amounts, counts and numbers of pages that the editor supplies.</summary>
internal static partial class SuppliedRules
{
    public static ImmutableArray<Rule<BracketCase, BracketVerdict>> Rows { get; } =
    [
        new("day-before-a-month", "Days before the name of a month.", Say(BracketVerdict.Doubtful, b => b.IsBare && IsBeforeMonth(b)))
        {
            Group = RuleGroups.Quantities, Fits = ["Письмо от [5] мая 1914 г. пришло.", "Он умер [12] дек. 1914 г."], LeavesAlone = ["Об этом [5] майские газеты молчали.", "Ветров [15], в мае."],
        },
        new("amount-before-a-thing", "Numbers before a unit or a thing that is counted.", Say(BracketVerdict.Doubtful, b => b.IsBare && IsBeforeThing(b)))
        {
            Group = RuleGroups.Quantities, Fits = ["Было [5] человек.", "Вес [5, 7] кг, не более.", "Почти [12] процентов."], LeavesAlone = ["Об этом [5] человечество забыло.", "Эта статья [5] известна."],
        },
        new("amount-before-an-abbreviation", "One number or two before a short word with a full stop, unless that only goes on with the sentence.", Say(BracketVerdict.Doubtful, b => b.IsBare && IsBeforeAbbreviation(b)))
        {
            Group = RuleGroups.Quantities, Fits = ["Ширина [12] саж. по берегу.", "Около [12] ч. вечера пришли.", "Дали [15] р. 20 коп. серебром."],
            LeavesAlone = ["Об этом [5] т. е. о съезде писали.", "This is [5] i.e. not new.", "Of this [5] did. Then others wrote.", "Так в работах [5] проф. Ветрова.", "Об этом писал [5] кн. Ветров."],
        },
        new("pages-of-a-book", "Only further numbers and commas between the bracket and the label of pages or leaves after it.", Say(BracketVerdict.Doubtful, b => b.IsBare && IsPagination(b)))
        {
            Group = RuleGroups.Bibliography, Fits = ["Повести. СПб., 1905. XII, [2], 120, [4] с.", "A title, with [5] leaves of plates."], LeavesAlone = ["Писали [5] С. Ветров и другие.", "Here [5] list several others.", "Об этом писал Ветров [5], с. 7 особо."],
        },
    ];

    private static bool IsBeforeMonth(BracketCase bracket) =>
        char.IsWhiteSpace(bracket.CharAfter(0)) && PlainTextRules.IsBeforeMonth(bracket) && bracket.ListNumbers().TrueForAll(n => n.Length <= 2);

    private static bool IsBeforeThing(BracketCase bracket)
    {
        var word = OpenWordAfter(bracket);
        var after = word;
        return CountingVocabulary.IsCounted(after.TakeWhile(char.IsLetter)) && (after.Here != '.' || !CountingVocabulary.IsNoUnit(word));
    }

    private static bool IsBeforeAbbreviation(BracketCase bracket)
    {
        const int Most = 2;
        const int Longest = 4;
        var cursor = OpenWordAfter(bracket);
        var after = cursor;
        var word = after.TakeWhile(char.IsLower);
        return word.Length is > 0 and <= Longest && after.Take('.') && (EndsLikeAbbreviation(word) || SentenceGoesOn(after))
            && bracket.ListNumbers().Count <= Most && !CountingVocabulary.IsNoUnit(cursor);
    }

    private static bool EndsLikeAbbreviation(ReadOnlySpan<char> word) => CountingVocabulary.AbbreviationEnds.Contains(word[^1], StringComparison.Ordinal)
        || (!word.ContainsAnyExceptInRange('a', 'z') && !word.ContainsAny(CountingVocabulary.Vowels));

    private static bool SentenceGoesOn(Cursor after) => char.IsWhiteSpace(after.Here) && (char.IsLower(after.Ahead(1)) || char.IsDigit(after.Ahead(1)));

    /// <summary>At the word after the space after a bracket; at the end where no space comes first.</summary>
    private static Cursor OpenWordAfter(BracketCase bracket)
    {
        var cursor = bracket.OpenAfter();
        cursor.SkipSpace();
        return cursor.At > bracket.Range.End ? cursor : new(bracket.Text, bracket.Text.Length, bracket.Text.Length);
    }

    private static bool IsPagination(BracketCase bracket)
    {
        if (NumbersAfter().Match(bracket.Text, bracket.Range.End) is not { Success: true } further)
        {
            return false;
        }

        var at = further.Index + further.Length;
        var isBesideNumber = further.Groups["number"].Success || NumberAndComma().IsMatch(bracket.Word);
        return LocatorLabels.FindLabel(bracket.Text, at) is { Kind: LocatorKind.Page or LocatorKind.Folio } label
            && (bracket.Text[at + label.Length - 1] == '.' ? isBesideNumber || char.IsLower(bracket.Text[at]) || label.Length > 2 : label.Length > 4);
    }

    [GeneratedRegex(@"\G(?<number>,\s(?:\[\d{1,4}\]|\d{1,4}|[IVXLCivxlc]{1,8})){0,8}\s", RegexOptions.CultureInvariant)]
    private static partial Regex NumbersAfter();

    [GeneratedRegex(@"^(?:\d+|[IVXLCivxlc]+),$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAndComma();
}
