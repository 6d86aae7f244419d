using System.Collections.Immutable;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching;
using SiteGen.Core.Names.Matching.Lexicons;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Core.Text;

namespace SiteGen.Benchmarks;

/// <summary>The annotate stage: a register of a thousand entries, and a text of 35 KB in which every twelfth word is a name of it.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 20, iterationCount: 20)]
public class FindingNames
{
    private const int Persons = 500;
    private const int Others = 250;
    private const int Passages = 17;
    private const int Words = 160;

    private static readonly string[] Stems = ["Бав", "Вегод", "Гулем", "Динор", "Жапур", "Корас", "Лутем", "Мифох", "Ребан", "Сторг", "Тавел", "Хормад", "Чинар", "Шаруд"];

    private static readonly string[] Endings = ["ов", "ский", "ин", "ман", "енко", "ич", "ер"];

    private static readonly string[] Common = ["тогда", "уезд", "писал", "о", "договоре", "и", "мельницах", "на", "реке", "управа", "решила", ","];

    private static readonly SourceFile File = new("input/x.md", "");

    private Registers registers = new([], [], [], []);
    private Lexicon? lexicon;
    private ImmutableArray<CitedPassage> passages;

    /// <summary>Makes the registers and the text.</summary>
    [GlobalSetup]
    public void Write()
    {
        registers = new(
            [.. Enumerable.Range(0, Persons).Select(PersonOf)],
            [.. Enumerable.Range(0, Others).Select(PlaceOf)],
            [.. Enumerable.Range(0, Others).Select(TermOf)],
            []);
        lexicon = Lexicon.Derive(registers, "ru").Value;
        passages = [.. Enumerable.Range(0, Passages).Select(PassageOf)];
    }

    /// <summary>Derives all forms of the thousand entries.</summary>
    [Benchmark(Description = "forms of 1,000 entries")]
    public object Build() => Lexicon.Derive(registers, "ru").Value;

    /// <summary>Finds the names of the text.</summary>
    [Benchmark(Description = "names in 35 KB")]
    public int Find() => AnnotateText.AnnotatePassages(lexicon!, passages).Value.Sum(p => p.Mentions.Length);

    /// <summary>The matcher's part of it: the text into words, and every form of the register that begins at a word.</summary>
    [Benchmark(Description = "the matcher's pass over 35 KB")]
    public int Match()
    {
        var vocabulary = new Vocabulary(lexicon!.Tree.NumberOf);
        var hits = new List<Hit>();
        foreach (var text in passages.Select(p => p.Passage.Text))
        {
            Token[] tokens = [.. ReadTokens.Tokenize(text, new TextRange(0, text.Length), vocabulary.Read)];
            for (var at = 0; at < tokens.Length; at++)
            {
                lexicon.Tree.AddHits(tokens, at, hits);
            }
        }

        return hits.Count;
    }

    private static Person PersonOf(int number) => new(
        File.Span(0), Id("p", number), In(new PersonName(Stem(number) + Endings[number % Endings.Length], "Иван", "Петрович")), Gender.Masculine,
        false, null, null, null, In("x"), In(ImmutableArray<string>.Empty), false, null);

    private static Place PlaceOf(int number) => new(
        File.Span(0), Id("l", number), null, In($"{Stem(number + 5)}ово"), In(ImmutableArray<string>.Empty), null, In("x"), null, false);

    private static Term TermOf(int number) => new(
        File.Span(0), Id("t", number), "concept", In($"{Stem(number).ToLowerInvariant()}ный договор"), In(ImmutableArray<string>.Empty), In("x"), []);

    private CitedPassage PassageOf(int number)
    {
        var text = string.Join(' ', Enumerable.Range(0, Words).Select(i => i % 12 == 6 ? NameAt(number, i) : Common[i % 12]));
        return new(new(PassageId.ForBlock(number), [new Paragraph(File.Span(0), [new TextRun(File.Span(0), text)])]), []);
    }

    private string NameAt(int passage, int word) =>
        (word % 5 == 0 ? "И. П. " : "") + registers.Persons[(passage * 37 + word) % Persons].Name["ru"].Family;

    private static string Stem(int number) => string.Concat(
        Stems[number % Stems.Length], Stems[number / Stems.Length % Stems.Length][..2].ToLowerInvariant(), "бгдл"[number / 200 % 4].ToString());

    private static string Id(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);

    private static Localized<T> In<T>(T value) => new([new("ru", value)]);
}
