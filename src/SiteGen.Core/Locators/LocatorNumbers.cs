using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>One number of a locator's value, or a range of them.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last; the first where there is but one. The short form <c>145–7</c> is written out.</param>
/// <param name="FromVerso">The first is the back of a leaf: <c>об.</c>, <c>v</c>.</param>
/// <param name="ToVerso">The last is the back of a leaf.</param>
public readonly record struct LocatorNumber(int From, int To, bool FromVerso, bool ToVerso);

/// <summary>Tells the Arabic numbers in the value of a locator; Roman numbers and letters are left out.</summary>
public static class LocatorNumbers
{
    /// <summary>The numbers in order: <c>12 об.–13, 20</c> are 12 verso to 13, and 20.</summary>
    public static ImmutableArray<LocatorNumber> In(string value)
    {
        var found = ImmutableArray.CreateBuilder<LocatorNumber>();
        var cursor = new Cursor(value, 0, value.Length);
        while (!cursor.IsAtEnd)
        {
            cursor.TakeWhile(c => !char.IsAsciiDigit(c));
            if (One(ref cursor) is { } from)
            {
                var back = cursor;
                var to = Dash(ref cursor) ? One(ref cursor) : null;
                cursor = to is null ? back : cursor;
                found.Add(new(from.Number, to is { } last ? WrittenOut(from.Number, last.Number) : from.Number, from.Verso, (to ?? from).Verso));
            }
        }

        return found.ToImmutable();
    }

    private static bool Dash(ref Cursor cursor)
    {
        cursor.SkipSpace();
        var isDash = cursor.TakeDash();
        cursor.SkipSpace();
        return isDash;
    }

    private static (int Number, bool Verso)? One(ref Cursor cursor)
    {
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var back = cursor;
        cursor.SkipSpace();
        cursor.Take('-');
        var isVerso = cursor.TakeWord("об") || cursor.TakeWord("зв") || cursor.TakeWord("verso") || cursor.TakeWord("v");
        cursor = isVerso ? cursor : back;
        cursor.Take('.');
        return (number, isVerso);
    }

    /// <summary><c>145–7</c> is 145–147; <c>45–12</c>, of equal length, is what it says.</summary>
    internal static int WrittenOut(int from, int to)
    {
        var power = 1;
        while (power <= to)
        {
            power *= 10;
        }

        var whole = (from / power * power) + to;
        return to < from && from >= power && whole >= from ? whole : to;
    }
}
