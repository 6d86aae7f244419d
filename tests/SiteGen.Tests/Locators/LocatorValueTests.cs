using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Locators;

/// <summary>A place is a value: spellings of one place are equal, and two places are not.</summary>
public sealed class LocatorValueTests
{
    private static readonly Gen<string> Figures = Gen.OneOf(
        Gen.Choose(1, 400).Select(n => $"{n}"), Gen.Elements("04", "007", "165б", "12а", "12А", "12-а", "7в", "XII", "iv", "2.1", "Р-5446", "12*"));

    private static readonly Gen<string> Side = Gen.Elements("", "", "", " об.", "об", " verso", "v", " зв.", " и об.", ", об.", " (об.)", "r");

    private static readonly Gen<string> Dash = Gen.Elements("–", "-", "—", " – ", " — ", "−", "‑");

    private static readonly Gen<string> One = Figures.SelectMany(f => Side.Select(s => f + s));

    private static readonly Gen<string> Run = Gen.OneOf(One, One.SelectMany(a => Dash.SelectMany(d => One.Select(b => a + d + b))));

    private static readonly Gen<string> Tail = Gen.Elements("", "", "", " и сл.", " ff.", " и др.", " passim");

    private static readonly Gen<string> Value =
        from first in Run
        from joint in Gen.Elements(", ", " и ", " and ", ",")
        from more in Gen.OneOf(Gen.Constant(""), Run)
        from tail in Tail
        select first + (more.Length > 0 ? joint + more : "") + tail;

    private static readonly Gen<LocatorKind> Kind = Gen.Elements(LocatorKind.Page, LocatorKind.Folio, LocatorKind.Delo, LocatorKind.Fond, LocatorKind.Chapter);

    private static readonly Gen<Pair> Pairs = Value.SelectMany(a => Value.SelectMany(b => Kind.Select(k => new Pair(a, b, k))));

    [Theory]
    [InlineData(LocatorKind.Folio, "3 об.", "3об", "3 ob.", "3 verso", "3 зв.", "3v", "3 v.", "3 RS", "3, об.", "3-об.", "3 (об.)", "3 v°", "3 оборот")]
    [InlineData(LocatorKind.Folio, "12r–v", "12 r – v", "12–12 об.", "12 и об.", "12 с об.")]
    [InlineData(LocatorKind.Folio, "5", "5 recto", "5r")]
    [InlineData(LocatorKind.Folio, "5-8 об.", "5–8v", "5 — 8 verso")]
    [InlineData(LocatorKind.Page, "199–205", "199-205", "199—205", "199 – 205", "199‑205", "199−205")]
    [InlineData(LocatorKind.Page, "145–7", "145–147", "145-47")]
    [InlineData(LocatorKind.Page, "5, 7", "5 и 7", "5 and 7", "5,7", "5 & 7", "5 und 7", "5 u. 7")]
    [InlineData(LocatorKind.Page, "5 и сл.", "5 ff.", "5 и далее", "5 sqq.", "5 i nn.")]
    [InlineData(LocatorKind.Page, "5 и др.", "5 et al.", "5 та ін.")]
    [InlineData(LocatorKind.Page, "XII", "ХІІ", "xii")]
    [InlineData(LocatorKind.Fond, "165б", "165b", "165-б", "165Б")]
    [InlineData(LocatorKind.Fond, "Р-5446", "R-5446", "Р.-5446", "р-5446")]
    [InlineData(LocatorKind.Delo, "12в", "12v")]
    public void Spellings_of_one_place_are_equal(LocatorKind kind, string one, params string[] others)
    {
        foreach (var other in others)
        {
            var (value, same) = (ParseLocatorValue.Parse(one, kind), ParseLocatorValue.Parse(other, kind));
            value.Runs.ShouldNotBeEmpty(one);
            same.ShouldBe(value, other);
            same.GetHashCode().ShouldBe(value.GetHashCode());
            (same.Key, same.Anchor).ShouldBe((value.Key, value.Anchor), other);
            same.CompareTo(value).ShouldBe(0);
        }
    }

