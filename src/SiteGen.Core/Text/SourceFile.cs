namespace SiteGen.Core.Text;

/// <summary>A text file of the input, decoded: no byte order mark, line ends as LF, NFC.</summary>
/// <param name="Path">Path as messages show it, with <c>/</c>: <c>input/articles/x/ru.md</c>.</param>
/// <param name="Text">The whole text.</param>
public sealed record SourceFile(string Path, string Text)
{
    private readonly Lazy<int[]> lineStarts = new(() => FindLineStarts(Text));

    /// <summary>Line and column, both from 1, of the unit at <paramref name="offset"/>; past the end, of the end.</summary>
    public LinePosition PositionOf(int offset)
    {
        var at = Math.Clamp(offset, 0, Text.Length);
        var found = Array.BinarySearch(lineStarts.Value, at);
        var line = found >= 0 ? found : ~found - 1;
        return new(line + 1, at - lineStarts.Value[line] + 1);
    }

    /// <summary>Offset of a line and column, both from 1; what lies outside the text is brought to its nearest end.</summary>
    public int OffsetOf(int line, int column)
    {
        var starts = lineStarts.Value;
        return line > starts.Length ? Text.Length : Math.Clamp(starts[Math.Max(line, 1) - 1] + column - 1, 0, Text.Length);
    }

    /// <summary>The span of this file from <paramref name="start"/> on.</summary>
    public SourceSpan Span(int start, int length = 0) => new(this, start, length);

    /// <summary>Same path and same text.</summary>
    public bool Equals(SourceFile? other) => other is not null && Path == other.Path && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}

/// <summary>A place in a file as an editor shows it: line and column, both from 1, columns in UTF-16 units.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>Where in which file something was read; every record made from text carries one.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Offset of the first unit in <see cref="SourceFile.Text"/>.</param>
/// <param name="Length">Number of UTF-16 units.</param>
public sealed record SourceSpan(SourceFile File, int Start, int Length)
{
    /// <summary>Line and column of the start.</summary>
    public LinePosition Position => File.PositionOf(Start);
}
