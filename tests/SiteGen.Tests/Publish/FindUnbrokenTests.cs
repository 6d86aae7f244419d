using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Core.Text;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Publish;

/// <summary>Which stretches a line end may not part although a mark in them allows one. In the examples they are in braces.</summary>
public sealed class FindUnbrokenTests
{
    private static readonly Gen<string> Text = Gen.Elements(
        " ", "\u00a0", "–", "-", "—", "1923", "7", "XIX", "е", "й", "го", "гг.", "war", "(", ".", "\ud83d", "").ListOf().Select(string.Concat);

    [Theory]
    [InlineData("в {1923–1926} гг.", "в {7–11} ноября", "({1920–1923})")]
    [InlineData("с. {122–123}, {130–131}", "S. {456 – 458}", "S. {456\u00a0– 458}")]
    [InlineData("{XIX–XX} вв.", "{XIX-XX} вв.", "{ХІХ–ХХ}")]
    [InlineData("год, {2024-й}, и {1920-е}", "{12-го}", "{1920–1930-е} годы")]
    [InlineData("12-15 и 36-37", "25 июня – 3 июля", "Ветров – Лебедеву", "Псков–Двинск")]
    [InlineData("100-процентный", "10-летие", "а-1", "1920–е", "1920 - 1923", "1920– 1923", "-й", "–", "5–")]
    public void Ranges_and_ordinals_stay_on_one_line(params string[] texts)
    {
        foreach (var marked in texts)
        {
            var text = marked.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
            Marked(text).ShouldBe(marked);
        }
    }

    [Fact]
    public void Stretches_stand_in_order_and_apart() => Law.Holds(Text, text =>
    {
        var end = 0;
        foreach (var range in FindUnbroken.FindStretches(text))
        {
            range.Start.ShouldBeGreaterThanOrEqualTo(end);
            range.Length.ShouldBeGreaterThan(2);
            end = range.End;
        }

        end.ShouldBeLessThanOrEqualTo(text.Length);
    });

    private static string Marked(string text) =>
        FindUnbroken.FindStretches(text).Reverse().Aggregate(text, (rest, range) => rest.Insert(range.End, "}").Insert(range.Start, "{"));
}
