using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Yaml;

/// <summary>Reads a YAML file as one record or as a list of records.</summary>
internal static class YamlRecords
{
    /// <summary>The records of a file that holds a list; none where the file is absent or empty.</summary>
    public static Checked<ImmutableArray<T>> ReadList<T>(Checked<SourceFile>? file, ImmutableArray<string> languages, Func<Fields, T> read)
    {
        if (file is not { } given)
        {
            return Checked.Of(ImmutableArray<T>.Empty);
        }

        var (root, faults) = ParseYaml.Parse(given.Value, new(0, given.Value.Text.Length));
        var context = new ReadingContext(languages);
        if (root is not null and not YamlList)
        {
            context.Faults.Add(Catalogue.NoRecords(root.Span, "a list"));
        }

        var records = root is YamlList ? Fields.ReadRecords(root, "list", context, read) : [];
        return Checked.Of(records, [.. given.Diagnostics, .. faults, .. context.Faults]);
    }

    /// <summary>The record of a part of a file that holds keys and values; null where it holds none.</summary>
    public static Checked<T?> One<T>(Checked<SourceFile> file, TextRange part, ImmutableArray<string> languages, Func<Fields, T> read)
        where T : class
    {
        var (root, faults) = ParseYaml.Parse(file.Value, part);
        var context = new ReadingContext(languages);
        var record = root is YamlMap map ? Fields.ReadRecord(map, context, read) : null;
        if (record is null && file.Diagnostics.IsEmpty && faults.IsEmpty)
        {
            context.Faults.Add(Catalogue.NoRecords(root?.Span ?? file.Value.Span(part.Start), "keys and values"));
        }

        return Checked.Of(record, [.. file.Diagnostics, .. faults, .. context.Faults]);
    }

    /// <summary>The record of a whole file.</summary>
    public static Checked<T?> One<T>(Checked<SourceFile> file, ImmutableArray<string> languages, Func<Fields, T> read) where T : class =>
        One(file, new TextRange(0, file.Value.Text.Length), languages, read);
}
