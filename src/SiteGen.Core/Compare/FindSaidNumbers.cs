using System.Globalization;
using SiteGen.Core.Languages;

namespace SiteGen.Core.Compare;

/// <summary>The numbers that a text says in words, in any form and language.</summary>
internal static class FindSaidNumbers
{
    private static readonly NumberWord[] Words =
        [.. KnownLanguages.All.SelectMany(l => l.Numbers.Said).SelectMany(said => said.Beginnings.Select(b => new NumberWord(said.Value, b)))];

    /// <summary>All numbers said in words; a word that only begins like one counts too, which at worst hides a difference.</summary>
    public static HashSet<int> FindAll(string text)
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
    public static bool AreSaying(Lazy<HashSet<int>> words, string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && (words.Value.Contains(value) || value is > 20 and < 100 && words.Value.Contains(value % 10) && words.Value.Contains(value - value % 10));

    private sealed record NumberWord(int Number, string Beginning);
}
