namespace SiteGen.Core.Text;

/// <summary>Orders numbers by value and the letters around them by code: 4, 17, 165, 165б.</summary>
public static class NaturalOrder
{
    /// <summary>The order.</summary>
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    private static int Compare(string a, string b)
    {
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            var order = char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]) ? CompareNumbers(a, ref i, b, ref j) : a[i++].CompareTo(b[j++]);
            if (order != 0)
            {
                return order;
            }
        }

        return (a.Length - i).CompareTo(b.Length - j) is var rest and not 0 ? rest : string.CompareOrdinal(a, b);
    }

    private static int CompareNumbers(string a, ref int i, string b, ref int j)
    {
        var (x, y) = (Digits(a, ref i), Digits(b, ref j));
        return x.Length != y.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);
    }

    private static string Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return text[start..at].TrimStart('0');
    }
}