    [Theory]
    [InlineData(LocatorKind.Fond, "04", "4")]
    [InlineData(LocatorKind.Fond, "Р-12", "P-12")]
    [InlineData(LocatorKind.Fond, "Р-12", "12")]
    [InlineData(LocatorKind.Delo, "165б", "165в")]
    [InlineData(LocatorKind.Folio, "3", "3 об.")]
    [InlineData(LocatorKind.Folio, "3 об.", "3 и об.")]
    [InlineData(LocatorKind.Folio, "3в", "3v")]
    [InlineData(LocatorKind.Page, "5, 7", "5–7")]
    [InlineData(LocatorKind.Page, "5", "5 ff.")]
    [InlineData(LocatorKind.Page, "5 и сл.", "5 и др.")]
    [InlineData(LocatorKind.Number, "3/4", "3–4")]
    [InlineData(LocatorKind.Section, "2.1", "21")]
    [InlineData(LocatorKind.Signature, "I.303.4", "I.303")]
    public void Two_places_have_two_ids(LocatorKind kind, string one, string other)
    {
        var (value, another) = (ParseLocatorValue.Parse(one, kind), ParseLocatorValue.Parse(other, kind));
        another.ShouldNotBe(value);
        another.Anchor.ShouldNotBe(value.Anchor);
    }

    [Theory]
    [InlineData(LocatorKind.Folio, "3 об.", "3-verso")]
    [InlineData(LocatorKind.Folio, "1-3", "1-3")]
    [InlineData(LocatorKind.Folio, "73,76", "73-76-8953d826")]
    [InlineData(LocatorKind.Fond, "Р-5446", "r-5446")]
    [InlineData(LocatorKind.Fond, "165б", "165b")]
    [InlineData(LocatorKind.Fond, "04", "04")]
    public void The_id_is_in_Latin_letters(LocatorKind kind, string printed, string id) => ParseLocatorValue.Parse(printed, kind).Anchor.ShouldBe(id);

    [Theory]
    [InlineData(LocatorKind.Folio, "3об.–5v", "3 об.–5 об.", "3 verso–5 verso")]
    [InlineData(LocatorKind.Folio, "3 - 5", "3–5", "3–5")]
    [InlineData(LocatorKind.Folio, "4 и об.", "4 и об.", "4 and verso")]
    [InlineData(LocatorKind.Delo, "3-5", "3-5", "3-5")]
    [InlineData(LocatorKind.Delo, "3 — 5", "3–5", "3–5")]
    [InlineData(LocatorKind.Page, "145-7 ff.", "145–7 ff.", "145–7 ff.")]
    [InlineData(LocatorKind.Page, "S12 -- S18", "S12–S18", "S12–S18")]
    [InlineData(LocatorKind.Unparsed, "Дело v - 5", "Дело v - 5", "Дело v - 5")]
    public void A_language_prints_a_place_in_its_words(LocatorKind kind, string printed, string russian, string english)
    {
        var value = ParseLocatorValue.Parse(printed, kind);
        (FormatLocatorValue.Format(value, "ru"), FormatLocatorValue.Format(value, "en")).ShouldBe((russian, english));
    }

    [Fact]
    public void Places_are_ordered_by_number()
    {
        string[] order = ["04", "4", "4 об.", "4, 7", "17", "17–19", "165", "165б", "Ветрова"];
        order.Reverse().Select(v => ParseLocatorValue.Parse(v, LocatorKind.Folio)).Order().Select(v => v.Printed).ShouldBe(order);
    }

    [Fact]
    public void A_place_printed_and_parsed_again_is_the_same() => Law.Holds(Value.SelectMany(v => Kind.Select(k => new Printed(v, k))), printed =>
    {
        var value = ParseLocatorValue.Parse(printed.Text, printed.Kind);
        foreach (var language in new[] { "ru", "en", "de" })
        {
            ParseLocatorValue.Parse(FormatLocatorValue.Format(value, language), printed.Kind).ShouldBe(value, $"{printed} in {language}");
        }
    });

    [Fact]
    public void Equal_places_have_equal_ids_and_others_have_not() => Law.Holds(Pairs, pair =>
    {
        var (one, other) = (ParseLocatorValue.Parse(pair.One, pair.Kind), ParseLocatorValue.Parse(pair.Other, pair.Kind));
        (one.Anchor == other.Anchor).ShouldBe(one == other, $"{pair}");
        (one.CompareTo(other) == 0).ShouldBe(one == other, $"{pair}");
        Math.Sign(one.CompareTo(other)).ShouldBe(-Math.Sign(other.CompareTo(one)), $"{pair}");
        one.Anchor.ShouldAllBe(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
    });

    private sealed record Printed(string Text, LocatorKind Kind);

    private sealed record Pair(string One, string Other, LocatorKind Kind);
}
