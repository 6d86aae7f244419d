using System.Text;
using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Core.Read;
using SiteGen.Core.Read.Markup;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Read;

/// <summary>Bytes become text, and places in it can be named.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("\ufeffраз\r\nдва\rтри\n")]
    [InlineData("раз\nдва\nтри\n")]
    public void The_same_text_is_read_whatever_its_line_ends_and_byte_order_mark(string text) =>
        Decode(Encoding.UTF8.GetBytes(text)).Value.Text.ShouldBe("раз\nдва\nтри\n");

    [Theory]
    [InlineData("раз\fдва", "SG103")]
    [InlineData("раз\u0085два", "SG103")]
    [InlineData("раз\u2028два")]
    public void Only_carriage_returns_are_turned_into_line_ends(string text, params string[] codes)
    {
        var (file, faults) = Decode(Encoding.UTF8.GetBytes(text));
        file.Text.ShouldBe(text);
        faults.Select(f => f.Code).ShouldBe(codes);
    }

    [Fact]
    public void A_decomposed_letter_is_composed() => Decode(Encoding.UTF8.GetBytes("и\u0306")).Value.Text.ShouldBe("й");

    [Fact]
    public void A_bad_byte_is_told_with_its_line_and_column()
    {
        var fault = Decode([.. Encoding.UTF8.GetBytes("раз\r\nдв"), 0xff]).Diagnostics.ShouldHaveSingleItem();
        fault.Code.ShouldBe("SG101");
        fault.Span.Position.ShouldBe(new LinePosition(2, 3));
    }

    [Theory]
    [InlineData("раз\ufffeдва")]
    [InlineData("раз\uffffдва")]
    public void A_noncharacter_is_a_fault_and_no_crash(string text) =>
        Decode(Encoding.UTF8.GetBytes(text)).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("SG103");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(3, 1, 4)]
    [InlineData(4, 2, 1)]
    [InlineData(99, 2, 4)]
    public void An_offset_has_a_line_and_a_column(int offset, int line, int column) =>
        new SourceFile("x", "abc\ndef").PositionOf(offset).ShouldBe(new LinePosition(line, column));

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("mailto:a@example.org", true)]
    [InlineData("../b/#c", true)]
    [InlineData("a?x=1:2", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData(" JaVaScRiPt:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("file:///etc/x", false)]
    [InlineData("//example.org/", false)]
    [InlineData("\\\\example.org", false)]
    [InlineData("", false)]
    public void Only_harmless_links_become_live(string target, bool allowed) => AllowedLink.Is(target).ShouldBe(allowed);

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("keywrds", "keywords")]
    [InlineData("nothing", null)]
    public void The_nearest_known_word_is_offered(string word, string? nearest) =>
        Nearest.FindNearest(word, ["title", "abstract", "keywords"]).ShouldBe(nearest);

    private static Core.Diagnostics.Checked<SourceFile> Decode(byte[] bytes) => DecodeText.Decode("input", new InputFile("x.md", bytes));
}
