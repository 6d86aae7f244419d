using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Yaml;

/// <summary>
/// Reads the keys of one YAML map, typed, and collects what is wrong with them. A key is known because it was asked for:
/// <see cref="Close"/> reports the others.
/// </summary>
internal sealed class Fields(YamlMap map, ReadingContext context)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> missing = [];

    /// <summary>The record that a map holds.</summary>
    public static T ReadRecord<T>(YamlMap map, ReadingContext context, Func<Fields, T> read)
    {
        var fields = new Fields(map, context);
        var record = read(fields);
        fields.Close();
        return record;
    }

    /// <summary>The records of a list of maps.</summary>
    public static ImmutableArray<T> ReadRecords<T>(YamlNode node, string key, ReadingContext context, Func<Fields, T> read)
    {
        if (node is not YamlList list)
        {
            _ = context.Wrong(node, key, "a list");
            return [];
        }

        foreach (var item in list.Items.Where(i => i is not YamlMap))
        {
            _ = context.Wrong(item, key, "a list of keys and values");
        }

        return [.. list.Items.OfType<YamlMap>().Select(item => ReadRecord(item, context, read))];
    }

    public SourceSpan Span => map.Span;

    public ReadingContext Context => context;

    /// <summary>Where the values are.</summary>
    public ImmutableArray<FieldPlace> Places => [.. map.Entries.Select(e => new FieldPlace(e.Key.Value ?? "", e.Value.Span))];

    /// <summary>The value of a key, or null where it is absent or null.</summary>
    public YamlNode? Find(string key) => Written(key) is { } value and not YamlScalar { Value: null } ? value : null;

    /// <summary>The same, where a key without a value is a slip and does not count as left out.</summary>
    public YamlNode? Written(string key)
    {
        known.Add(key);
        return map.Entries.FirstOrDefault(e => e.Key.Value == key)?.Value;
    }

    public string? Text(string key) => Find(key) is { } node ? context.TextOf(node, key) : null;

    public string RequiredText(string key) => Required(key, Text(key)) ?? "";

    public bool Flag(string key) => Find(key) switch
    {
        null or YamlScalar { Value: "false" } => false,
        YamlScalar { Value: "true" } => true,
        var other => context.Wrong(other, key, "true or false") is not null,
    };

    public int? Integer(string key)
    {
        var node = Find(key);
        if (node is YamlScalar scalar && int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        if (node is not null)
        {
            _ = context.Wrong(node, key, "a whole number");
        }

        return null;
    }

    /// <summary>A date in one of some forms, as it is written; <paramref name="expected"/> says in a message which.</summary>
    public string? Date(string key, string expected, params string[] forms)
    {
        var date = Text(key);
        var isDate = date is null || forms.Any(f => f.Length == date.Length
            && DateOnly.TryParseExact(date, f, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        return isDate ? date : context.Wrong(Find(key)!, key, expected);
    }

    /// <summary>One of a few words.</summary>
    public string? Choice(string key, params string[] choices)
    {
        var node = Find(key);
        return node is YamlScalar { Value: { } value } && choices.Contains(value) ? value
            : node is null ? null
            : context.Wrong(node, key, "one of " + string.Join(", ", choices));
    }

    public ImmutableArray<string> Texts(string key) => Find(key) is { } node ? context.TextsOf(node, key) : [];

    public ImmutableArray<T> Records<T>(string key, Func<Fields, T> read) =>
        Find(key) is { } node ? ReadRecords(node, key, context, read) : [];

    public T? Record<T>(string key, Func<Fields, T> read) where T : class => Find(key) switch
    {
        null => null,
        YamlMap inner => ReadRecord(inner, context, read),
        var other => context.Wrong<T>(other, key, "keys and values"),
    };

    /// <summary>A value a language: <c>{ ru: …, en: … }</c>, or a plain text that holds in all.</summary>
    public Localized<string>? Localized(string key) => Find(key) switch
    {
        YamlScalar plain => context.TextOf(plain, key) is { } text ? new([.. context.Languages.Select(l => new InLanguage<string>(l, text))]) : null,
        _ => Localized(key, (node, name) => context.TextOf(node, name)),
    };

    public Localized<string> RequiredLocalized(string key) => Required(key, Localized(key)) ?? context.Anything;

    public Localized<T>? Localized<T>(string key, Func<YamlNode, string, T?> read) where T : notnull
    {
        if (Find(key) is not { } node)
        {
            return null;
        }

        if (node is not YamlMap inner)
        {
            return context.Wrong<Localized<T>>(node, key, "a value a language, { ru: …, en: … }");
        }

        return context.LocalizedOf(inner, key, read);
    }

    public T? Required<T>(string key, T? value) where T : class
    {
        var node = Find(key);
        if (node is null)
        {
            missing.Add(key);
        }
        else if (value is null && node is YamlMap inner && inner.Entries.All(e => e.Value is YamlScalar { Value: null }))
        {
            // Languages without a value, which only an optional key may have.
            _ = context.Wrong(node, key, "a value in at least one language");
        }

        return value;
    }

    /// <summary>Reports the keys that nobody asked for, then those that are missing: a misspelt key is one fault and not two.</summary>
    public void Close()
    {
        foreach (var entry in map.Entries.Where(e => !known.Contains(e.Key.Value ?? "")))
        {
            var (key, isMissing) = (entry.Key.Value ?? "", Nearest.FindNearest(entry.Key.Value ?? "", missing));
            missing.Remove(isMissing ?? "");
            context.Faults.Add(Catalogue.UnknownKey(entry.Key.Span, key, isMissing ?? Nearest.FindNearest(key, known)));
        }

        context.Faults.AddRange(missing.Select(key => Catalogue.MissingKey(map.Span, key)));
    }
}
