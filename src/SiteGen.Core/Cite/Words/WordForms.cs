using System.Collections.Frozen;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Words;

/// <summary>Words of all languages with their endings, as <see cref="CountingWords"/> writes them; capitals and small letters are the same.</summary>
internal sealed class WordForms
{
    private const int Shortest = 3;
    private const int Longest = 24;

    private readonly FrozenSet<string> whole;

    /// <summary>Lemmas with the endings they take; null: any.</summary>
    private readonly FrozenDictionary<string, FrozenSet<string>?> lemmas;

    private WordForms(FrozenSet<string> whole, FrozenDictionary<string, FrozenSet<string>?> lemmas) => (this.whole, this.lemmas) = (whole, lemmas);

    /// <summary>One list of words in all languages.</summary>
    public static WordForms Collect(Func<CountingWords, WordList> words)
    {
        var (whole, lemmas) = (new HashSet<string>(StringComparer.Ordinal), new Dictionary<string, FrozenSet<string>?>(StringComparer.Ordinal));
        foreach (var counting in KnownLanguages.All.Select(l => l.Citing.Counting))
        {
            var endings = counting.Endings.ToFrozenSet(StringComparer.Ordinal);
            foreach (var word in words(counting))
            {
                if (word[^1] is '*' or '…')
                {
                    lemmas[word[..^1]] = word[^1] == '*' ? endings : null;
                }
                else
                {
                    whole.Add(word);
                }
            }
        }

        return new(whole.ToFrozenSet(StringComparer.Ordinal), lemmas.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Whether a word is one of them.</summary>
    public bool Contain(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return false;
        }

        Span<char> small = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            small[i] = Cursor.Small(word[i]);
        }

        return whole.GetAlternateLookup<ReadOnlySpan<char>>().Contains(small) || HasLemma(small);
    }

    private bool HasLemma(ReadOnlySpan<char> word)
    {
        var lookup = lemmas.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var cut = word.Length; cut >= Shortest; cut--)
        {
            if (lookup.TryGetValue(word[..cut], out var endings)
                && (endings is null || cut == word.Length || endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[cut..])))
            {
                return true;
            }
        }

        return false;
    }
}
