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
            cursor.TakeWhile(c => c is ',' or '.' || char.IsWhiteSpace(c));
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
        return new(year, letter, TextRange.Between(start, cursor.At));
    }

    private static bool EndsHere(Cursor cursor)
    {
        cursor.SkipSpace();
        return cursor.IsAtEnd || cursor.Here is ',' or ':' || (cursor.Here == '.'
            && (cursor.Ahead(1) == ' ' && ReadLocators.Labelled(cursor.Text, cursor.At + 2, cursor.End, inShelfmark: false) is not null));
    }
}
