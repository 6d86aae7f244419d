using System.Globalization;

namespace SiteGen.Core.Compare;

/// <summary>The numbers that a text says in words, in any form: «два», «второй», “second”, “twice”.</summary>
internal static class NumberWords
{
    private static readonly (int Number, string Beginnings)[] Table =
    [
        (1, "один одно одна одну одни перв единств one first once single sole"),
        (2, "два две двух двум двуст двое двой вдв втор оба обе обо two second twice both double pair"),
        (3, "три трех трёх трем трём трое трет трой three third triple"), (4, "четыр четвер four quarter"),
        (5, "пять пяти пяте пято пята пяты five fifth"), (6, "шесть шести шесто шеста шесты six"), (7, "семь семи седьм seven"),
        (8, "восем восьм eight"), (9, "девят nine ninth"), (10, "десят ten tenth decade"), (11, "одиннадцат eleven"),
        (12, "двенадцат twelve twelfth dozen"), (13, "тринадцат thirteen"), (14, "четырнадцат fourteen fortnight"), (15, "пятнадцат fifteen"),
        (16, "шестнадцат sixteen"), (17, "семнадцат seventeen"), (18, "восемнадцат eighteen"), (19, "девятнадцат nineteen"), (20, "двадцат twent"),
        (30, "тридцат thirt"), (40, "сорок fort"), (50, "пятьдесят пятидесят fift"), (60, "шестьдесят шестидесят sixt"),
        (70, "семьдесят семидесят sevent"), (80, "восемьдесят восьмидесят eight"), (90, "девяност ninet"), (100, "сотн hundred"),
        (1000, "тысяч thousand"),
    ];

    private static readonly NumberWord[] Words =
        [.. Table.SelectMany(row => row.Beginnings.Split(' ').Select(b => new NumberWord(row.Number, b)))];

    /// <summary>All numbers said in words; a word that only begins like one counts too, which at worst hides a difference.</summary>
    public static HashSet<int> In(string text)
    {
        var said = new HashSet<int>();
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsLetter(text[at]) && (at == 0 || !char.IsLetter(text[at - 1])))
            {
                foreach (var (number, beginning) in Words)
                {
                    if (string.Compare(text, at, beginning, 0, beginning.Length, StringComparison.OrdinalIgnoreCase) == 0)
                    {
                        said.Add(number);
                    }
                }
            }
        }

        return said;
    }

    /// <summary>Whether the words say a number, tens and ones together or apart.</summary>
    public static bool Say(Lazy<HashSet<int>> words, string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && (words.Value.Contains(value) || value is > 20 and < 100 && words.Value.Contains(value % 10) && words.Value.Contains(value - value % 10));

    private sealed record NumberWord(int Number, string Beginning);
}
