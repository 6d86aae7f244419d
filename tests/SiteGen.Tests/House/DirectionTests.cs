using System.Text.RegularExpressions;
using Shouldly;

namespace SiteGen.Tests.House;

/// <summary>A page reads as well from the right as from the left.</summary>
public sealed partial class DirectionTests
{
    /// <summary>What is physical and has to be.</summary>
    private static readonly (string File, string Line)[] Allowed =
    [
        ("theme/assets/apparatus.css", "inset: auto auto 1.25rem 50%; translate: -50%;"), // in the middle, seen from either side
        ("theme/assets/text.css", "left: 50%; top: 50%; width: max(100%, 24px); height: 24px; translate: -50% -60%;"), // likewise
        ("theme/assets/slips.js", "direction === 'rtl' ? at.right - size.width : at.left;"), // in the window, on the side that the direction tells
        ("theme/assets/slips.js", "el.style.left = Math.max(8, Math.min(left, innerWidth - size.width - 8)) + 'px';"), // the same
    ];

    [Fact]
    public void What_tells_its_language_tells_its_direction() => Files(".razor")
        .SelectMany(f => LangAlone().Matches(CodeFiles.Text(f)).Select(m => $"{f}: {m.Value}")).ShouldBeEmpty("add dir=\"@View.Turn(…)\"");

    [Fact]
    public void Styles_and_scripts_say_start_and_end_and_not_left_and_right() => Files(".css").Concat(Files(".js"))
        .SelectMany(f => WithoutComments(f).Split('\n').Where(line => IsPhysical(Strip(f, line))).Select(line => $"{f}: {line.Trim()}"))
        .ShouldBeEmpty("say margin-inline-start and the like, or give a reason");

    [Fact]
    public void What_is_allowed_is_there() =>
        Allowed.Where(a => !CodeFiles.Text(a.File).Contains(a.Line, StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("a { margin-left: 1px; }", true)]
    [InlineData("a { border-right: 0; }", true)]
    [InlineData("a { text-align: right; }", true)]
    [InlineData("a { inset: 0 auto auto 3rem; }", true)]
    [InlineData("a { padding: 0 1rem 0 calc(2 * var(--edge)); }", true)]
    [InlineData("a { inset: auto 0 0 0; }", false)]
    [InlineData("a { padding: 0.95rem var(--side) var(--below); }", false)]
    [InlineData("a { border-inline-start: 0; text-align: start; }", false)]
    public void Physical_properties_are_known(string css, bool isPhysical) => IsPhysical(css).ShouldBe(isPhysical);

    private static IEnumerable<string> Files(string extension) => CodeFiles.Product.Where(f => f.EndsWith(extension, StringComparison.Ordinal));

    private static string WithoutComments(string file) => Comment().Replace(CodeFiles.Text(file), "");

    private static string Strip(string file, string line) =>
        Allowed.Where(a => a.File == file).Aggregate(line, (l, a) => l.Replace(a.Line, "", StringComparison.Ordinal));

    private static bool IsPhysical(string line) => Side().IsMatch(line) || FourSides().Matches(line).Any(m => !SidesAreSame(m.Groups[1].Value));

    private static bool SidesAreSame(string value) =>
        Value().Matches(value).Select(m => m.Value).ToArray() is not [_, var right, _, var left] || right == left;

    [GeneratedRegex("""(?<!href)\blang="[^"]*"(?! dir=")""")]
    private static partial Regex LangAlone();

    [GeneratedRegex(@"/\*.*?\*/|(?m:(?<!:)//.*$)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\b(left|right|clientX|pageX)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Side();

    [GeneratedRegex(@"\b(?:inset|margin|padding|border-width|border-color|border-style):([^;{}]*)")]
    private static partial Regex FourSides();

    [GeneratedRegex(@"\S+?\((?>[^()]+|\((?<d>)|\)(?<-d>))*(?(d)(?!))\)|\S+")]
    private static partial Regex Value();
}
