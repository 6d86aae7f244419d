using System.Buffers;
using System.Collections.Frozen;

namespace SiteGen.Core.Text;

/// <summary>Which neighbouring words no line end may part.</summary>
internal static class BindingRules
{
    private const string Opening = "«„“‘\"'([{‹<";

    /// <summary>Of Roman numerals, some of them in Cyrillic letters that look the same.</summary>
    private static readonly SearchValues<char> Numerals = SearchValues.Create("IVXLCDMХІ–-");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortWords = Set(
        StringComparer.OrdinalIgnoreCase, "в к о с у а и я на не ни по до за из от об ко во со");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Particles = Set(StringComparer.Ordinal, "ли ль же ж бы б");

    /// <summary>What a number follows. One-letter labels of shelfmarks and volumes in several languages are among them.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Labels = Set(
        StringComparer.OrdinalIgnoreCase,
        "с. сс. стр. л. лл. т. тт. ч. чч. кн. вып. гл. разд. ст. прим. примеч. рис. табл. прил. стб. ф. оп. д. дд. п. пп. к. карт. кор. хр. док. абз. "
        + "p. pp. f. ff. fol. fols. l. ll. vol. vols. v. no. nos. ch. pt. bk. art. fig. col. cols. par. para. doc. docs. n. c. ca. op. d. inv. "
        + "s. bd. bde. nr. sygn. k. bl. h. sp. z. t. č. poz. dok. anm. kart. № №№ § §§");

    /// <summary>What follows a number.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Set(
        StringComparer.Ordinal, "г. гг. в. вв. руб. коп. тыс. млн млрд млн. млрд. км м кг т га чел. % km kg million billion с. p.");

    /// <summary>What a name follows: posts, forms of address, kinds of places.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Set(
        StringComparer.Ordinal, "тов. т. ген. гр. г. г-н г-жа гн. им. ул. проф. акад. св. фон "
        + "Тов. Ген. Проф. Акад. Г-н Г-жа Mr. Mrs. Dr. Gen. Col. Prof. St. Mr Mrs Dr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pairs = Set(
        StringComparer.Ordinal, "т.|д. т.|п. т.|е. т.|к. т.|ч. т.|н. т.|о. н.|э. ед.|хр. Ед.|хр. с.|ш. ю.|ш. в.|д. з.|д.");

    /// <summary>
    /// Whether the word at <paramref name="k"/> is bound to the next one. Signs that references set between two spaces («М. : Наука»,
    /// «// Сборник») begin no line. A no-break space behind a dash holds nothing: browsers end the line at the dash, and the next one
    /// would begin with the space.
    /// </summary>
    public static bool Bind(string text, List<TextRange> words, int k)
    {
        var left = Opened(words[k].SpanIn(text));
        var right = words[k + 1].SpanIn(text);
        return IsDash(right)
            || right is ":" or ";" or "/" or "//" or "="
            || (IsDash(left) && k == 0)
            || ShortWords.Contains(left)
            || Particles.Contains(Stem(right))
            || (Labels.Contains(left) && IsNumber(Stem(Opened(right)).TrimEnd('.')))
            || (IsNumber(left) && FollowsNumber(left, right))
            || OpensCitation(words[k].SpanIn(text))
            || (left is [.., '.'] && left.Length <= 3 && Pairs.Contains($"{left}|{Stem(right)}"))
            || BindsName(text, words, k);
    }

    /// <summary>«[5,», «[2;»: a bracket with the bare number of its source ends no line.</summary>
    private static bool OpensCitation(ReadOnlySpan<char> word) =>
        word is ['[', _, .., ',' or ';'] && word.Length > 2 && !word[1..^1].ContainsAnyExceptInRange('0', '9');

    private static bool FollowsNumber(ReadOnlySpan<char> number, ReadOnlySpan<char> word)
    {
        const int LongestDays = 5;
        return Units.Contains(Stem(word))
            || (number.Length <= LongestDays && char.IsAsciiDigit(number[0]) && MonthNames.NumberOf(Stem(word)) > 0)
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
            || (Titles.Contains(left) && (k == 0 || left is not "г." || !IsNumber(Opened(words[k - 1].SpanIn(text)))))
            || (IsFamilyName(left) && IsInitial(Stem(right)) && !NameFollows(text, words, k + 1));
    }

    /// <summary>Whether the initials from <paramref name="k"/> on belong to a name behind them.</summary>
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
        word.Length > 0 && (char.IsAsciiDigit(word[0]) ? char.IsLetterOrDigit(word[^1]) : !word.ContainsAnyExcept(Numerals) && char.IsLetter(word[0]));

    private static bool IsDash(ReadOnlySpan<char> word) => word is "–" or "—" or "-";

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

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(StringComparer comparer, string words) =>
        words.Split(' ').ToFrozenSet(comparer).GetAlternateLookup<ReadOnlySpan<char>>();
}
