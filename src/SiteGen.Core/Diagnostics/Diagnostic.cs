using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Diagnostics;

/// <summary>How much a fault weighs, from the lightest: an error keeps the last good site, a warning does not, a note may be no fault at all.</summary>
public enum Severity
{
    /// <summary>Worth an editor's look, and often as it should be: <c>check</c> tells it, <c>build</c> does not, no exit code comes of it.</summary>
    Note,

    /// <summary>The site is published all the same; exit code 1 only under <c>--strict</c>.</summary>
    Warning,

    /// <summary>Nothing is published; exit code 1.</summary>
    Error,
}

/// <summary>One fault of the input: where, what is the case, what to do. Made only by <see cref="Catalogue"/>.</summary>
/// <param name="Code"><c>SG</c> and three digits, the first telling the stage.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Span">The place in the input.</param>
/// <param name="Message">What is the case: lower case, the thing in quotes, no full stop.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, string Hint)
{
    /// <summary>The order in which faults are told: by file, place, code.</summary>
    public static IComparer<Diagnostic> InFileOrder { get; } = Comparer<Diagnostic>.Create((a, b) =>
        string.CompareOrdinal(a.Span.File.Path, b.Span.File.Path) is var byFile and not 0 ? byFile
        : a.Span.Start.CompareTo(b.Span.Start) is var byPlace and not 0 ? byPlace
        : string.CompareOrdinal(a.Code, b.Code) is var byCode and not 0 ? byCode
        : string.CompareOrdinal(a.Message, b.Message));
}

/// <summary>A value and the faults met while making it: what a stage of the path returns.</summary>
public sealed record Checked<T>(T Value, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Putting <see cref="Checked{T}"/> values together.</summary>
public static class Checked
{
    /// <summary>A value with the faults met while making it, if any.</summary>
    public static Checked<T> Of<T>(T value, params IEnumerable<Diagnostic> diagnostics) => new(value, [.. diagnostics]);

    /// <summary>Many checked values as one, faults in the same order.</summary>
    public static Checked<ImmutableArray<T>> All<T>(IEnumerable<Checked<T>> parts)
    {
        var list = parts.ToList();
        return new([.. list.Select(p => p.Value)], [.. list.SelectMany(p => p.Diagnostics)]);
    }
}
