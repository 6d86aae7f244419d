using System.Globalization;
using System.Text;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>One number of a place, or a range of them.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last, which is the first where there is but one. The short form <c>145–7</c> is written out.</param>
/// <param name="Tail">What goes on after it.</param>
public readonly record struct LocatorRun(LocatorNumber From, LocatorNumber To, RunTail Tail = RunTail.None)
{
    /// <summary>The two numbers are of one thing: № 3/4.</summary>
    public bool IsDouble { get; init; }

    /// <summary>It counts inside the run before: «рис. 5: 1–3».</summary>
    public bool IsDetail { get; init; }

    /// <summary>More than one is counted.</summary>
    public bool IsMany => Tail != RunTail.None || (From != To && !IsDouble);

    /// <summary>The last number is before the first.</summary>
    public bool IsBackwards => !IsDouble && From.Number is { } from && To.Number < from;

    /// <summary>It is nothing but figures.</summary>
    internal bool IsPlain => Tail == RunTail.None && !IsDetail && From == To && From.IsPlain;

    internal void WriteKey(StringBuilder key)
    {
        key.Append(From.Key);
        if (From != To)
        {
            key.Append(IsDouble ? '/' : '–').Append(To.Key);
        }

        key.Append(Tail switch { RunTail.Following => "+", RunTail.Others => "*", RunTail.Passim => "~", _ => "" });
    }
}

/// <summary>A number in a source: <c>Р-5446</c>, <c>165б</c>, <c>XII</c>, <c>2.1</c>, <c>3 об.</c> The alphabet and capitals make no difference.</summary>
public readonly record struct LocatorNumber
{
    private readonly string key;

    /// <summary>The number of these parts.</summary>
    /// <param name="prefix">The class of a fond, or nothing.</param>
    /// <param name="figures">Arabic figures as printed, noughts before them too, and those of a number in another after a full stop; or Roman figures.</param>
    /// <param name="letter">The letter after the figures, or nothing.</param>
    /// <param name="side">The side of a leaf.</param>
    public LocatorNumber(string prefix, string figures, string letter, LeafSide side)
    {
        (Prefix, Figures, Letter, Side) = (prefix, figures, letter, side);
        var spelled = letter is "" or "*" ? letter : LatinId.MakeId(letter);
        key = IsPlain ? figures
            : $"{(prefix.Length > 0 ? LatinId.MakeId(prefix) + "-" : "")}{figures.ToLowerInvariant()}{spelled}{(side == LeafSide.Verso ? " v" : "")}";
    }

    /// <summary>The class of a fond, as printed, or nothing.</summary>
    public string Prefix { get; }

    /// <summary>Arabic figures, as printed, or Roman ones in Latin letters.</summary>
    public string Figures { get; }

    /// <summary>The letter after the figures, as printed, or nothing.</summary>
    public string Letter { get; }

    /// <summary>The side of a leaf.</summary>
    public LeafSide Side { get; }

    /// <summary>What it counts, where it is Arabic and no more than a number, letter and side aside.</summary>
    public int? Number => Prefix.Length == 0 && Figures.Length < 10
        && int.TryParse(Figures, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>In one word: <c>Р-5446</c>, <c>165б</c>, <c>3v</c>.</summary>
    public string Word => $"{Prefix}{(Prefix.Length > 0 ? "-" : "")}{Figures}{Letter}{(Side == LeafSide.Verso ? "v" : "")}";

    /// <summary>One text for all spellings.</summary>
    internal string Key => key;

    internal bool IsPlain => Prefix.Length == 0 && Letter.Length == 0 && Side == LeafSide.Untold && char.IsAsciiDigit(Figures[0]);

    /// <inheritdoc/>
    public bool Equals(LocatorNumber other) => key == other.key;

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(key, StringComparison.Ordinal);
}

/// <summary>The side of a leaf. One that is not told is the front.</summary>
public enum LeafSide
{
    /// <summary>Nothing is said.</summary>
    Untold,

    /// <summary>The front, and said to be.</summary>
    Recto,

    /// <summary>The back.</summary>
    Verso,
}

/// <summary>What goes on after a number.</summary>
public enum RunTail
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The pages that follow: «и сл.», “ff.”.</summary>
    Following,

    /// <summary>Others that are not told: «и др.».</summary>
    Others,

    /// <summary>Many places.</summary>
    Passim,
}

/// <summary>A sign in the printed text of a place that each language writes in its own way.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Where it begins, with the space before it.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct PrintedSign(SignKind Kind, int Start, int End);

/// <summary>What a sign in a place says.</summary>
public enum SignKind
{
    /// <summary>A dash between the ends of a range.</summary>
    To,

    /// <summary>A dash that may be part of a number, since it is a hyphen in a shelfmark.</summary>
    Hyphen,

    /// <summary>The front of a leaf.</summary>
    Recto,

    /// <summary>The back of a leaf.</summary>
    Verso,

    /// <summary>Both sides of a leaf.</summary>
    BothSides,
}
