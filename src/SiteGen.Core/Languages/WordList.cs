using System.Collections;
using System.Collections.Immutable;

namespace SiteGen.Core.Languages;

/// <summary>
/// Words of one kind, written in a row with spaces between, or with <c>|</c> where one of them holds a space. A class, so that no list of it
/// is a further kind of list to the runtime.
/// </summary>
/// <param name="words">The words.</param>
public sealed class WordList(ImmutableArray<string> words) : IEnumerable<string>
{
    /// <summary>No words.</summary>
    public static WordList None { get; } = new([]);

    /// <summary>Reads the row.</summary>
    public static implicit operator WordList(string row) => new([.. row.Split(row.Contains('|') ? '|' : ' ')]);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => words.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Endings of words, with spaces between.</summary>
/// <param name="endings">The endings.</param>
/// <param name="before">How many letters must be before one.</param>
public sealed class Endings(string endings, int before = 0)
{
    private readonly string[] all = endings.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>No endings.</summary>
    public static Endings None { get; } = new("");

    /// <summary>Whether a word has one of them.</summary>
    public bool Fit(ReadOnlySpan<char> word)
    {
        foreach (var ending in all)
        {
            if (word.Length >= ending.Length + before && word.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }
}
