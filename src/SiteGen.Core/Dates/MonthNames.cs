namespace SiteGen.Core.Dates;

/// <summary>The names of the months, in Russian in every case of the singular.</summary>
internal static class MonthNames
{
    private static readonly string[] Soft = ["ь", "я", "ю", "ем", "ём", "е"];
    private static readonly string[] Hard = ["", "а", "у", "ом", "е"];
    private static readonly string[] Vowel = ["й", "я", "ю", "ем", "е"];

    private static readonly (string Stem, string[] Endings)[] Russian =
    [
        ("январ", Soft), ("феврал", Soft), ("март", Hard), ("апрел", Soft), ("ма", Vowel), ("июн", Soft),
        ("июл", Soft), ("август", Hard), ("сентябр", Soft), ("октябр", Soft), ("ноябр", Soft), ("декабр", Soft),
    ];

    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly Dictionary<string, int> Numbers = Table();

    /// <summary>The number of the month that a word names, or 0. A capital is needed in English: “may” and “march” are other words.</summary>
    public static int NumberOf(ReadOnlySpan<char> word)
    {
        const int Longest = 10;
        if (word.Length is < 3 or > Longest)
        {
            return 0;
        }

        Span<char> key = stackalloc char[word.Length];
        word.CopyTo(key);
        key[0] = key[0] > 'z' ? char.ToLowerInvariant(key[0]) : key[0];
        return Numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var number) ? number : 0;
    }

    /// <summary>Whether a text names a month in any form, an adjective made of it included: «июльские».</summary>
    public static bool IsNamedIn(string text, int month) =>
        text.Contains(English[month - 1], StringComparison.OrdinalIgnoreCase)
        || (Russian[month - 1].Endings == Vowel ? Vowel.Select(e => Russian[month - 1].Stem + e) : [Russian[month - 1].Stem])
            .Any(form => text.Contains(form, StringComparison.OrdinalIgnoreCase));

    private static Dictionary<string, int> Table()
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < English.Length; i++)
        {
            table.Add(English[i], i + 1);
            foreach (var ending in Russian[i].Endings)
            {
                table.Add(Russian[i].Stem + ending, i + 1);
            }
        }

        return table;
    }
}
