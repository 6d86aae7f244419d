using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>
/// Tells which level of an archive a reference means: by the archive's own labels in any language, then by other labels of
/// the same kind; a level that lists no labels is known by its id (<c>fond</c>, <c>opis</c>).
/// </summary>
internal static partial class MatchLevels
{
    private static readonly char[] Separators = [' ', '.', ',', ';', ':'];

    /// <summary>The level of a labelled place, or null.</summary>
    public static int? FindLevel(Archive archive, LocatorKind kind, string label)
    {
        var own = FindKind(LocatorLabels.FindLabel(label, 0)) == kind;
        return (own ? First(archive, l => LabelsOf(l).Contains(label)) : null)
            ?? First(archive, l => LabelsOf(l).Any(other => KindOf(other) == kind))
            ?? First(archive, l => l.Labels is null && string.Equals(l.Id, kind.ToString(), StringComparison.OrdinalIgnoreCase))
            ?? (kind == LocatorKind.Folio && !archive.Levels.IsEmpty ? archive.Levels.Length - 1 : null);
    }

    /// <summary>The places of a free text that labels of the archive mark, and the words between them, which have no level.</summary>
    public static IEnumerable<Piece> CutWords(Archive archive, string text)
    {
        var pieces = new List<Piece>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if ((i == 0 || text[i - 1] == ' ') && FindMarked(archive, text, i) is { } found)
            {
                pieces.AddRange(Words(text[start..i].TrimEnd(Separators)));
                pieces.Add(new(found.Level, found.Value));
                (start, i) = (found.End, found.End - 1);
            }
        }

        return [.. pieces, .. Words(text[start..])];
    }

    /// <summary>Whether the references name the first level in words: it lists no label on purpose.</summary>
    public static bool IsFirstUnmarked(Archive archive) =>
        archive.Levels is [{ Labels: { } labels }, ..] && labels.Values.All(v => v.Value.IsEmpty);

    /// <summary>The value after the longest label of the archive that is here.</summary>
    private static Marked? FindMarked(Archive archive, string text, int at)
    {
        var marked = from level in Enumerable.Range(0, archive.Levels.Length)
                     from label in LabelsOf(archive.Levels[level])
                     where string.CompareOrdinal(text, at, label, 0, label.Length) == 0
                     orderby label.Length descending
                     select ReadMarked(text, at + label.Length, level, isLeaf: level == archive.Levels.Length - 1);
        return marked.FirstOrDefault(m => m is not null);
    }

    private static Marked? ReadMarked(string text, int at, int level, bool isLeaf)
    {
        var cursor = new Cursor(text, at, text.Length);
        cursor.At += char.IsWhiteSpace(cursor.Here) ? 1 : 0;
        var (start, kind) = (cursor.At, isLeaf ? LocatorKind.Folio : LocatorKind.Delo);
        var isNumber = char.IsAsciiDigit(cursor.Here)
            ? ReadNumber.TakeRun(ref cursor, ReadNumber.FormsOf(kind)) is not null
            : !cursor.TakeWhile(char.IsAsciiLetterUpper).IsEmpty
                && RomanNumerals.AreIn(text.AsSpan(start, cursor.At - start)) && !Name().IsMatch(text, cursor.At);
        return isNumber && !char.IsLetter(cursor.Here) ? new(level, ParseLocatorValue.Parse(text[start..cursor.At], kind), cursor.At) : null;
    }

    private static int? First(Archive archive, Func<ArchiveLevel, bool> isMeant) =>
        archive.Levels.FirstOrDefault(isMeant) is { } level ? archive.Levels.IndexOf(level) : null;

    private static ImmutableArray<string> LabelsOf(ArchiveLevel level) =>
        level.Labels is { } labels ? [.. labels.Values.SelectMany(v => v.Value).Where(v => v.Length > 0)] : [];

    private static LocatorKind? KindOf(string label) =>
        LocatorLabels.FindLabel(label, 0) is { } found && found.Length == label.Length ? FindKind(found) : null;

    private static LocatorKind? FindKind(LabelMatch? label) => label?.FindMeanings(LocatorKind.Fond).FirstOrDefault()?.Kind;

    private static IEnumerable<Piece> Words(string text) =>
        text.TrimStart(Separators) is { Length: > 0 } words ? [new(null, new(words))] : [];

    /// <summary>«L. D. Sokolov» is a person and no leaf D: a word that begins with a capital and has no number of its own follows.</summary>
    [GeneratedRegex(@"\G\.\s?(?:\p{Lu}\.\s?)*\p{Lu}\p{Ll}+(?!\p{L}|\.?\s?\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    private sealed record Marked(int Level, LocatorValue Value, int End);
}

/// <summary>A piece of a place in an archive.</summary>
/// <param name="Level">Index of the level that it is of, or null.</param>
/// <param name="Value">What it is there.</param>
internal sealed record Piece(int? Level, LocatorValue Value);
