using System.Globalization;

namespace SiteGen.Core.Names.Matching.Tokens;

/// <summary>The words of one text, each spelling read once.</summary>
internal sealed class Vocabulary
{
    private readonly Func<string, int> numberOf;
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Word>.AlternateLookup<ReadOnlySpan<char>> known;

    /// <summary>No words yet.</summary>
    /// <param name="numberOf">The number of a word, in small letters, in the tree of forms.</param>
    public Vocabulary(Func<string, int> numberOf) => (this.numberOf, known) = (numberOf, words.GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>The words of an entry's forms, which the tree has not numbered yet.</summary>
    public static Vocabulary ForForms() => new(static _ => -1);

    /// <summary>The word that the text spells so.</summary>
    public Word Read(ReadOnlySpan<char> spelling)
    {
        if (!known.TryGetValue(spelling, out var word))
        {
            known[spelling] = word = Word.Read(spelling, numberOf);
        }

        return word;
    }

    /// <summary>The words that the text somewhere writes small; of a script without capitals, none.</summary>
    public HashSet<string> Small() =>
        words.Values.Where(w => w.IsWord && w.Text == w.Key && char.GetUnicodeCategory(w.Text[0]) != UnicodeCategory.OtherLetter)
            .Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
}
