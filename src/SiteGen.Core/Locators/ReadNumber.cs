using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>What the numbers of a kind of place may look like, Arabic figures with a letter aside.</summary>
[Flags]
internal enum NumberForms
{
    /// <summary>Nothing more.</summary>
    None = 0,

    /// <summary>With the class of a fond before it: <c>Р-5446</c>. So it is in shelfmarks, where a letter may be a capital after a hyphen too.</summary>
    Prefixed = 1,

    /// <summary>In Roman figures.</summary>
    Roman = 2,

    /// <summary>One number in another: <c>§ 2.1</c>.</summary>
    Nested = 4,

    /// <summary>With a side of the leaf that a letter tells: <c>12r–v</c>. Elsewhere <c>12v</c> is a number with the letter «в».</summary>
    Sided = 8,

    /// <summary>Nothing glued to it, as volumes and parts are printed.</summary>
    Whole = 16,
}

/// <summary>A stretch of a text; a value, since numbers are tried at every place.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    public bool IsEmpty => Start == End;

    public ReadOnlySpan<char> CutFrom(string text) => text.AsSpan(Start, End - Start);
}

/// <summary>Where the parts of a number are in its text; an empty stretch for what it lacks.</summary>
internal readonly record struct NumberParts(Stretch Prefix, Stretch Figures, Stretch Letter, PrintedSign? Side);

/// <summary>Where the parts of a number or range are.</summary>
/// <param name="From">The first number.</param>
/// <param name="Sign">The dash or stroke, with the spaces around it.</param>
/// <param name="To">The last number, if there is a sign; without figures where it is but the other side of the leaf.</param>
internal readonly record struct RunParts(NumberParts From, Stretch Sign, NumberParts? To);

/// <summary>Reads one number of a place, or a range of them.</summary>
internal static class ReadNumber
{
    /// <summary>The forms of a kind's numbers.</summary>
    public static NumberForms FormsOf(LocatorKind kind) => kind switch
    {
        LocatorKind.Fond or LocatorKind.Opis or LocatorKind.Papka or LocatorKind.Box or LocatorKind.Delo => NumberForms.Prefixed,
        LocatorKind.Signature => NumberForms.Prefixed | NumberForms.Nested,
        LocatorKind.Folio => NumberForms.Sided,
        LocatorKind.Column => NumberForms.None,
        LocatorKind.Page => NumberForms.Roman | NumberForms.Sided,
        LocatorKind.Volume or LocatorKind.Book or LocatorKind.Part or LocatorKind.Series or LocatorKind.Issue => NumberForms.Roman | NumberForms.Whole,
        LocatorKind.Section or LocatorKind.Paragraph or LocatorKind.Chapter or LocatorKind.Article or LocatorKind.Figure =>
            NumberForms.Roman | NumberForms.Nested,
        _ => NumberForms.Roman,
    };

    /// <summary>Moves the cursor over the first number or range of a kind, or over a signature of letters and figures; whether there was one.</summary>
    public static bool TakeFirst(ref Cursor cursor, LocatorKind kind) =>
        TakeRun(ref cursor, FormsOf(kind)) is not null || (kind == LocatorKind.Signature && TakeCode(ref cursor));

    /// <summary>A number or range; the cursor stays where there is none.</summary>
    public static RunParts? TakeRun(ref Cursor cursor, NumberForms forms)
    {
        var scan = cursor;
        if (TakeOne(ref scan, forms) is not { } from || (forms.HasFlag(NumberForms.Whole) && char.IsLetterOrDigit(scan.Here)))
        {
            return null;
        }

        cursor = scan;
        scan.SkipSpace();
        var isSign = scan.TakeDash() || scan.Take('/');
        scan.SkipSpace();
        var sign = new Stretch(cursor.At, scan.At);
        if (!isSign || TakeEnd(ref scan, forms) is not { } to)
        {
            return new(from, default, null);
        }

        cursor = scan;
        return new(from, sign, to);
    }

    /// <summary>«И сл.», “ff.”, “passim”; «и след. 5» goes on with a number and is no tail.</summary>
    public static RunTail TakeTail(ref Cursor cursor)
    {
        var after = cursor;
        after.SkipSpace();
        var tail = PlaceWords.Following.Take(ref after) ? RunTail.Following
            : PlaceWords.Others.Take(ref after) ? RunTail.Others
            : PlaceWords.Passim.Take(ref after) ? RunTail.Passim : RunTail.None;
        var next = after;
        next.SkipSpace();
        if (tail == RunTail.None || char.IsAsciiDigit(next.Here))
        {
            return RunTail.None;
        }

        cursor = after;
        return tail;
    }

    /// <summary>Whether a character is a Roman figure.</summary>
    public static bool IsRomanFigure(char c) => RomanNumerals.ValueOf(c) > 0;

    /// <summary>A signature of letters and figures: <c>I.303.4.2489</c>.</summary>
    private static bool TakeCode(ref Cursor cursor)
    {
        var back = cursor;
        var code = cursor.TakeWhile(c => char.IsLetterOrDigit(c) || c is '.' or '/' or '-');
        var isCode = code.ContainsAnyInRange('0', '9');
        cursor = isCode ? cursor : back;
        cursor.At -= isCode && code[^1] == '.' ? 1 : 0;
        return isCode;
    }

