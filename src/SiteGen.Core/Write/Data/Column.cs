using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Write.Data;

/// <summary>A column of a table: its name, and what it holds of a row.</summary>
internal sealed record Column<T>(string Name, Func<T, string?> Of)
{
    /// <summary>A column a language, <c>name_ru</c>, <c>name_en</c>; empty where the value is not said in it.</summary>
    public static IEnumerable<Column<T>> Each(ImmutableArray<string> languages, string name, Func<T, string, string?> valueIn) =>
        languages.Select(language => new Column<T>($"{name}_{language}", row => valueIn(row, language)));

    /// <summary>The same for a text that is said in some languages.</summary>
    public static IEnumerable<Column<T>> Each(ImmutableArray<string> languages, string name, Func<T, Localized<string>?> valueOf) =>
        Each(languages, name, (row, language) => valueOf(row)?.Find(language));
}
