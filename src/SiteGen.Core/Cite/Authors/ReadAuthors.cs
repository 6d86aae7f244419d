using System.Collections.Immutable;
using SiteGen.Core.Cite.Words;
using SiteGen.Core.Locators;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Authors;

/// <summary>Reads the names of authors, with or without initials.</summary>
internal static class ReadAuthors
{
    /// <summary>The names here, without years; null where there are none.</summary>
    public static AuthorYear? ReadNames(ref Cursor cursor)
    {
        var start = cursor.At;
        var initials = false;
        if (ReadName(ref cursor, ref initials) is not { } first)
        {
            return null;
        }

        var families = ImmutableArray.Create(first);
        var others = TakeOthers(ref cursor);
        while (!others && TakeJoint(ref cursor) && ReadName(ref cursor, ref initials) is { } further)
        {
            families = families.Add(further);
            others = TakeOthers(ref cursor);
        }

        return new(families, others, initials, TextRange.Between(start, cursor.At), []);
    }

    private static string? ReadName(ref Cursor cursor, ref bool hasInitials)
    {
        var back = cursor;
        hasInitials |= TakeInitials(ref cursor);
        cursor.SkipSpace();
        var start = cursor.At;
        while (TakeParticle(ref cursor))
        {
        }

        var work = cursor;
        if (!char.IsUpper(cursor.Here) || Vocabulary.WorkCited.Take(ref work)
            || cursor.TakeWhile(c => char.IsLetter(c) || c is '\'' or '’' || Dashes.Is(c)).Length < 2)
        {
            cursor = back;
            return null;
        }

        var family = SourceList.Normalise(cursor.Text[start..cursor.At]);
        hasInitials |= TakeInitials(ref cursor) || TakeInitialsApart(ref cursor);
        return family;
    }

    /// <summary>“Vetrov, P. I. 1999”: not those of a further author, whose name would follow.</summary>
    private static bool TakeInitialsApart(ref Cursor cursor)
    {
        var back = cursor;
        var are = cursor.Take(',') && TakeInitials(ref cursor);
        var next = cursor;
        next.SkipSpace();
        are &= !char.IsUpper(next.Here) && !IsPlaceLabel(back);
        cursor = are ? cursor : back;
        return are;
    }

    /// <summary>“Vetrov, P. 5”, but neither “Vetrov, P. 1999” nor “Vetrov, P. I., 1999”.</summary>
    private static bool IsPlaceLabel(Cursor comma)
    {
        comma.Take(',');
        comma.SkipSpace();
        return ReadLabelledPlace.Read(comma) is { Value: { IsArabic: true, Printed.Length: not 4 } };
    }

    private static bool TakeParticle(ref Cursor cursor)
    {
        var back = cursor;
        var isSmall = char.IsLower(cursor.Here);
        var word = cursor.TakeWhile(char.IsLetter);
        var isParticle = word.Length <= 4 && cursor.Take(' ')
            && (isSmall || (char.IsUpper(cursor.Here) && Vocabulary.IsParticle(word)));
        cursor = isParticle ? cursor : back;
        return isParticle;
    }

    private static bool TakeInitials(ref Cursor cursor)
    {
        var found = false;
        while (true)
        {
            var back = cursor;
            cursor.SkipSpace();
            var isInitial = char.IsUpper(cursor.Here) && cursor.Ahead(1) == '.';
            if (!isInitial)
            {
                cursor = back;
                return found;
            }

            cursor.At += 2;
            found = true;
        }
    }

    private static bool TakeOthers(ref Cursor cursor)
    {
        var back = cursor;
        cursor.SkipSpace();
        cursor.Take(',');
        cursor.SkipSpace();
        var areOthers = Vocabulary.AndOthers.Take(ref cursor);
        cursor.Take('.');
        cursor = areOthers ? cursor : back;
        return areOthers;
    }

    private static bool TakeJoint(ref Cursor cursor)
    {
        var back = cursor;
        var isJoint = ReadJoint.TakeJoint(ref cursor) is Joint.Comma or Joint.And && char.IsLetter(cursor.Here);
        cursor = isJoint ? cursor : back;
        return isJoint;
    }
}
