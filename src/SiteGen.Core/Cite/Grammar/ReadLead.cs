using SiteGen.Core.Cite.Words;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>
/// Reads the words that lead to a source: «см. также», «цит. по кн.:», “see, e.g.”. Every word must be one of these, and one of
/// them must say how it leads.
/// </summary>
internal static class ReadLead
{
    private const int Longest = 16;

    public static CitationLead? TakeLead(ref Cursor cursor)
    {
        var back = cursor;
        var lead = CitationLead.None;
        var says = false;
        while ((TakePhrase(ref cursor) ?? TakeLeadWord(ref cursor)) is { } word)
        {
            lead = word > lead ? word : lead;
            says |= word != CitationLead.None;
        }

        // «[по: 5]» leads only with its colon; «[в 5]» does not.
        cursor.SkipSpace();
        var colon = cursor.Take(':');
        cursor.At += says && Dashes.Is(cursor.Here) && cursor.Ahead(1) == ' ' ? 1 : 0;
        if (back.At == cursor.At || !(says || colon))
        {
            cursor = back;
            return null;
        }

        return says ? lead : CitationLead.Via;
    }

    /// <summary>Whether a word that leads to a source is before a place: the full stop of «цит. по» parts nothing.</summary>
    public static bool IsLeadBefore(string text, int end)
    {
        end -= end > 0 && text[end - 1] == '.' ? 1 : 0;
        return FindLead(text.AsSpan()[Cursor.FindStart(text, end, char.IsLetter)..end]) is not null;
    }

    private static CitationLead? TakeLeadWord(ref Cursor cursor)
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

        if (FindLead(cursor.Text.AsSpan(start, cursor.At - start)) is not { } lead)
        {
            cursor = back;
            return null;
        }

        cursor.Take('.');
        cursor.Take(',');
        return lead;
    }

    private static CitationLead? TakePhrase(ref Cursor cursor)
    {
        var back = cursor;
        cursor.SkipSpace();
        if (Vocabulary.SeePhrases.Take(ref cursor))
        {
            return CitationLead.See;
        }

        cursor = back;
        return null;
    }

    /// <summary>What a word says, small or with a capital: «СМ 5», “CF 5” are abbreviations of the author's.</summary>
    private static CitationLead? FindLead(ReadOnlySpan<char> word)
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

        return Vocabulary.Leads.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(small, out var lead) ? lead : null;
    }
}
