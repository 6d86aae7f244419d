using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using SiteGen.Core.Cite;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Benchmarks;

/// <summary>The cite stage: ten thousand citations of every form, ten in a paragraph, against a list of twenty sources.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 20, iterationCount: 20)]
public class ParsingCitations
{
    private const int Citations = 10_000;
    private const int InParagraph = 10;

    private static readonly string[] Forms =
    [
        "[11]", "[11, с. 186]", "[1, с. 5; 7, с. 9]", "[3–5]", "[Цит. по: 6, с. 14]", "[Там же. С. 15]", "[Ветров, 1999, с. 5]", "[на]",
        "[2; Ф. 4. Оп. 43. П. 274. Д. 53. Письмо А. Б. Ветрова – Л. Д. Реброву. 15 мая 1920 г. Л. 2 об.–3]",
        "[4; Bd. III. № 207. S. 430; № 218. S. 456 – 458]",
    ];

    private ImmutableArray<Passage> passages;
    private ImmutableArray<Source> sources;

    /// <summary>Makes the text and the list.</summary>
    [GlobalSetup]
    public void Write()
    {
        var file = new SourceFile("input/x.md", "");
        sources = [.. Enumerable.Range(1, 20).Select(n => SourceOf(file, n))];
        var forms = Enumerable.Range(0, Citations).Select(i => $"Так писали в уезде об урожае {Forms[i % Forms.Length]}. ");
        passages = [.. forms.Chunk(InParagraph).Select((text, i) => PassageOf(i + 1, string.Concat(text)))];
    }

    /// <summary>All of them.</summary>
    [Benchmark(Description = "10,000 citations")]
    public int Parse() => ParseCitations.ParseAll(passages, sources).Value.Sum(p => p.Citations.Length);

    private static Passage PassageOf(int number, string text) =>
        new(PassageId.ForBlock(number), [new Paragraph(new SourceFile("input/x.md", text).Span(0), [new TextRun(new SourceFile("input/x.md", text).Span(0, text.Length), text)])]);

    private static Source SourceOf(SourceFile file, int number) => new(
        file.Span(0), number, "book", null, [new("author", new([new("ru", new PersonName(number == 1 ? "Ветров" : $"Ребров{number}"))]))],
        null, null, null, null, null, 1998 + number, null, null, null, null, null, null, null, [], null, null);
}
