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
