using System.Collections.Immutable;

namespace SiteGen.Core.Languages;

/// <summary>
/// Words of a place in a source, in small letters but for <see cref="Labels"/>. A full stop at the end of one may be left out in print.
/// </summary>
public sealed record LocatorWords
{
    /// <summary>
    /// The labels of each kind, as printed. One of four characters and more stands for its capitalised form too; a shorter one may mean something else then.
    /// </summary>
    public ImmutableArray<KindLabels> Labels { get; init; } = [];

    /// <summary>Labels of one letter that count even without their full stop, whatever number follows.</summary>
    public WordList CountAlone { get; init; } = WordList.None;

    /// <summary>The back of a leaf: «об.», “verso”. The first is what the language prints.</summary>
    public ImmutableArray<string> Verso { get; init; } = [];

    /// <summary>The front of a leaf, where it is told: “recto”. The first is what the language prints.</summary>
    public ImmutableArray<string> Recto { get; init; } = [];

    /// <summary>Both sides of a leaf: «и об.».</summary>
    public ImmutableArray<string> BothSides { get; init; } = [];

    /// <summary>The pages that follow: «и сл.», “ff.”.</summary>
    public ImmutableArray<string> Following { get; init; } = [];

    /// <summary>Other pages that are not told: «и др.», “et al.”.</summary>
    public ImmutableArray<string> Others { get; init; } = [];

    /// <summary>In many places: “passim”.</summary>
    public ImmutableArray<string> Passim { get; init; } = [];

    /// <summary>What goes before the headword of a dictionary's entry: «сл. ст.», “s. v.”.</summary>
    public ImmutableArray<string> Headwords { get; init; } = [];

    /// <summary>What singles out one of the places before: «особенно», “esp.”.</summary>
    public ImmutableArray<string> Emphases { get; init; } = [];

    /// <summary>What may be between a source and its place: «на с. 5», “at p. 5”.</summary>
    public ImmutableArray<string> Prepositions { get; init; } = [];

    /// <summary>Abbreviations that may end the name of a document, without their full stop: «изд», “ed”.</summary>
    public ImmutableArray<string> KeepsStop { get; init; } = [];
}

/// <summary>The labels of one kind of place; what is said below goes before what a label counts everywhere.</summary>
/// <param name="Kind">What they count.</param>
/// <param name="Printed">The labels, with <c>|</c> between: <c>с.|С.|стр.</c></param>
public sealed record KindLabels(LocatorKind Kind, string Printed)
{
    /// <summary>Each by itself.</summary>
    public IEnumerable<string> Each => Printed.Split('|');

    /// <summary>
    /// They count it after a fond or inventory has been named: <c>К.</c> is a leaf in a list, a box in a shelfmark; <c>п.</c> is a word elsewhere.
    /// </summary>
    public bool InShelfmark { get; init; }

    /// <summary>They count it right after such a level of a shelfmark: <c>op. 5, p. 274</c>.</summary>
    public LocatorKind? RightAfter { get; init; }

    /// <summary>They count it right before such a place, though nothing was named before: <c>f. 4, op. 1</c>, <c>К. 5, л. 3</c>.</summary>
    public LocatorKind? RightBefore { get; init; }

    /// <summary>They count it wherever they are.</summary>
    public bool IsEverywhere => !InShelfmark && RightAfter is null && RightBefore is null;
}
