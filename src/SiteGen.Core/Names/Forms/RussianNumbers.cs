namespace SiteGen.Core.Names.Forms;

/// <summary>The numbers of sovereigns in words: «Оттокара Второго».</summary>
internal static class RussianNumbers
{
    private static readonly string[] Ordinals =
    [
        "Первый", "Второй", "Третий", "Четвёртый", "Пятый", "Шестой", "Седьмой", "Восьмой", "Девятый", "Десятый", "Одиннадцатый", "Двенадцатый",
        "Тринадцатый", "Четырнадцатый", "Пятнадцатый", "Шестнадцатый", "Семнадцатый", "Восемнадцатый", "Девятнадцатый", "Двадцатый",
    ];

    /// <summary>The number itself, and its forms in words if it is one of the first twenty.</summary>
    public static IEnumerable<WordForm> Forms(string number, bool isOfWoman)
    {
        var word = Array.IndexOf(RomanNumbers.FirstTwenty, number) is >= 0 and var at ? Ordinals[at] : null;
        var own = word is null || !isOfWoman ? word : word == "Третий" ? "Третья" : word[..^2] + "ая";
        WordForm[] figures = [new(number, GrammaticalCases.All)];
        return own is null ? figures : figures.Concat(WordForm.Merge(EndingTable.OfPerson(RussianEndings.Adjective.Decline(own, isPlural: false))));
    }
}
