using System.Collections.Frozen;
using SiteGen.Core.Languages;
using WordSet = System.Collections.Frozen.FrozenSet<string>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace SiteGen.Core.Text;

/// <summary>Which neighbouring words no line end may part.</summary>
internal static class BindingRules
{
    private const string Opening = "«„“‘\"'([{‹<";

    private static readonly WordSet ShortWords = Gather(StringComparer.OrdinalIgnoreCase, t => t.BoundToNext);

    private static readonly WordSet Particles = Gather(StringComparer.Ordinal, t => t.BoundToPrevious);

    /// <summary>Labels of places in a source that are cut short, or signs; in full words, “page 5”, a line may end.</summary>
    private static readonly WordSet Labels = KnownLanguages.All.SelectMany(l => l.Locators.Labels).SelectMany(l => l.Each)
        .Where(label => label[^1] == '.' || !char.IsLetter(label[^1]))
        .Concat(KnownLanguages.All.SelectMany(l => l.Typography.BeforeNumber))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly WordSet Units = Gather(StringComparer.Ordinal, t => t.AfterNumber);

    private static readonly WordSet Titles = Gather(StringComparer.Ordinal, t => t.BeforeName);

    private static readonly WordSet Pairs = Gather(StringComparer.Ordinal, t => t.Pairs);

    /// <summary>
    /// Whether the word at <paramref name="k"/> is bound to the next one. Signs that references set between two spaces («М. : Наука»,
    /// «// Сборник») begin no line. A no-break space after a dash holds nothing: browsers end the line at the dash, and the next one
    /// would begin with the space.
    /// </summary>
    public static bool Bind(string text, List<TextRange> words, int k)
    {
        var left = Opened(words[k].SpanIn(text));
        var right = words[k + 1].SpanIn(text);
        return BeginsNoLine(right)
            || (Dashes.Is(left) && k == 0)
            || ShortWords.Contains(left)
            || OpensCitation(words[k].SpanIn(text))
            || AreOne(left, right)
            || BindsName(text, words, k);
    }

    private static bool BeginsNoLine(ReadOnlySpan<char> word) =>
        Dashes.Is(word) || word is ":" or ";" or "/" or "//" or "=" || Particles.Contains(Stem(word));

    /// <summary>A label and its number, a number and what it counts, an abbreviation of two words.</summary>
    private static bool AreOne(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        (Labels.Contains(left) && IsNumber(Stem(Opened(right)).TrimEnd('.')))
        || (IsNumber(left) && FollowsNumber(left, right))
        || (left is [.., '.'] && left.Length <= 3 && Pairs.Contains($"{left} {Stem(right)}"));

    /// <summary>«[5,», «[2;»: a bracket with the bare number of its source ends no line.</summary>
    private static bool OpensCitation(ReadOnlySpan<char> word) =>
        word is ['[', _, .., ',' or ';'] && word.Length > 2 && !word[1..^1].ContainsAnyExceptInRange('0', '9');

    private static bool FollowsNumber(ReadOnlySpan<char> number, ReadOnlySpan<char> word)
    {
        const int LongestDays = 5;
        return Units.Contains(Stem(word))
            || (number.Length <= LongestDays && char.IsAsciiDigit(number[0]) && MonthNames.FindNumber(Stem(word)) > 0)
            || IsThousands(number, word);
    }

    /// <summary>«10 000»: one to three figures, then three.</summary>
    private static bool IsThousands(ReadOnlySpan<char> number, ReadOnlySpan<char> word) =>
        number.Length <= 3 && !number.ContainsAnyExceptInRange('0', '9') && word.Length >= 3 && !word[..3].ContainsAnyExceptInRange('0', '9')
        && (word.Length == 3 || !char.IsAsciiLetterOrDigit(word[3]));

    private static bool BindsName(string text, List<TextRange> words, int k)
    {
        var left = Opened(words[k].SpanIn(text));
        var right = words[k + 1].SpanIn(text);
        if (!char.IsUpper(right[0]))
        {
            return false;
        }

        return IsInitial(left)
            || (Titles.Contains(left) && (k == 0 || !Units.Contains(left) || !IsNumber(Opened(words[k - 1].SpanIn(text)))))
            || (IsFamilyName(left) && IsInitial(Stem(right)) && !NameFollows(text, words, k + 1));
    }

    /// <summary>Whether the initials from <paramref name="k"/> on belong to a name after them.</summary>
    private static bool NameFollows(string text, List<TextRange> words, int k)
    {
        while (k < words.Count && IsInitial(words[k].SpanIn(text)))
        {
            k++;
        }

        return k < words.Count && IsFamilyName(Stem(words[k].SpanIn(text)).TrimEnd('.')) && IsInitial(words[k - 1].SpanIn(text));
    }

    /// <summary>«В.», «Yu.», «В.Л.».</summary>
    private static bool IsInitial(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            letters = c == '.' ? 0 : letters + 1;
            if (letters > 2 || (letters == 1 && !char.IsUpper(c)) || (letters == 2 && !char.IsLower(c)))
            {
                return false;
            }
        }

        return word.Length > 1 && word[0] != '.' && word[^1] == '.';
    }

    private static bool IsFamilyName(ReadOnlySpan<char> word) => word.Length > 2 && char.IsUpper(word[0]) && char.IsLower(word[1]) && char.IsLetter(word[^1]);

    /// <summary>Figures, with what may hang on them («1920-е», «12–15»), or a Roman numeral.</summary>
    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length > 0 && (char.IsAsciiDigit(word[0]) ? char.IsLetterOrDigit(word[^1]) : char.IsLetter(word[0]) && AreNumerals(word));

    /// <summary>A Roman numeral, or several with dashes between.</summary>
    private static bool AreNumerals(ReadOnlySpan<char> word)
    {
        foreach (var part in word.SplitAny(Dashes.All))
        {
            if (!RomanNumerals.AreIn(word[part]))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> Opened(ReadOnlySpan<char> word) => word.TrimStart(Opening);

    /// <summary>A word without the marks that close it; its own full stop stays.</summary>
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        var end = word.Length;
        while (end > 0 && !char.IsLetterOrDigit(word[end - 1]) && word[end - 1] != '%')
        {
            end--;
        }

        return char.IsLetter(end == 0 ? ' ' : word[end - 1]) && end < word.Length && word[end] == '.' ? word[..(end + 1)] : word[..end];
    }

    private static WordSet Gather(StringComparer comparer, Func<Typography, WordList> words) =>
        KnownLanguages.All.SelectMany(l => words(l.Typography)).ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
