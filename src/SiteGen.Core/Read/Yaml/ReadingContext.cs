using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Yaml;

/// <summary>What the reading of one YAML file shares: the languages of the site and the faults met.</summary>
internal sealed class ReadingContext(ImmutableArray<string> languages)
{
    public List<Diagnostic> Faults { get; } = [];

    public ImmutableArray<string> Languages => languages;

    /// <summary>What stands in for a value that is missing; a site with such a fault is never published.</summary>
    public Localized<string> Anything => new([new(languages.FirstOrDefault("und"), "")]);

    /// <summary>Reports a value of the wrong form.</summary>
    /// <returns>Always null, so that it can be where the value would.</returns>
    public T? Wrong<T>(YamlNode node, string key, string expected) where T : class
    {
        Faults.Add(Catalogue.WrongValue(node.Span, key, expected));
        return null;
    }

    /// <summary>As for any value, where a text would be.</summary>
    public string? Wrong(YamlNode node, string key, string expected) => Wrong<string>(node, key, expected);

    /// <summary>A text that says something: without a letter or a digit it could be neither searched nor recognised.</summary>
    public string? TextOf(YamlNode node, string key) =>
        node is YamlScalar { Value: { } text } && text.Any(char.IsLetterOrDigit) ? text.Trim() : Wrong(node, key, "a text with a letter or a digit");

    /// <summary>A mark of any characters, <c>№</c> or <c>§</c>, but not blank.</summary>
    public string? MarkOf(YamlNode node, string key) =>
        node is YamlScalar { Value: { } text } && !string.IsNullOrWhiteSpace(text) ? text.Trim() : Wrong(node, key, "a text");

    public ImmutableArray<string> TextsOf(YamlNode node, string key) => ListOf(node, key, TextOf);

    public ImmutableArray<string> MarksOf(YamlNode node, string key) => ListOf(node, key, MarkOf);

    private ImmutableArray<string> ListOf(YamlNode node, string key, Func<YamlNode, string, string?> read)
    {
        if (node is not YamlList list)
        {
            _ = Wrong(node, key, "a list of texts");
            return [];
        }

        return [.. list.Items.Select(i => read(i, key)).OfType<string>()];
    }

    /// <summary>A map from language to value; languages the site does not have are reported, null values left out.</summary>
    public Localized<T>? LocalizedOf<T>(YamlMap map, string key, Func<YamlNode, string, T?> read) where T : notnull
    {
        foreach (var entry in map.Entries.Where(e => !languages.Contains(e.Key.Value ?? "")))
        {
            Faults.Add(Catalogue.UnknownLanguage(entry.Key.Span, entry.Key.Value ?? "", string.Join(", ", languages)));
        }

        var values = from language in languages
                     from entry in map.Entries
                     where entry.Key.Value == language && entry.Value is not YamlScalar { Value: null }
                     let value = read(entry.Value, key)
                     where value is not null
                     select new InLanguage<T>(language, value);
        return values.ToImmutableArray() is { IsEmpty: false } found ? new(found) : null;
    }
}
