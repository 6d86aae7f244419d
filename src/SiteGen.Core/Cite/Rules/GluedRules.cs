using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Core.Cite.Words;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Text;
using static SiteGen.Core.Cite.Rules.BracketCase;

namespace SiteGen.Core.Cite.Rules;

/// <summary>Brackets of numbers without a space before or after them: indices, powers, isotopes; but a note whose space was lost is a citation.</summary>
internal static class GluedRules
{
    private static readonly SearchValues<char> OfIdentifiers = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    public static ImmutableArray<Rule<BracketCase, BracketVerdict>> Rows { get; } =
    [
        new("power-of-a-number", "A number of up to three digits right before.", Say(BracketVerdict.Doubtful, b => b.IsBare && b.IsGlued && IsShortNumber(b)))
        {
            Group = RuleGroups.Mathematics, Fits = ["Величина 10[3] мала."], LeavesAlone = ["Об этом писали в 1998[5].", "Studies of COVID-19[5] agree."],
        },
        new("power-of-a-unit", "A unit of measure right before.",
            Say(BracketVerdict.Doubtful, b => b.IsBare && b.IsGlued && CountingVocabulary.Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(FindName(b))))
        {
            Group = RuleGroups.Mathematics, Fits = ["Площадь 20 м[2] занята."], LeavesAlone = ["Об этом слово[5]."],
        },
        new("index-of-a-short-name", "A short name, one with a digit, or a small Latin word in a Cyrillic sentence right before.", Say(BracketVerdict.Doubtful, HasShortName))
        {
            Group = RuleGroups.Mathematics, Fits = ["Модель GPT4[5] известна.", "Метод ML[5] известен.", "So it is[5] shown."], LeavesAlone = ["В работе Linux[5] упомянута.", "Об этом ВКП(б)[5] писала."],
        },
        new("isotope-or-locant", "A word right after that begins small, a hyphen with a word, or the symbol of an element.", Say(BracketVerdict.Doubtful, IsBeforeRest))
        {
            Group = RuleGroups.Chemistry, Fits = ["Введён [14]C в дозе.", "Это [2,3]-перегруппировка.", "Так [60]фуллерен назвали."], LeavesAlone = ["Об этом писали [5]Затем и другие."],
        },
    ];

    /// <summary>The letters, digits and low lines that end right before a bracket.</summary>
    public static ReadOnlySpan<char> FindName(BracketCase bracket) =>
        bracket.Text.AsSpan()[Cursor.FindStart(bracket.Text, bracket.Range.Start, c => char.IsLetterOrDigit(c) || c == '_')..bracket.Range.Start];

    /// <summary>Whether a name has nothing but ASCII letters, digits and low lines.</summary>
    public static bool IsIdentifier(ReadOnlySpan<char> name) => !name.IsEmpty && !name.ContainsAnyExcept(OfIdentifiers);

    /// <summary>“IL-6[5]”, “COVID-19[5]”: after a hyphen the number is part of a name, and the bracket a note whose space was lost.</summary>
    private static bool IsShortNumber(BracketCase bracket)
    {
        const int Longest = 3;
        var name = FindName(bracket);
        var start = bracket.Range.Start - name.Length;
        var isHyphened = start > 1 && Dashes.Is(bracket.Text[start - 1]) && char.IsLetter(bracket.Text[start - 2]);
        return name.Length is > 0 and <= Longest && !name.ContainsAnyExceptInRange('0', '9') && !isHyphened;
    }

    private static bool HasShortName(BracketCase bracket)
    {
        var name = bracket.IsBare && bracket.IsGlued ? FindName(bracket) : [];
        return !name.IsEmpty && name.ContainsAnyExceptInRange('0', '9') && (IsIdentifier(name)
            ? (name.Length <= 2 && !Vocabulary.IsParticle(name)) || name.ContainsAnyInRange('0', '9') || (char.IsLower(name[0]) && IsAmongCyrillic(bracket))
            : name.Length == 1 && char.IsUpper(name[0]));
    }

    /// <summary>Only the neighbourhood is looked at, since each bracket asks.</summary>
    private static bool IsAmongCyrillic(BracketCase bracket)
    {
        const int Near = 100;
        var start = Math.Max(0, bracket.Range.Start - Near);
        return bracket.Text[start..Math.Min(bracket.Text.Length, bracket.Range.Start + Near)].Any(Lookalikes.IsCyrillic);
    }

    private static bool IsBeforeRest(BracketCase bracket) => bracket.IsBare && GoesOn(bracket)
        && (bracket.Inner.Contains(',') || char.IsLower(bracket.CharAfter(0)) || bracket.CharAfter(0) == '-' || IsBeforeElement(bracket));

    /// <summary>«[14]C», «[18]F-ФДГ», «[60]Co»: a capital that ends its word, or a Latin one with one letter more.</summary>
    private static bool IsBeforeElement(BracketCase bracket)
    {
        var isLong = Lookalikes.IsLatin(bracket.CharAfter(0)) && char.IsLower(bracket.CharAfter(1));
        return char.IsUpper(bracket.CharAfter(0)) && !char.IsLetter(bracket.CharAfter(isLong ? 2 : 1));
    }
}
