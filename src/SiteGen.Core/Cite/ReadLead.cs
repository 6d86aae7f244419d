using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>
/// Reads the words that lead to a source: «см. также», «цит. по кн.:», “see, e.g.”. Every word must be one of these, and one of
/// them must say how it leads.
/// </summary>
internal static class ReadLead
{
    private const int Longest = 16;

    private static readonly Dictionary<string, CitationLead> Words = new (CitationLead Lead, string Words)[]
    {
        (CitationLead.Via, "цит цитируется цитировано цитирую привод приводится дано cited quoted cit qtd zit cyt"),
        (CitationLead.Compare, "ср сравни cf compare vgl por srov пор порівн"),
        (CitationLead.Example, "напр например e.g eg example instance наприклад"),
        (CitationLead.Further, "подробнее подробно подр further details детальніше докладніше"),
        (CitationLead.SeeAlso, "также тж also auch ещё еще також таксама"),
        (CitationLead.See, "см смотри see vid siehe dazu zob viz див особенно especially esp particular частности сост составлено рассчитано подсчитано"),
        (CitationLead.None, "по об этом о в кн книге изд работу работе работы статью источник источнику данным материалам "
            + "in from for more the after as nach за цьому"),
    }.SelectMany(row => row.Words.Split(' ').Select(word => new { Word = word, row.Lead })).ToDictionary(w => w.Word, w => w.Lead, StringComparer.Ordinal);

    /// <summary>Words that lead only together; each by itself may stand before anything.</summary>
    private static readonly string[] Phrases = ["о том же", "ссылка на", "по данным", "on this"];

    public static CitationLead? At(ref Cursor cursor)
    {
        var back = cursor;
        var lead = CitationLead.None;
        var says = false;
        while ((Phrase(ref cursor) ?? Word(ref cursor)) is { } word)
        {
            lead = word > lead ? word : lead;
            says |= word != CitationLead.None;
        }

        // «[по: 5]» leads only with its colon; «[в 5]» does not.
        cursor.SkipSpace();
        var colon = cursor.Take(':');
        cursor.At += says && Cursor.IsDash(cursor.Here) && cursor.Ahead(1) == ' ' ? 1 : 0;
        if (back.At == cursor.At || !(says || colon))
        {
            cursor = back;
            return null;
        }

        return says ? lead : CitationLead.Via;
    }

    /// <summary>Whether a word that leads to a source stands before a place: the full stop of «цит. по» parts nothing.</summary>
    public static bool EndsAt(string text, int end)
    {
        end -= end > 0 && text[end - 1] == '.' ? 1 : 0;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return Known(text.AsSpan(start, end - start)) is not null;
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

        if (Known(cursor.Text.AsSpan(start, cursor.At - start)) is not { } lead)
        {
            cursor = back;
            return null;
        }

        cursor.Take('.');
        cursor.Take(',');
        return lead;
    }

    private static CitationLead? Phrase(ref Cursor cursor)
    {
        var back = cursor;
        cursor.SkipSpace();
        foreach (var phrase in Phrases)
        {
            if (cursor.TakeWord(phrase))
            {
                return CitationLead.See;
            }
        }

        cursor = back;
        return null;
    }

    /// <summary>What a word says, small or with a capital: «СМ 5», “CF 5” are abbreviations of the author's.</summary>
    private static CitationLead? Known(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest || (word.Length > 1 && char.IsUpper(word[1])))
        {
            return null;
        }

        Span<char> small = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            small[i] = Cursor.Small(word[i]);
        }

        return Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(small, out var lead) ? lead : null;
    }
}
