using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>What is between two sources, two authors or two pages.</summary>
internal enum Joint
{
    /// <summary>Nothing that joins.</summary>
    None,

    /// <summary>A comma alone.</summary>
    Comma,

    /// <summary>«И», “as well as”, with a comma or without.</summary>
    And,

    /// <summary>«Или»: between bare numbers it names a choice and no two sources.</summary>
    Or,
}

/// <summary>Reads what joins two sources, two authors or two pages: a comma, a word, or both. A language's «в», “in” may follow the word.</summary>
internal static class ReadJoint
{
    /// <summary>No joint is longer, spaces and a comma included.</summary>
    public const int Longest = 20;

    /// <summary>The joint here, with the space around it; the cursor stays where there is none.</summary>
    public static Joint TakeJoint(ref Cursor cursor)
    {
        var scan = cursor;
        scan.SkipSpace();
        var joint = scan.Take(',') ? Joint.Comma : Joint.None;
        scan.SkipSpace();
        joint = TakeSet(ref scan, isGlued: scan.At == cursor.At) is var word and not Joint.None ? word : joint;
        scan.SkipSpace();
        cursor = joint == Joint.None ? cursor : scan;
        return joint;
    }

    /// <summary>«А. 3», “i. 3” count something, only the German “u.” is short for a word; «12а3» is one mark.</summary>
    private static Joint TakeSet(ref Cursor cursor, bool isGlued)
    {
        var isSign = cursor.Take('&');
        var joint = isSign ? Joint.And : TakeWord(ref cursor);
        var isMark = cursor.Here == '.' || (isGlued && !isSign && char.IsAsciiDigit(cursor.Here));
        if (joint == Joint.None || isMark)
        {
            return Joint.None;
        }

        var inside = cursor;
        inside.SkipSpace();
        cursor = PlaceWords.Prepositions.Take(ref inside) ? inside : cursor;
        return joint;
    }

    private static Joint TakeWord(ref Cursor cursor) => char.IsUpper(cursor.Here) ? Joint.None
        : PlaceWords.Ands.Take(ref cursor) ? Joint.And
        : PlaceWords.Ors.Take(ref cursor) ? Joint.Or : Joint.None;
}
