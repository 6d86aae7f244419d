using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>The years behind the names.</summary>
internal static partial class ReadAuthorYear
{
    private static ImmutableArray<AuthoredYear> Years(ref Cursor cursor)
    {
        var years = ImmutableArray.CreateBuilder<AuthoredYear>();
        while (true)
        {
            var back = cursor;
            cursor.TakeWhile(c => c is ',' or '.' or '(' || char.IsWhiteSpace(c));
            if ((years.Count == 0 && cursor.At == back.At) || Year(ref cursor) is not { } year)
            {
                cursor = back;
                return years.ToImmutable();
            }

            years.Add(year);
        }
    }

    private static AuthoredYear? Year(ref Cursor cursor)
    {
        var start = cursor.At;
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        if (digits.Length != 4 || int.Parse(digits, CultureInfo.InvariantCulture) is var year && year is < 1400 or > 2100)
        {
            return null;
        }

        var letter = char.IsLower(cursor.Here) && !char.IsLetterOrDigit(cursor.Ahead(1)) ? cursor.Here.ToString() : "";
        cursor.At += letter.Length;
        var range = TextRange.Between(start, cursor.At);
        cursor.Take(')');
        return new(year, letter, range);
    }

    private static bool EndsHere(Cursor cursor)
    {
        cursor.SkipSpace();
        if (cursor.IsAtEnd || cursor.Here is ',' or ':')
        {
            return true;
        }

        cursor.Take('.');
        cursor.SkipSpace();
        cursor.TakeDash();
        cursor.SkipSpace();
        return cursor.IsAtEnd || ReadLocators.Labelled(cursor.Text, cursor.At, cursor.End, inShelfmark: false) is not null;
    }
}
