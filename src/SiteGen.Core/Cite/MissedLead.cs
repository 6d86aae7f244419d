using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Tells words that cannot be read and lead to a number of the list at the end of a bracket: «Составлено авт. по: 5», «обзор см. 5».</summary>
internal static class MissedLead
{
    public static bool Is(Cursor cursor, SourceList list)
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
