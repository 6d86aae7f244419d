using SiteGen.Core.Model;

namespace SiteGen.Core.Cite;

/// <summary>
/// Reads the words that lead to a source: «см. также», «цит. по кн.:», “see, e.g.”. Every word must be one of these, and one of
/// them must say how it leads.
/// </summary>
internal static class ReadLead
{
    private static readonly Dictionary<string, CitationLead> Words = new (CitationLead Lead, string Words)[]
    {
        (CitationLead.Via, "цит цитируется цитировано цитирую привод приводится cited quoted cit qtd zit cyt"),
        (CitationLead.Compare, "ср сравни cf compare vgl por srov"),
        (CitationLead.Example, "напр например e.g eg example"),
        (CitationLead.Further, "подробнее подробно further details"),
        (CitationLead.SeeAlso, "также also ещё еще"),
        (CitationLead.See, "см смотри see vid siehe zob viz"),
        (CitationLead.None, "по об этом о в кн книге изд работу работе работы статью источник источнику in from for more the after nach"),
    }.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Lead))).ToDictionary(w => w.word, w => w.Lead, StringComparer.OrdinalIgnoreCase);

    public static CitationLead? At(ref Cursor cursor)
    {
        var back = cursor;
        var lead = CitationLead.None;
        var says = false;
        while (Word(ref cursor) is { } word)
        {
            lead = word > lead ? word : lead;
            says |= word != CitationLead.None;
        }

        // «[по: 5]» leads only with its colon; «[в 5]» does not.
        cursor.SkipSpace();
        var colon = cursor.Take(':');
        if (back.At == cursor.At || !(says || colon))
        {
            cursor = back;
            return null;
        }

        return says ? lead : CitationLead.Via;
    }

    private static CitationLead? Word(ref Cursor cursor)
    {
        var back = cursor;
        cursor.SkipSpace();
        var start = cursor.At;
        cursor.TakeWhile(char.IsLetter);
        if (cursor.At == start + 1 && cursor.Here == '.' && char.IsLetter(cursor.Ahead(1)))
        {
            cursor.At++;
            cursor.TakeWhile(char.IsLetter);
        }

        if (cursor.At == start || !Words.TryGetValue(cursor.Text[start..cursor.At], out var lead))
        {
            cursor = back;
            return null;
        }

        cursor.Take('.');
        cursor.Take(',');
        return lead;
    }
}
