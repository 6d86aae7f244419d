using System.Collections.Immutable;
using SiteGen.Core.Languages;

namespace SiteGen.Core.Text;

/// <summary>A value said in one or more languages, in the order of the site's languages.</summary>
/// <typeparam name="T">What is said: a text, a name, a list of spellings.</typeparam>
/// <param name="Values">Language code (<c>ru</c>) and value; at least one.</param>
public sealed record Localized<T>(ImmutableArray<InLanguage<T>> Values)
{
    /// <summary>The value in the language, or the nearest that there is.</summary>
    public T this[string language] => Values[IndexOf(language) is >= 0 and var found ? found : IndexOfNearest(language)].Value;

    /// <summary>Whether the value is said in the language.</summary>
    public bool Has(string language) => IndexOf(language) >= 0;

    /// <summary>The value in this very language, or <c>default</c>.</summary>
    public T? Find(string language) => IndexOf(language) is >= 0 and var found ? Values[found].Value : default;

    /// <summary>The language that <see cref="this[string]"/> answers in.</summary>
    public string LanguageFor(string language) => Has(language) ? language : Values[IndexOfNearest(language)].Language;

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

    /// <summary>Another kind of the language before one in the same script, that before one in Latin letters; of several the first.</summary>
    private int IndexOfNearest(string language)
    {
        var (nearest, least) = (0, int.MaxValue);
        for (var i = 0; i < Values.Length; i++)
        {
            if (KnownLanguages.Distance(language, Values[i].Language) is var distance && distance < least)
            {
                (nearest, least) = (i, distance);
            }
        }

        return nearest;
    }
}

/// <summary>A value said in one language.</summary>
/// <typeparam name="T">What is said.</typeparam>
/// <param name="Language">Language code.</param>
/// <param name="Value">What is said.</param>
public sealed record InLanguage<T>(string Language, T Value);
