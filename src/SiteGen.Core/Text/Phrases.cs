using System.Collections.Frozen;

namespace SiteGen.Core.Text;

/// <summary>
/// Words and phrases that may be at a cursor, in any case; of two that begin alike the longer is taken. A full stop at the end of one may be left
/// out in print: «сл.» is «сл» too, but «далее.» is «далее» and the end of a sentence.
/// </summary>
internal sealed class Phrases
{
    private readonly FrozenDictionary<char, Phrase[]> byFirst;

    /// <summary>The phrases, in small letters.</summary>
    public Phrases(IEnumerable<string> phrases) => byFirst = phrases
        .GroupBy(p => p.TrimEnd('.'), (words, same) => new Phrase(words, same.Any(p => p.EndsWith('.'))), StringComparer.Ordinal)
        .GroupBy(p => p.Words[0]).ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToArray());

    /// <summary>Moves the cursor over the phrase that is there, if any is.</summary>
    public bool Take(ref Cursor cursor)
    {
        if (!byFirst.TryGetValue(Cursor.Small(cursor.Here), out var phrases))
        {
            return false;
        }

        foreach (var (words, mayStop) in phrases)
        {
            if (cursor.TakeWord(words))
            {
                _ = mayStop && cursor.Take('.');
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a text is one of them.</summary>
    public bool Contain(string text)
    {
        var cursor = new Cursor(text, 0, text.Length);
        return Take(ref cursor) && cursor.IsAtEnd;
    }

    private sealed record Phrase(string Words, bool MayStop);
}
