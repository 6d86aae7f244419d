using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Languages;

namespace SiteGen.Core.Text;

/// <summary>
/// Parts a text into sentences. A full stop ends one only before a space and a capital (in a script without capitals, any letter), a digit or an opening
/// mark, and not after an initial or a known abbreviation: rather a sentence too long than one cut in two. After an abbreviation that may close a
/// sentence («в 1920 г.») it does so before a word that has a capital only at the start of one («Однако»).
/// </summary>
public static class Sentences
{
    private static readonly FrozenSet<string> Abbreviations = Gather(StringComparer.OrdinalIgnoreCase, t => t.Abbreviations);

    private static readonly FrozenSet<string> Closing = Gather(StringComparer.Ordinal, t => t.MayEndSentence);

    private static readonly FrozenSet<string> Openers = Gather(StringComparer.Ordinal, t => t.SentenceOpeners);

    /// <summary>The sentences, in order; together they cover the whole text. Line ends part sentences too.</summary>
    /// <param name="text">The text, in any language: references mix them, so the abbreviations of all are known.</param>
    public static ImmutableArray<TextRange> Split(string text)
    {
        var sentences = ImmutableArray.CreateBuilder<TextRange>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth = Math.Max(0, depth + (text[i] is '[' or '(' ? 1 : text[i] is ']' or ')' ? -1 : 0));
            if (text[i] == '\n' || depth == 0 && EndsSentence(text, i))
            {
                sentences.Add(TextRange.Between(start, i + 1));
                start = i + 1;
                depth = 0;
            }
        }

        sentences.Add(TextRange.Between(start, text.Length));
        return sentences.ToImmutable();
    }

    /// <summary>Whether a sentence ends with the unit at <paramref name="at"/>: a mark, or what closes after one.</summary>
    private static bool EndsSentence(string text, int at)
    {
        var mark = at;
        while (mark > 0 && "»”\")]".Contains(text[mark], StringComparison.Ordinal))
        {
            mark--;
        }

        return at + 2 < text.Length && text[at + 1] == ' ' && Opens(text, at + 2) && text[mark] switch
        {
            '!' or '?' => true,
            '.' => IsFullStop(text, mark, at + 2),
            // Three dots between spaces stand for what a quotation leaves out.
            '…' => mark > 0 && text[mark - 1] != ' ',
            _ => false,
        };
    }

    private static bool IsFullStop(string text, int stop, int next) =>
        (!IsAbbreviation(text, stop) || ClosesBeforeOpener(text, stop, next)) && !IsListNumber(text, stop);

    private static bool Opens(string text, int at) =>
        char.IsUpper(text[at]) || char.GetUnicodeCategory(text[at]) == UnicodeCategory.OtherLetter || char.IsDigit(text[at]) || text[at] is '«' or '“' or '"'
        || text[at] is '–' or '—' && at + 2 < text.Length && char.IsUpper(text[at + 2]);

    private static bool ClosesBeforeOpener(string text, int stop, int next)
    {
        var end = next;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-'))
        {
            end++;
        }

        return end < text.Length && text[end] is ' ' or ',' && Openers.Contains(text[next..end]) && Closing.Contains(WordBefore(text, stop));
    }

    /// <summary>The word that a full stop follows, inner full stops included: «т.е».</summary>
    private static string WordBefore(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return text[start..stop];
    }

    /// <summary>«…трёх соглашений: 1. Соглашение…; 2. …»</summary>
    private static bool IsListNumber(string text, int stop)
    {
        var start = stop;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        var before = start;
        while (before > 0 && text[before - 1] == ' ')
        {
            before--;
        }

        return stop - start is 1 or 2 && (before == 0 || ":;,.«“".Contains(text[before - 1], StringComparison.Ordinal));
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var word = WordBefore(text, stop);
        var start = stop - word.Length;
        if (start > 0 && text[start - 1] is '’' or '\'')
        {
            return false;
        }

        return IsAbbreviation(word);
    }

    /// <summary>Whether a word, inner full stops included and without its last («т.е», “p.m”), is cut short by the full stop after it.</summary>
    public static bool IsAbbreviation(string word)
    {
        var last = word[(word.LastIndexOf('.') + 1)..];
        return last.Length == 1 && char.IsUpper(last[0]) || Abbreviations.Contains(word) || Abbreviations.Contains(last);
    }

    /// <summary>Whether a sentence may end with a word and the full stop after it: no title is cut short there.</summary>
    public static bool MayEndWith(string word) => !IsAbbreviation(word) || Closing.Contains(word);

    private static FrozenSet<string> Gather(StringComparer comparer, Func<Typography, WordList> words) =>
        KnownLanguages.All.SelectMany(l => words(l.Typography)).ToFrozenSet(comparer);
}
