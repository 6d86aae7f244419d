using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Core.Cite;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Tests.Support;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>What holds of every text, however odd, and of every citation.</summary>
public sealed class CitationProperties
{
    private static readonly Gen<string> Piece = Gen.Elements(
        "[", "[", "]", "]", ";", ",", ".", ":", " ", " ", "\n", "1", "12", "7", "22", "1920", "с.", "с. ", "л. ", "об.", "Ф. ", "Оп. ", "Там же", "Цит. по: ",
        "Ребров", ", 1999", "–", "-", "(", ")", " и др.", " ff.", "Bd. ", "III", "%", "=", "a", "\u00ad", "\ud83d\ude00", "\ud83d", "№ ", "см. ", "К. ", " и ", "\uffff", "\0");

    /// <summary>Texts as passages have them: plain.</summary>
    private static readonly Gen<string> Text = Piece.ListOf().Select(pieces => PlainText.FromCharacters(string.Concat(pieces)));

    private static readonly Gen<string> Number = Gen.Choose(1, 20).Select(n => $"{n}");

    private static readonly Gen<string> Value = Gen.Elements("5", "45–47", "3, 7", "12 – 14, 20", "7 и 9", "5 и др.", "12 об.–13", "4а", "1–2", "5 ff.", "XII", "7, 9, 10", "5 f., 12", "5, об.");

    private static readonly Gen<string> Place = Gen.OneOf(
        from label in Gen.Elements("с. ", "С.", "p. ", "S. ", "л. ", "№ ", "стб. ", "гл. ", "док. ", "ff. ")
        from value in Value
        select label + value,
        from label in Gen.Elements("т. ", "Bd. ", "вып. ", "кн. ", "ч. ")
        from value in Gen.Elements("2", "III", "1–2")
        select label + value,
        Gen.Elements("Ф. 4", "Ф. Р-12", "Оп. 2", "П. 7", "Д. 53а", "Sygn. 44", "К. 7", "Письмо А. Б. Ветрова – Л. Д. Реброву", "15 мая 1920 г.", "1922. 5.5", "passim", "[Записка]"));

    private static readonly Gen<string> Item =
        from lead in Gen.Elements("", "", "", "Цит. по: ", "см. ", "ср.: ", "see also ", "напр., ")
        from source in Gen.OneOf(Number, Gen.Elements("3–5", "1, 2, 7", "Там же", "5, 7"))
        from first in Gen.Elements(", ", "; ", ". ", ": ", " – ")
        from places in Place.ListOf()
        from between in Gen.Elements(", ", ". ", "; ", ",", " ")
        select lead + source + (places.Count == 0 ? "" : first + string.Join(between, places.Take(5)));

    private static readonly Gen<string> Bracket = Item.NonEmptyListOf().Select(items => $"Так [9, с. 1] и [{string.Join("; ", items.Take(4))}] было.");

    [Fact]
    public void No_text_makes_the_parser_throw_and_spans_lie_in_order() => Law.Holds(Text, text =>
    {
        var at = 0;
        foreach (var citation in Parse(text).Value.Single().Citations)
        {
            citation.Range.Start.ShouldBeGreaterThanOrEqualTo(at);
            (text[citation.Range.Start], text[citation.Range.End - 1]).ShouldBe(('[', ']'));
            at = citation.Range.End;
            SpansShouldBeInOrder(citation);
        }
    });

    [Fact]
    public void No_character_of_a_citation_is_left_out() => Law.Holds(Gen.OneOf(Text, Bracket), text =>
    {
        foreach (var citation in Parse(text).Value.Single().Citations)
        {
            for (var at = citation.Items[0].Range.Start; at < citation.Range.End; at++)
            {
                var item = citation.Items.FirstOrDefault(i => i.Range.Start <= at && at < i.Range.End);
                var isLead = citation.Items.Any(i => i.Lead != CitationLead.None && i.Range.Start > at);
                (item is not null || !char.IsLetterOrDigit(text[at]) || (isLead && char.IsLetter(text[at])) || Joins(citation, text, at))
                    .ShouldBeTrue($"'{text[at]}' at {at} of {text}");
            }
        }
    });

    /// <summary>Whether a place lies in the word between two sources: «5, с. 7 и 9, с. 3».</summary>
    private static bool Joins(Citation citation, string text, int at) => citation.Items.Zip(citation.Items.Skip(1))
        .Any(pair => pair.First.Range.End <= at && at < pair.Second.Range.Start
            && text[pair.First.Range.End..pair.Second.Range.Start].Trim(' ', ',') is "и" or "and");

    [Fact]
    public void A_citation_printed_and_read_again_is_the_same() => Law.Holds(Bracket, text =>
    {
        foreach (var citation in Parse(text).Value.Single().Citations)
        {
            var printed = PrintCitation.Canonical(citation);
            var again = Parse($"Так {printed} было.").Value.Single().Citations.ShouldHaveSingleItem(printed);
            Reading(again).ShouldBe(Reading(citation), $"{text} prints as {printed}");
            PrintCitation.Canonical(again).ShouldBe(printed);
        }
    });

    private static void SpansShouldBeInOrder(Citation citation)
    {
        var at = citation.Range.Start + 1;
        foreach (var item in citation.Items.DistinctBy(i => i.Range))
        {
            item.Range.Start.ShouldBeGreaterThanOrEqualTo(at);
            at = item.Range.End;
            var inside = item.Range.Start;
            foreach (var locator in item.Locators)
            {
                locator.Range.Start.ShouldBeGreaterThanOrEqualTo(inside);
                locator.Range.Length.ShouldBeGreaterThan(0);
                inside = locator.Range.End;
            }

            inside.ShouldBeLessThanOrEqualTo(item.Range.End);
        }

        at.ShouldBeLessThan(citation.Range.End);
    }
}
