using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>
/// Tells words that lead to a number of the list and cannot be read: «Составлено авт. по: 5», «обзор см. 5», “see 5 for a review”.
/// </summary>
internal static class MissedLead
{
    public static bool Is(Cursor cursor, SourceList list) => LeadsBehind(cursor, list) || LeadsAtEnd(cursor, list);

    /// <summary>“See 5 for a review”.</summary>
    private static bool LeadsBehind(Cursor cursor, SourceList list)
    {
        var isLed = ReadLead.At(ref cursor) is not null;
        cursor.SkipSpace();
        return isLed && list.Numbered(cursor.TakeWhile(char.IsAsciiDigit)) is not null;
    }

    private static bool LeadsAtEnd(Cursor cursor, SourceList list)
    {
        var end = Math.Max(cursor.At, cursor.Text.AsSpan(0, cursor.End).TrimEnd(" .").Length);
        var start = end;
        while (start > cursor.At && char.IsAsciiDigit(cursor.Text[start - 1]))
        {
            start--;
        }

        return char.IsLetter(cursor.Here) && list.Numbered(cursor.Text.AsSpan(start, end - start)) is not null && Leads(cursor, start);
    }

    private static bool Leads(Cursor cursor, int number)
    {
        var words = cursor.Text.AsSpan(cursor.At, number - cursor.At).TrimEnd(' ');
        var isApart = cursor.At + words.Length < number;
        return isApart && (words is [.., ':'] || ReadLead.EndsAt(cursor.Text, cursor.At + words.Length));
    }
}
