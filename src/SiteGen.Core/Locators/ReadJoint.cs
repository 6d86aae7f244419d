using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>What stands between two sources, two authors or two pages.</summary>
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

    private static readonly string[] Ands = ["а также", "as well as", "a także", "и", "and", "und", "sowie", "oraz", "et", "і", "та", "u", "i", "a"];

    private static readonly string[] Ors = ["или", "либо", "or", "oder", "або", "lub", "nebo"];

    /// <summary>The joint here, with the space around it; the cursor stays where there is none.</summary>
    public static Joint At(ref Cursor cursor)
    {
        var scan = cursor;
        scan.SkipSpace();
        var joint = scan.Take(',') ? Joint.Comma : Joint.None;
        scan.SkipSpace();
        joint = Word(ref scan, isGlued: scan.At == cursor.At) is var word and not Joint.None ? word : joint;
        scan.SkipSpace();
        cursor = joint == Joint.None ? cursor : scan;
        return joint;
    }

    private static Joint Word(ref Cursor cursor, bool isGlued)
    {
        var isSign = cursor.Take('&');
        var joint = isSign || TakeAny(ref cursor, Ands) ? Joint.And : TakeAny(ref cursor, Ors) ? Joint.Or : Joint.None;
        if ((cursor.Here == '.' && cursor.Text[cursor.At - 1] != 'u') || (isGlued && !isSign && char.IsAsciiDigit(cursor.Here)))
        {
            // «а. 3», “i. 3” count something, only the German “u.” is short for a word; «12а3» is one mark.
            return Joint.None;
        }

        if (joint != Joint.None)
        {
            cursor.Take('.');
            var inside = cursor;
            inside.SkipSpace();
            cursor = inside.TakeWord("в") || inside.TakeWord("in") ? inside : cursor;
        }

        return joint;
    }

    private static bool TakeAny(ref Cursor cursor, string[] words)
    {
        foreach (var word in char.IsLower(cursor.Here) ? words : [])
        {
            if (cursor.TakeWord(word))
            {
                return true;
            }
        }

        return false;
    }
}
