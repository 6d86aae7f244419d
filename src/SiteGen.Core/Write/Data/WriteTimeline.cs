using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Write.Data;

/// <summary>Writes the dates that the texts name, in the order of time, each with its sentence. A day of an untold year has no place in it.</summary>
internal static class WriteTimeline
{
    private static readonly Column<DateNamed>[] Columns =
    [
        new("from", r => $"{r.Date.From}"), new("to", r => $"{r.Date.To}"), new("article", r => r.Slug), new("lang", r => r.Language),
        new("passage", r => r.Passage.Id.Anchor), new("start", r => Number(r.Date.Range.Start)), new("length", r => Number(r.Date.Range.Length)),
        new("surface", r => r.Surface), new("sentence", r => r.Sentence),
    ];

    /// <summary>The dates as JSON and as CSV.</summary>
    public static IEnumerable<OutputFile> Write(Edition edition)
    {
        var texts = edition.Articles.SelectMany(a => a.Texts, (a, t) => new { a.Article.Slug, Text = t });
        var rows = InParallel.Select(texts, t => ListDates(t.Slug, t.Text).ToList())
            .SelectMany(r => r).OrderBy(r => $"{r.Date.From}", StringComparer.Ordinal).ThenBy(r => $"{r.Date.To}", StringComparer.Ordinal).ToList();
        yield return DataJson.MakeFile(DataSet.Timeline, edition.Content.Site, json => json.List("dates", rows, row => json.Object(() =>
        {
            json.WriteString("from", $"{row.Date.From}");
            json.WriteString("to", $"{row.Date.To}");
            json.WriteString("article", row.Slug);
            json.Passage(row.Language, row.Passage.Id);
            json.WriteNumber("start", row.Date.Range.Start);
            json.WriteNumber("length", row.Date.Range.Length);
            json.WriteString("surface", row.Surface);
            json.WriteString("sentence", row.Sentence);
        })));
        yield return WriteCsv.MakeFile(SiteMap.DataFile(DataSet.Timeline, "csv"), Columns, rows);
    }

    private static IEnumerable<DateNamed> ListDates(string slug, AnnotatedText text) =>
        text.Passages.Where(p => !p.Dates.IsEmpty).SelectMany(p => ListDates(slug, text.Text.Language, p));

    private static IEnumerable<DateNamed> ListDates(string slug, string language, AnnotatedPassage passage)
    {
        var (sentences, at) = (Sentences.Split(passage.Passage.Text), 0);
        foreach (var date in passage.Dates.Where(d => d.HasYear))
        {
            while (at < sentences.Length - 1 && sentences[at].End <= date.Range.Start)
            {
                at++;
            }

            yield return new(slug, language, passage.Passage, date, sentences[at].In(passage.Passage.Text).Trim());
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record DateNamed(string Slug, string Language, Passage Passage, Date Date, string Sentence)
    {
        public string Surface => Date.Range.In(Passage.Text);
    }
}
