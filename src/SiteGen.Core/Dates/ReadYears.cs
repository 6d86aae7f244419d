using SiteGen.Core.Model;

namespace SiteGen.Core.Dates;

/// <summary>Reads dates without a day: «июль 1920 г.», “in 1920”, «1920-х гг.», «1920–21 гг.», and what may become one beside another.</summary>
internal static class ReadYears
{
    /// <summary>What begins at a token, or null.</summary>
    public static DatePart? ReadFrom(DateToken[] tokens, int at) =>
        tokens[at].Kind == DateTokenKind.Month ? Month(tokens, at)
        : IsApart(tokens, at) ? Decade(tokens, at) ?? Year(tokens, at)
        : tokens[at].Kind == DateTokenKind.Word && DateVocabulary.Decades.TryGetValue(tokens[at].Text, out var first) ? SaidDecade(tokens, at, first)
        : null;

    /// <summary>
    /// The year after a month or day, with the index of its last token, the word for “year” included; null and <paramref name="before"/> for none.
    /// </summary>
    public static (int? Year, int Last) ReadAfter(DateToken[] tokens, int before)
    {
        var at = tokens.SkipOf(before + 1);
        return tokens.TokenAt(at).IsYear && !tokens[at].IsAttached && IsApart(tokens, at)
            ? (tokens[at].Value, Math.Max(at, YearWords.FindEnd(tokens, at + 1)))
            : (null, before);
    }

    private static DatePart? Month(DateToken[] tokens, int at)
    {
        if (YearWords.IsFamilyName(tokens, at))
        {
            return null;
        }

        var (year, last) = ReadAfter(tokens, at);
        var date = new PartialDate(year, tokens[at].Value);
        return new(at, year is null ? at : last, date, date, year is not null);
    }

    private static DatePart? Decade(DateToken[] tokens, int at)
    {
        var isHyphenated = tokens.TokenAt(at + 1) is { IsAttached: true, IsDash: true }
            && tokens.TokenAt(at + 2) is { IsAttached: true } ending && ending.IsOneOf(DateVocabulary.DecadeEndings.Hyphenated);
        var isAttached = tokens.TokenAt(at + 1) is { IsAttached: true } s && s.IsOneOf(DateVocabulary.DecadeEndings.Attached);
        if (tokens[at].Value % 10 != 0 || !isHyphenated && !isAttached)
        {
            return null;
        }

        var last = at + (isHyphenated ? 2 : 1);
        var end = Math.Max(YearWords.FindEnd(tokens, last + 1), FindYearsOfDecade(tokens, last));
        return new(at, Math.Max(last, end), new(tokens[at].Value), new(tokens[at].Value + 9), true);
    }

    /// <summary>«die zwanziger Jahre», those of no other century and of nobody's life.</summary>
    private static DatePart? SaidDecade(DateToken[] tokens, int at, int first)
    {
        var last = FindYearsOfDecade(tokens, at);
        return last < 0 || tokens.TokenAt(last + 1).IsOneOf(DateVocabulary.BeforeDay) ? null : new(at, last, new(first), new(first + 9), true);
    }

    /// <summary>Index of the word for years after a decade, a hyphen between passed over; -1 for none.</summary>
    private static int FindYearsOfDecade(DateToken[] tokens, int last)
    {
        var at = tokens.TokenAt(last + 1) is { IsAttached: true, IsDash: true } ? last + 2 : last + 1;
        return tokens.TokenAt(at).IsOneOf(DateVocabulary.YearsOfDecade) ? at : -1;
    }

    private static DatePart? Year(DateToken[] tokens, int at)
    {
        var (to, last) = ShortSpan(tokens, at);
        if (tokens.TokenAt(last + 1) is { IsAttached: true, Kind: DateTokenKind.Word } || HasEnding(tokens, last))
        {
            return null;
        }

        var end = YearWords.FindEnd(tokens, last + 1);
        var isSure = end >= 0 || YearWords.StandBefore(tokens, at, last) || (to == tokens[at].Value + 1 && IsSeason(tokens, at));
        return new(at, Math.Max(last, end), new(tokens[at].Value), new(to), isSure);
    }

    /// <summary>Whether a year and the next with a slash between, «1922/23», are no number of a file: no label and no abbreviation is before.</summary>
    private static bool IsSeason(DateToken[] tokens, int at)
    {
        var before = tokens.TokenAt(at - 1);
        return tokens[at + 1].Is('/') && !(before.Kind == DateTokenKind.Word && before.Text.Length <= 2) && !before.Is('.') && !before.Is('/')
            && !YearWords.StandsAfterAnyLabel(tokens, at);
    }

    /// <summary>«1920–21», «1923/24»: the second year in two digits.</summary>
    private static (int To, int Last) ShortSpan(DateToken[] tokens, int at)
    {
        var year = tokens[at].Value;
        var isSpan = tokens.TokenAt(at + 1) is { IsAttached: true } sign && (sign.IsDash || sign.Is('/'))
            && tokens.TokenAt(at + 2) is { IsAttached: true, IsDay: true, Range.Length: 2 } second && second.Value > year % 100;
        var isLong = tokens.TokenAt(at + 1) is { IsAttached: true } dash && dash.Is('/') && tokens.TokenAt(at + 2) is { IsAttached: true, IsYear: true };
        return isSpan ? (year - year % 100 + tokens[at + 2].Value, at + 2) : isLong ? (tokens[at + 2].Value, at + 2) : (year, at);
    }

    /// <summary>A number of four digits that is no piece of something longer: a shelfmark, a decimal, a name.</summary>
    private static bool IsApart(DateToken[] tokens, int at) => tokens[at].IsYear && !IsTiedBefore(tokens, at) && !IsTiedAfter(tokens, at);

    private static bool IsTiedBefore(DateToken[] tokens, int at)
    {
        var before = tokens.TokenAt(at - 1);
        var isPiece = before.Kind == DateTokenKind.Word || before.Is('/') || before.Is('№') || before.Is(',') || before.Is('.');
        var endsName = before is { IsDash: true, IsAttached: true } && !tokens.TokenAt(at - 2).IsYear
            && !tokens.TokenAt(at - 2).IsOneOf(DateVocabulary.TiedToYear);
        return tokens[at].IsAttached && (isPiece || endsName);
    }

    private static bool IsTiedAfter(DateToken[] tokens, int at)
    {
        var after = tokens.TokenAt(at + 1);
        var goesOn = (after.Is('.') || after.Is(',')) && tokens.TokenAt(at + 2) is { IsAttached: true, Kind: DateTokenKind.Number };
        return after.IsAttached && (after.Is('%') || goesOn);
    }

    /// <summary>«1920-летие», “1920-ton”.</summary>
    private static bool HasEnding(DateToken[] tokens, int last) =>
        tokens.TokenAt(last + 1) is { IsAttached: true } dash && dash.Is('-') && tokens.TokenAt(last + 2) is { IsAttached: true, Kind: DateTokenKind.Word };
}
