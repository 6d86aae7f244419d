namespace SiteGen.Core.Text;

/// <summary>
/// A thing with its place in a list. As <c>Enumerable.Index</c> gives it, but a class: for each new kind of tuple in a list
/// the runtime would compile a dozen methods when the program starts.
/// </summary>
/// <param name="Index">Its place, from 0.</param>
/// <param name="Item">The thing.</param>
public sealed record Numbered<T>(int Index, T Item);

/// <summary>Numbers lists.</summary>
public static class NumberItems
{
    /// <summary>The things with their places, in their order.</summary>
    public static IEnumerable<Numbered<T>> Numbered<T>(this IEnumerable<T> items)
    {
        var index = 0;
        foreach (var item in items)
        {
            yield return new(index++, item);
        }
    }
}
