using System.Collections.Immutable;

namespace SiteGen.Core.Model;

/// <summary>A file of the input as the disk gave it.</summary>
/// <param name="Path">Path below the input folder, with <c>/</c>: <c>articles/x/ru.md</c>.</param>
/// <param name="Bytes">The bytes.</param>
public sealed record InputFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>One look at the input folder: everything the path will ever see of the outside world.</summary>
/// <param name="Root">Name of the folder as messages show it: <c>input</c>.</param>
/// <param name="Files">All files, ordered by path, ordinal.</param>
public sealed record InputSnapshot(string Root, ImmutableArray<InputFile> Files);

/// <summary>
/// A file of the site: its path is known at once, its bytes are made each time they are asked for. So a site of thousands of pages is never
/// held whole, and pages are drawn while others are written.
/// </summary>
/// <param name="Path">Path below the output folder, with <c>/</c>.</param>
/// <param name="Make">Makes the bytes, the same each time; it may be called from many threads at once.</param>
public sealed record OutputFile(string Path, Func<ReadOnlyMemory<byte>> Make)
{
    /// <summary>A file whose bytes are there already.</summary>
    public OutputFile(string path, ReadOnlyMemory<byte> bytes)
        : this(path, () => bytes)
    {
    }

    /// <summary>The bytes, made now.</summary>
    public ReadOnlyMemory<byte> Bytes => Make();
}
