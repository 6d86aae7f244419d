using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>
/// Parses what is after a label, once its end is known: how far a value reaches in a text, <see cref="ReadValue"/> tells. All that comes later asks the value.
/// </summary>
public static partial class ParseLocatorValue
{
    /// <summary>The value of a printed text; one of words where it is no number.</summary>
    /// <param name="printed">The text.</param>
    /// <param name="kind">What is counted: only of leaves and pages can a letter tell the side.</param>
    public static LocatorValue Parse(string printed, LocatorKind kind)
    {
        if (printed.Length > 0 && !printed.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            var number = new LocatorNumber("", printed, "", LeafSide.Untold);
            return new(printed, [new(number, number)], []);
        }

        return (kind is LocatorKind.Unparsed or LocatorKind.SubVerbo ? null
            : ParseRuns(printed, ReadNumber.FormsOf(kind) & ~NumberForms.Whole | NumberForms.Nested | NumberForms.Roman))
            ?? new(printed, [], kind != LocatorKind.Page ? []
                : [.. Dash().Matches(printed).Select(m => new PrintedSign(SignKind.To, m.Index, m.Index + m.Length))]);
    }

    private static LocatorValue? ParseRuns(string printed, NumberForms forms)
    {
        var (runs, signs) = (ImmutableArray.CreateBuilder<LocatorRun>(), ImmutableArray.CreateBuilder<PrintedSign>());
        var cursor = new Cursor(printed, 0, printed.Length);
        for (var isDetail = false; runs.Count == 0 || TakeSeparator(ref cursor, out isDetail);)
        {
            if (ReadNumber.TakeRun(ref cursor, forms) is not { } parts || IsMixed(printed, parts))
            {
                return null;
            }

            AddSigns(signs, printed, parts, forms);
            runs.Add(MakeRun(printed, parts) with { Tail = ReadNumber.TakeTail(ref cursor), IsDetail = isDetail });
        }

        return cursor.IsAtEnd ? new(printed, runs.ToImmutable(), signs.ToImmutable()) : null;
    }

    /// <summary>From a Roman number to an Arabic one: no range, nor the class of a fond.</summary>
    private static bool IsMixed(string printed, RunParts parts) => parts.To is { Figures: { IsEmpty: false } to }
        && char.IsAsciiDigit(printed[parts.From.Figures.Start]) != char.IsAsciiDigit(printed[to.Start]);

    private static bool TakeSeparator(ref Cursor cursor, out bool isDetail)
    {
        isDetail = cursor.Take(':');
        var isSeparator = isDetail || cursor.Take(';') || ReadJoint.TakeJoint(ref cursor) != Joint.None;
        cursor.SkipSpace();
        return isSeparator;
    }

    private static LocatorRun MakeRun(string printed, RunParts parts)
    {
        var from = MakeNumber(printed, parts.From);
        if (parts.To is not { } last)
        {
            return new(from, parts.From.Side is { Kind: SignKind.BothSides } ? TurnOver(from, LeafSide.Verso) : from);
        }

        var isDouble = parts.Sign.CutFrom(printed).Contains('/');
        var to = !last.Figures.IsEmpty ? WriteOut(from, MakeNumber(printed, last))
            : TurnOver(from, last.Side is { Kind: SignKind.Verso } ? LeafSide.Verso : LeafSide.Recto);
        return new(from, to) { IsDouble = isDouble };
    }

    private static LocatorNumber MakeNumber(string printed, NumberParts parts) => new(
        parts.Prefix.CutFrom(printed).ToString(), SpellFigures(parts.Figures.CutFrom(printed).ToString()), parts.Letter.CutFrom(printed).ToString(),
        parts.Side?.Kind switch { SignKind.Verso => LeafSide.Verso, SignKind.Recto => LeafSide.Recto, _ => LeafSide.Untold });

    private static LocatorNumber TurnOver(LocatorNumber leaf, LeafSide side) => new(leaf.Prefix, leaf.Figures, leaf.Letter, side);

    /// <summary>Roman figures are printed in Cyrillic letters that look the same, too.</summary>
    private static string SpellFigures(string figures) => char.IsAsciiDigit(figures[0]) || !figures.Any(Lookalikes.IsCyrillic) ? figures
        : string.Concat(figures.Select(c => RomanNumerals.ValueOf(c) switch { 1 => 'I', 10 => 'X', _ => c }));

    /// <summary><c>145–7</c> is 145–147; <c>45–12</c>, of equal length, is what it says.</summary>
    private static LocatorNumber WriteOut(LocatorNumber from, LocatorNumber to)
    {
        if (from.Number is not { } first || to.Number is not { } last || last >= first || to.Figures[0] == '0')
        {
            return to;
        }

        var power = 1;
        while (power <= last)
        {
            power *= 10;
        }

        var whole = (first / power * power) + last;
        return first >= power && whole >= first ? new("", whole.ToString(CultureInfo.InvariantCulture), to.Letter, to.Side) : to;
    }

    private static void AddSigns(ImmutableArray<PrintedSign>.Builder signs, string printed, RunParts parts, NumberForms forms)
    {
        if (parts.From.Side is { } side)
        {
            signs.Add(side);
        }

        if (parts.To is { } to)
        {
            var isHyphen = !forms.HasFlag(NumberForms.Sided) && parts.Sign.CutFrom(printed) is "-" or "--";
            if (!parts.Sign.CutFrom(printed).Contains('/'))
            {
                signs.Add(new(isHyphen ? SignKind.Hyphen : SignKind.To, parts.Sign.Start, parts.Sign.End));
            }

            if (to.Side is { } last)
            {
                signs.Add(last);
            }
        }
    }

    /// <summary>Between pages that are no numbers, <c>S12-S18</c>, a dash is what it is between numbers.</summary>
    [GeneratedRegex(@"\s*[" + Dashes.All + @"][" + Dashes.All + @"\s]*", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();
}
