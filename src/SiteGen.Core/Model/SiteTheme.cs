using System.Collections.Immutable;

namespace SiteGen.Core.Model;

/// <summary>What an edition makes its own of the theme (<c>theme</c> in <c>site.yml</c>).</summary>
/// <param name="Light">Colours by day.</param>
/// <param name="Dark">Colours by night.</param>
/// <param name="Face">Text face; null: the theme's.</param>
/// <param name="Logo">Sign of the edition; null: none.</param>
public sealed record SiteTheme(Scheme Light, Scheme Dark, TextFace? Face, Logo? Logo)
{
    /// <summary>The theme as it comes.</summary>
    public static SiteTheme AsItComes { get; } = new(Scheme.ThemesLight, Scheme.ThemesDark, null, null);

    /// <summary>The files it brings along.</summary>
    public IEnumerable<OutputFile> Files => new[] { Logo?.File, Face?.Upright, Face?.Italic }.OfType<OutputFile>();
}

/// <summary>
/// The three colours that the theme mixes all others from. <c>base.css</c> holds the same values and the same mixtures; a test compares the two.
/// </summary>
/// <param name="Paper">What the text is on.</param>
/// <param name="Ink">The text.</param>
/// <param name="Accent">Citations and what is active.</param>
/// <param name="IsDark">Whether the slips are laid on in a lighter paper only by a shade.</param>
public sealed record Scheme(Colour Paper, Colour Ink, Colour Accent, bool IsDark)
{
    /// <summary>How much of the ink is left in secondary text, in percent.</summary>
    public const int InkInQuiet = 75;

    /// <summary>How much of the paper is left in a slip, in percent; the rest is white.</summary>
    public const int PaperInSlipByDay = 30;

    /// <summary>The same by night.</summary>
    public const int PaperInSlipByNight = 94;

    /// <summary>How much of the accent lies on what is pointed to, in percent.</summary>
    public const int AccentInWash = 9;

    /// <summary>The theme's own by day.</summary>
    public static Scheme ThemesLight { get; } = new(new(0xfc, 0xfa, 0xf6), new(0x23, 0x1e, 0x1b), new(0x96, 0x36, 0x33), IsDark: false);

    /// <summary>The theme's own by night.</summary>
    public static Scheme ThemesDark { get; } = new(new(0x10, 0x14, 0x18), new(0xe1, 0xde, 0xd7), new(0xeb, 0x93, 0x84), IsDark: true);

    /// <summary>Secondary text.</summary>
    public Colour Quiet => Ink.MixedWith(Paper, InkInQuiet);

    /// <summary>All that text is laid on: the page, a slip, what is pointed to.</summary>
    public ImmutableArray<Colour> Grounds =>
        [Paper, Paper.MixedWith(Colour.White, IsDark ? PaperInSlipByNight : PaperInSlipByDay), Accent.MixedWith(Paper, AccentInWash)];
}

/// <summary>A face for the text.</summary>
/// <param name="Family">Its name.</param>
/// <param name="Upright">Its upright cut; null: the reader's machine has it, or does without.</param>
/// <param name="Italic">Its italic, likewise.</param>
public sealed record TextFace(string Family, OutputFile? Upright, OutputFile? Italic);

/// <summary>The sign of the edition.</summary>
/// <param name="File">The picture.</param>
/// <param name="MediaType">What kind it is: <c>image/svg+xml</c>.</param>
public sealed record Logo(OutputFile File, string MediaType);
