using System.Collections.Immutable;

namespace SiteGen.Core.Text;

/// <summary>A value said in one or more languages, in the order of the site's languages.</summary>
/// <typeparam name="T">What is said: a text, a name, a list of spellings.</typeparam>
/// <param name="Values">Language code (<c>ru</c>) and value; at least one.</param>
public sealed record Localized<T>(ImmutableArray<InLanguage<T>> Values)
{
    /// <summary>The value in the language, or in the first language that has one.</summary>
    public T this[string language] => Values[Math.Max(IndexOf(language), 0)].Value;

    /// <summary>Whether the value is said in the language.</summary>
    public bool Has(string language) => IndexOf(language) >= 0;

    /// <summary>The value in this very language, or <c>default</c>.</summary>
    public T? Find(string language) => IndexOf(language) is >= 0 and var found ? Values[found].Value : default;

    /// <summary>The language that <see cref="this[string]"/> answers in.</summary>
    public string LanguageFor(string language) => Has(language) ? language : Values[0].Language;

    /// <summary>Each value changed, its language kept.</summary>
    public Localized<TOut> Select<TOut>(Func<T, TOut> change) =>
        new([.. Values.Select(v => new InLanguage<TOut>(v.Language, change(v.Value)))]);

    /// <summary>Same languages and values, in the same order.</summary>
    public bool Equals(Localized<T>? other) => other is not null && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => Values.Length;

    // Asked for every word of every page: without a closure.
    private int IndexOf(string language)
    {
        for (var i = 0; i < Values.Length; i++)
        {
            if (Values[i].Language == language)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A value said in one language.</summary>
/// <typeparam name="T">What is said.</typeparam>
/// <param name="Language">Language code.</param>
/// <param name="Value">What is said.</param>
public sealed record InLanguage<T>(string Language, T Value);
