using System.Collections.Immutable;
using SiteGen.Core.Cite.Words;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Authors;

/// <summary>
/// Reads authors and years.
/// <code>
/// authors = name { ("," | "и" | "and" | "&amp;") name } ["и др." | "et al."] ([","] year { "," year } | ["Указ. соч."], before a page)
/// name    = {initial} {particle} Family [","] {initial}
/// </code>
/// </summary>
internal static class ReadAuthorYear
{
    public static AuthorYear? ReadNext(ref Cursor cursor)
    {
        var back = cursor;
        if (ReadAuthors.ReadNames(ref cursor) is not { } names)
        {
            return null;
        }

        var years = ReadYears.ReadAll(ref cursor, null);
        if (years.IsEmpty ? !TakeWork(ref cursor) : !ReadYears.EndsHere(cursor))
        {
            cursor = back;
            return null;
        }

        return names with { Years = years };
    }

    /// <summary>“1988b” after “Müller 1988a;”: a further work of the authors named before.</summary>
    public static AuthorYear? ReadFurther(ref Cursor cursor, AuthorYear before)
    {
        var back = cursor;
        TakeSame(ref cursor);
        var years = ReadYears.ReadAll(ref cursor, before.Years.IsEmpty ? null : before.Years[^1]);
        if (years.IsEmpty || !ReadYears.EndsHere(cursor))
        {
            cursor = back;
            return null;
        }

        return before with { Years = years };
    }

    /// <summary>«Он же, 1984», “Idem, p. 7”: an author to be looked for in the bracket before.</summary>
    public static bool NamesSame(Cursor cursor)
    {
        var at = cursor.At;
        TakeSame(ref cursor);
        return cursor.At > at && cursor.Text.AsSpan(cursor.At, cursor.End - cursor.At).ContainsAnyInRange('0', '9');
    }

    /// <summary>«Он же, 1984».</summary>
    private static void TakeSame(ref Cursor cursor)
    {
        _ = Vocabulary.SameAuthor.Take(ref cursor) && cursor.Take(',');
        cursor.SkipSpace();
    }

    /// <summary>«Ветров, с. 5», «Ветров. Указ. соч. С. 5», «Ветров: 5»: a place right after the names, and no year.</summary>
    private static bool TakeWork(ref Cursor cursor)
    {
        if (IsBeforePage(cursor))
        {
            return true;
        }

        cursor.TakeWhile(c => c is ',' or '.' || char.IsWhiteSpace(c));
        if (Vocabulary.WorkCited.Take(ref cursor))
        {
            cursor.TakeWhile(c => c is ',' or '.' || char.IsWhiteSpace(c));
        }

        return ReadLabelledPlace.Read(cursor)
            is { Kind: LocatorKind.Page or LocatorKind.Folio or LocatorKind.Volume } place && !ReadYears.IsYear(place.Value.Printed);
    }

    /// <summary>A number without a label, and nothing after it.</summary>
    private static bool IsBeforePage(Cursor cursor)
    {
        if (!(cursor.Take(':') || cursor.Take(',')) || ReadUnlabelledPlace.ReadPage(cursor) is not { } page)
        {
            return false;
        }

        cursor.At = page.Range.End;
        cursor.TakeWhile(c => c == '.' || char.IsWhiteSpace(c));
        return cursor.IsAtEnd;
    }
}