    private static NumberParts? TakeEnd(ref Cursor cursor, NumberForms forms)
    {
        var isVerso = PlaceWords.VersoLetters.Contains(cursor.Here);
        if (forms.HasFlag(NumberForms.Sided) && (isVerso || PlaceWords.RectoLetters.Contains(cursor.Here)) && !char.IsLetterOrDigit(cursor.Ahead(1)))
        {
            var side = new PrintedSign(isVerso ? SignKind.Verso : SignKind.Recto, cursor.At, cursor.At + 1);
            cursor.At++;
            return new(default, default, default, side);
        }

        return TakeOne(ref cursor, forms) is { } to && !char.IsLetterOrDigit(cursor.Here) ? to : null;
    }

    private static NumberParts? TakeOne(ref Cursor cursor, NumberForms forms)
    {
        var prefix = forms.HasFlag(NumberForms.Prefixed) ? TakePrefix(ref cursor) : default;
        var start = cursor.At;
        if (cursor.TakeWhile(char.IsAsciiDigit).IsEmpty)
        {
            return forms.HasFlag(NumberForms.Roman) && TakeRoman(ref cursor) ? new(default, new Stretch(start, cursor.At), default, null) : null;
        }

        while (forms.HasFlag(NumberForms.Nested) && cursor.Here == '.' && char.IsAsciiDigit(cursor.Ahead(1)))
        {
            cursor.At++;
            cursor.TakeWhile(char.IsAsciiDigit);
        }

        var figures = new Stretch(start, cursor.At);
        var early = forms.HasFlag(NumberForms.Sided) ? TakeSide(ref cursor) : null;
        var letter = early is null ? TakeLetter(ref cursor, forms.HasFlag(NumberForms.Prefixed)) : default;
        var side = early ?? TakeSide(ref cursor);
        return IsNought(cursor.Here) ? null : new(prefix, figures, letter, side);
    }

    /// <summary>«1О», “2o”: a letter that was typed or recognised for a nought; no other number is so sure to be wrong.</summary>
    private static bool IsNought(char c) => Lookalikes.Shape(c) is 'O' or 'o';

    /// <summary><c>Р-5446</c>, <c>Р.-5446</c>, <c>р-5446</c>: the class of a fond. Its range is that of the letters.</summary>
    private static Stretch TakePrefix(ref Cursor cursor)
    {
        var back = cursor;
        var letters = cursor.TakeWhile(char.IsLetter);
        if (cursor.Here == '.' && Dashes.Is(cursor.Ahead(1)))
        {
            cursor.At++;
        }

        var isSet = cursor.TakeDash();
        var isPrefix = letters.Length is > 0 and <= 3 && (isSet || char.IsUpper(letters[0])) && char.IsAsciiDigit(cursor.Here);
        cursor = isPrefix ? cursor : back;
        return isPrefix ? new(back.At, back.At + letters.Length) : default;
    }

    private static bool TakeRoman(ref Cursor cursor)
    {
        var back = cursor;
        var isRoman = !cursor.TakeWhile(IsRomanFigure).IsEmpty
            || !cursor.TakeWhile(c => c is 'i' or 'v' or 'x' or 'l').IsEmpty;
        isRoman = isRoman && !char.IsLetterOrDigit(cursor.Here);
        cursor = isRoman ? cursor : back;
        return isRoman;
    }

    /// <summary><c>165б</c>, <c>12А</c>, <c>12*</c>, <c>12-a</c>, in a shelfmark <c>5-Р</c>; <c>5f.</c> goes on to the next page.</summary>
    private static Stretch TakeLetter(ref Cursor cursor, bool isShelfmark)
    {
        var hyphen = cursor.Here == '-' ? 1 : 0;
        var at = cursor.At + hyphen;
        if (!IsLetter(cursor.Ahead(hyphen), hyphen == 0, isShelfmark) || char.IsLetterOrDigit(cursor.Ahead(hyphen + 1))
            || (cursor.Here == 'f' && cursor.Ahead(1) == '.'))
        {
            return default;
        }

        cursor.At = at + 1;
        return new(at, at + 1);
    }

    private static bool IsLetter(char c, bool isGlued, bool isShelfmark) =>
        (char.IsLower(c) || (char.IsUpper(c) && (isShelfmark || isGlued)) || (isGlued && c == '*')) && !IsNought(c);

    /// <summary>«5 об.», “5 v.”, «5 и об.», «5, об.», <c>5-об.</c>, <c>5 (об.)</c>; but “5 V. Moss” is a name.</summary>
    private static PrintedSign? TakeSide(ref Cursor cursor)
    {
        var side = cursor;
        side.SkipSpace();
        if (char.IsUpper(side.Here) && !char.IsLetter(side.Ahead(1)))
        {
            return null;
        }

        SignKind? kind = PlaceWords.Verso.Take(ref side) ? SignKind.Verso
            : PlaceWords.Recto.Take(ref side) ? SignKind.Recto
            : PlaceWords.BothSides.Take(ref side) ? SignKind.BothSides
            : TakeLooseVerso(ref side) ? SignKind.Verso : null;
        var start = cursor.At;
        cursor = kind is null ? cursor : side;
        return kind is null ? null : new(kind.Value, start, cursor.At);
    }

    /// <summary>A sign goes before a word only: in “p. 5, v. 3” a volume follows.</summary>
    private static bool TakeLooseVerso(ref Cursor cursor)
    {
        var paren = cursor.Take('(');
        if (!(paren || cursor.Take('-') || cursor.Take(',')))
        {
            return false;
        }

        cursor.SkipSpace();
        return char.IsLetter(cursor.Ahead(1)) && PlaceWords.Verso.Take(ref cursor) && EndsLooseVerso(cursor) && (!paren || cursor.Take(')'));
    }

    private static bool EndsLooseVerso(Cursor cursor) => cursor.Text[cursor.At - 1] == '.' || cursor.IsAtEnd || cursor.Here is ',' or ';' or ')';
}
