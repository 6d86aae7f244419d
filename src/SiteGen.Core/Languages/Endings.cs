namespace SiteGen.Core.Languages;

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
