using System.Globalization;
using Shouldly;
using SiteGen.Core.Names.Matching;
using Xunit;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

public class Invariants
{
    private static readonly string[] Pieces =
    [
        "В.", "Л.", "Д", "Крам", "Крама", "Краму", "Орлова", "Орлов", "Виктор", "Львович", "фон", "Рейн-Вебера", "договор", "о", "дружбе", "Верхней",
        "Ладоге", "Ладога", "поход", "[а]", ".", ",", " ", " ", " ", "\u00a0", "-", "–",
        "’s", "'", "«", "»", "(", ")", "РСП", "(л)", "\u0301", "\ud83d\ude00", "ё", "1920", "г.",
    ];

    private static readonly Edition All = Russian(
        Person("kram", "Крам", "Виктор", "Львович"), Person("a", "Орлов", "Антон"), Person("b", "Орлов", "Борис"), Person("c", "Рейн-Вебер", particle: "фон"),
        Place("upper", "Верхняя Ладога"), Place("ladoga", "Ладога"), Term("treaty", "договор о дружбе"), Term("march", "поход Крама"),
        Term("rsp", "РСП(л)", "party", "РСП"));

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 300)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Mentions_are_in_order_inside_the_text_and_never_overlap(int seed)
    {
        var passage = Passage(RandomText(seed));
        var first = All.Annotate(passage);
        var mentions = first.Value[0].Mentions;
        mentions.ShouldAllBe(m => m.Range.Start >= 0 && m.Range.Length > 0 && m.Range.End <= passage.Passage.Text.Length);
        var outer = mentions.Where(m => !m.IsNested).ToList();
        outer.Zip(outer.Skip(1)).ShouldAllBe(pair => pair.First.Range.End <= pair.Second.Range.Start);
        mentions.Where(m => m.IsNested).ShouldAllBe(m => outer.Any(o => o.Range.Contains(m.Range)));
        mentions.ShouldAllBe(m => !IsInsideWord(passage.Passage.Text, m.Range.Start) && !IsInsideWord(passage.Passage.Text, m.Range.End));
        All.Annotate(passage).Value[0].Mentions.ShouldBe(mentions);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Tokens_are_in_order_and_leave_out_nothing_that_can_be_read(int seed)
    {
        var text = RandomText(seed);
        var tokens = ReadTokens.In(text);
        tokens.Zip(tokens.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        var covered = tokens.Sum(t => text.Substring(t.Start, t.Length).Count(IsRead));
        covered.ShouldBe(text.Count(IsRead));
    }

    [Fact]
    public void The_parts_of_a_word_are_one_token() =>
        ReadTokens.In("Rein’s O'Hara премьер-министр В.Л. people's").Select(t => t.Key)
            .ShouldBe(["rein", "'s", "o'hara", "премьер-министр", "в", ".", "л", ".", "people", "'s"]);

    private static bool IsRead(char c) => char.IsLetterOrDigit(c) || char.IsPunctuation(c);

    private static bool IsInsideWord(string text, int at) =>
        at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    /// <summary>Pieces in an order that the seed alone decides.</summary>
    private static string RandomText(int seed)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, 60).Select(_ => Pieces[random.Next(Pieces.Length)]))
            .Normalize().ToString(CultureInfo.InvariantCulture);
    }
}
