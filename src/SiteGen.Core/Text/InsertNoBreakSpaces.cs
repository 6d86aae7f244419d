using System.Collections.Immutable;

namespace SiteGen.Core.Text;

/// <summary>
/// Typography of a text as it is set: words that belong together are joined by a no-break space, so that no line ends between an
/// initial and its name, a preposition and its word, a label and its number. Only spaces change: every letter, mark and dash is
/// the author's. Setting a text again changes nothing. The words themselves tell the language, since references mix several.
/// </summary>
public static class InsertNoBreakSpaces
{
    /// <summary>The text with its words bound. Its length stays the same.</summary>
    public static string SetText(string text)
    {
        List<TextRange> words = text.Contains(' ', StringComparison.Ordinal) ? WordsOf(text) : [];
        char[]? set = null;
        for (var k = 1; k < words.Count; k++)
        {
            var space = words[k].Start - 1;
            if (text[space] == ' ' && words[k - 1].End == space && BindingRules.Bind(text, words, k - 1))
            {
                set ??= text.ToCharArray();
                set[space] = '\u00a0';
            }
        }

        return set is null ? text : new(set);
    }

    /// <summary>Neighbouring pieces of one text, set together: a word may be bound to one in the next piece.</summary>
    public static ImmutableArray<string> SetText(IReadOnlyCollection<string> pieces)
    {
        var whole = SetText(string.Concat(pieces));
        var set = ImmutableArray.CreateBuilder<string>(pieces.Count);
        var at = 0;
        foreach (var piece in pieces)
        {
            set.Add(whole[at..(at += piece.Length)]);
        }

        return set.MoveToImmutable();
    }

    private static List<TextRange> WordsOf(string text)
    {
        var words = new List<TextRange>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(TextRange.Between(start, i));
            }

            start = i + 1;
        }

        return words;
    }
}
