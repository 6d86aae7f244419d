using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read;

/// <summary>The files of a snapshot, by path, decoded when asked for.</summary>
internal sealed class InputFiles(InputSnapshot snapshot)
{
    private readonly Dictionary<string, InputFile> byPath = snapshot.Files.ToDictionary(f => f.Path, StringComparer.Ordinal);

    public ImmutableArray<string> Paths { get; } = [.. snapshot.Files.Select(f => f.Path).Order(StringComparer.Ordinal)];

    public bool Has(string path) => byPath.ContainsKey(path);

    public Checked<SourceFile>? Text(string path) =>
        byPath.TryGetValue(path, out var file) ? DecodeText.Decode(snapshot.Root, file) : null;

    /// <summary>What a file holds; null where it is not there.</summary>
    public ReadOnlyMemory<byte>? Bytes(string path) => byPath.TryGetValue(path, out var file) ? file.Bytes : (ReadOnlyMemory<byte>?)null;

    /// <summary>A place to report a file that is not there.</summary>
    public SourceSpan Missing(string path) => new SourceFile($"{snapshot.Root}/{path}", "").Span(0);
}
