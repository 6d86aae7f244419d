using System.Text;
using Shouldly;
using SiteGen.Core.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Compare;

/// <summary>A paragraph in German and its translation into English: a right one is no fault, a slip is told.</summary>
public sealed class GermanParity
{
    [Theory]
    [InlineData(
        "Am 11. September 1922 kamen 1.200 Mann und zwei Offiziere in die Stadt; einundzwanzig blieben [1, S. 5 f.].",
        "On 11 September 1922, 1,200 men and two officers came to the town; twenty-one stayed [1, pp. 5 f.].")]
    [InlineData(
        "Im Jahre 1921 zahlte die Kommission 3,5 Prozent, also 2 Mio. Mark, an den Hafen [2, S. 7–9].",
        "In 1921 the commission paid 3.5 per cent, that is 2 million marks, to the harbour [2, pp. 7–9].")]
    [InlineData(
        "Der 5. Mai 1920 war ein Tag der 3. Armee; im 18. Jahrhundert gab es keinen solchen [vgl. 1, S. 12].",
        "5 May 1920 was a day of the 3rd Army; in the eighteenth century there was none such [cf. 1, p. 12].")]
    [InlineData(
        "Seit den 1920er Jahren wurden zweimal hundert Fässer verkauft, ein Dutzend blieb liegen [ebd., S. 13].",
        "Since the 1920s two hundred barrels were sold twice, a dozen stayed [ibid., p. 13].")]
    [InlineData(
        "Zwischen 1918 und 1933 trafen sich die beiden Herren dreimal, zuletzt am 5. und 6. Mai 1920 [2, S. 7, 9 und 11].",
        "Between 1918 and 1933 the two gentlemen met three times, last on 5 and 6 May 1920 [2, pp. 7, 9 and 11].")]
    [InlineData(
        "Die erste Konferenz dauerte anderthalb Stunden; achtundvierzig Delegierte waren erschienen, davon dreißig aus dem Ausland [zit. nach 3, Bl. 7 RS].",
        "The first conference lasted one and a half hours; forty-eight delegates had come, thirty of them from abroad [cited in 3, l. 7v].")]
    [InlineData(
        "Von den 12 000 Einwohnern starben 1918 vierhundert [1, Bd. 2, S. 45].",
        "Of the 12,000 inhabitants four hundred died in 1918 [1, vol. 2, p. 45].")]
    [InlineData(
        "Er wartete vierzehn Tage, dann schrieb er am 1. Juni an den König [3, Nr. 45].",
        "He waited a fortnight, then wrote to the king on 1 June [3, no. 45].")]
    [InlineData(
        "Nach der zweiten Sitzung am 28. Oktober bis 5. November 1923 reiste er ab [1, S. 88 ff.].",
        "After the second session, 28 October to 5 November 1923, he left [1, pp. 88 ff.].")]
    [InlineData(
        "Das Kabinett beschloss am 3. Juli mit sechs gegen vier Stimmen die Annahme [2, S. 101].",
        "The cabinet decided on 3 July by six votes to four to accept [2, p. 101].")]
    public void A_right_translation_is_no_fault(string german, string english) => Told(german, english).ShouldBeEmpty();

    [Theory]
    [InlineData("Es kamen 1.200 Mann.", "1,300 men came.", "SG225")]
    [InlineData("Es kamen drei Herren.", "There came 4 gentlemen.", "SG224")]
    [InlineData("Am 5. Mai 1920 [1, S. 5].", "On 5 May 1920 [1, p. 6].", "SG222")]
    [InlineData("Am 5. Mai 1920 [1, Bl. 5 RS].", "On 5 May 1920 [1, f. 5].", "SG222")]
    [InlineData("Im Jahre 1921 ging er [1].", "In 1922 he went [1].", "SG225")]
    [InlineData("Es waren 3,5 Prozent.", "It was 3 per cent.", "SG225")]
    public void A_slip_is_told(string german, string english, string code) => Told(german, english).ShouldBe([code]);

    private static string[] Told(string german, string english)
    {
        var input = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["site.yml"] = Text("title: T\ndescription: D\nlanguages: [de, en]\n"),
            ["articles/a/article.yml"] = Text("original: de\nyear: 2021\nauthors:\n  - name: { de: { family: Brandt }, en: { family: Brandt } }\n"),
            ["articles/a/sources.yml"] = Text("- { number: 1, title: A }\n- { number: 2, title: B }\n- { number: 3, title: C }\n"),
            ["articles/a/de.md"] = Text($"---\ntitle: A\n---\n\nZuvor [1]; [2]; [3].\n\n{german}\n"),
            ["articles/a/en.md"] = Text($"---\ntitle: A\n---\n\nBefore [1]; [2]; [3].\n\n{english}\n"),
        };
        return [.. SiteUnderTest.Build(input).Diagnostics
            .Where(d => d.Severity != Severity.Note || d.Code.StartsWith("SG22", StringComparison.Ordinal)).Select(d => d.Code)];
    }

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
