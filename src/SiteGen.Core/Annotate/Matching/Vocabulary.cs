namespace SiteGen.Core.Annotate.Matching;

/// <summary>The words of one text, each spelling read once.</summary>
/// <param name="numberOf">The number of a word, in small letters, in the tree of forms.</param>
internal sealed class Vocabulary(Func<string, int> numberOf)
{
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);

    /// <summary>The words of an entry's forms, which the tree has not numbered yet.</summary>
    public static Vocabulary OfForms() => new(static _ => -1);

    /// <summary>The word that the text spells so.</summary>
    public Word Of(ReadOnlySpan<char> spelling)
    {
        var known = words.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(spelling, out var word))
        {
            known[spelling] = word = Word.Of(spelling, numberOf);
        }

        return word;
    }

    /// <summary>The words that the text somewhere writes small.</summary>
    public HashSet<string> Small() =>
        words.Values.Where(w => w.IsWord && w.Text == w.Key).Select(w => w.Key).ToHashSet(StringComparer.Ordinal);
}
