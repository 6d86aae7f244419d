using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Core.Text;

/// <summary>
/// Parts a text into sentences. A full stop ends one only before a space and a capital, a digit or an opening mark, and not
/// behind an initial or a known abbreviation: rather a sentence too long than one cut in two.
/// </summary>
public static class Sentences
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "г", "гг", "в", "вв", "с", "стр", "т", "тт", "д", "п", "пр", "др", "см", "ср", "им", "ст", "гл", "ген", "тов", "проф", "акад", "ред",
        "изд", "кн", "вып", "ч", "л", "ф", "оп", "ул", "руб", "коп", "тыс", "млн", "млрд", "напр", "т.е", "т.к", "н.э", "цит", "указ", "соч",
        "p", "pp", "f", "ff", "vol", "no", "nos", "op", "cf", "ed", "eds", "e.g", "i.e", "etc", "mr", "mrs", "dr", "st", "gen", "col", "ca", "c", "d",
        "bd", "nr", "s", "sygn", "k", "č", "bl",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences, in order; together they cover the whole text. Line ends part sentences too.</summary>
    /// <param name="text">The text, in any language: references mix them, so the abbreviations of all are known.</param>
    public static ImmutableArray<TextRange> In(string text)
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

    /// <summary>Whether a sentence ends with the unit at <paramref name="at"/>: a mark, or what closes behind one.</summary>
    private static bool EndsSentence(string text, int at)
    {
        var mark = at;
        while (mark > 0 && text[mark] is '»' or '”' or '"' or ')' or ']')
        {
            mark--;
        }

        return at + 2 < text.Length && text[at + 1] == ' ' && text[mark] is '.' or '!' or '?' or '…' && Opens(text, at + 2)
            && (text[mark] != '.' || !IsAbbreviation(text, mark));
    }

    private static bool Opens(string text, int at) =>
        char.IsUpper(text[at]) || char.IsDigit(text[at]) || text[at] is '«' or '“' or '"' or '–' or '—' && at + 2 < text.Length && char.IsUpper(text[at + 2]);

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        var word = text[start..stop];
        var last = word[(word.LastIndexOf('.') + 1)..];
        return last.Length == 1 && char.IsUpper(last[0]) || Abbreviations.Contains(word) || Abbreviations.Contains(last);
    }
}
