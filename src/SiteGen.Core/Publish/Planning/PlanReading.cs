using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Publish.Planning;

/// <summary>Lays out the page on how to read the apparatus: the marks met in citations, the archives, the abbreviations of the glossary.</summary>
internal static class PlanReading
{
    /// <summary>So many labels of one kind are shown a language.</summary>
    private const int Most = 4;

    public static ReadingPage Plan(Edition edition, PageFrame frame, string language) => new(
        frame.Head(language, SiteMap.Reading), Marks(edition, language), Archives(edition, language), Abbreviations(edition, language));

    private static ImmutableArray<ReferenceMark> Marks(Edition edition, string language)
    {
        var languages = edition.Content.Site.Languages.OrderBy(l => l != language).ToList();
        var met = from article in edition.Articles
                  from text in article.Texts
                  from passage in text.Passages
                  from citation in passage.Citations
                  from item in citation.Items
                  from locator in item.Locators
                  let label = LabelOf(locator, passage.Passage.Text)
                  where label.Length > 0
                  select new { locator.Kind, text.Text.Language, Label = label };
        return
        [
            .. met.GroupBy(m => m.Kind).OrderBy(g => g.Key).Select(kind => new ReferenceMark(
                kind.Key, [.. languages.Select(l => new MarkLabels(l, Commonest(kind.Where(m => m.Language == l).Select(m => m.Label))))])),
        ];
    }

    /// <summary>What is before the value, as printed.</summary>
    private static string LabelOf(Locator locator, string text)
    {
        var printed = locator.Range.In(text).ToString();
        var value = locator.Kind == LocatorKind.Unparsed ? -1 : printed.IndexOf(locator.Value.Printed, StringComparison.Ordinal);
        return value <= 0 ? "" : printed[..value].Trim();
    }

    private static ImmutableArray<string> Commonest(IEnumerable<string> labels) =>
    [
        .. labels.GroupBy(l => l, StringComparer.Ordinal).OrderByDescending(l => l.Count()).ThenBy(l => l.Key, StringComparer.Ordinal)
            .Take(Most).Select(l => l.Key),
    ];

    private static ImmutableArray<ArchiveKey> Archives(Edition edition, string language) =>
    [
        .. edition.Content.Registers.Archives.OrderBy(a => Collation.KeyOf(language, a.Abbreviation[language]), StringComparer.Ordinal)
            .Select(a => new ArchiveKey(a, edition.IsArchiveCited(a.Id) ? SiteMap.Archive(language, a.Id) : null)),
    ];

    private static ImmutableArray<Abbreviation> Abbreviations(Edition edition, string language)
    {
        var forms = from indexed in edition.Entries
                    where indexed.Entry is Term && indexed.IsListed
                    from form in indexed.Entry.AlsoIn(language)
                    where IsAbbreviation(form)
                    select new Abbreviation(form, PlanIndex.MakeLine(indexed, language));
        return [.. forms.OrderBy(a => Collation.KeyOf(language, a.Form), StringComparer.Ordinal).ThenBy(a => a.Form, StringComparer.Ordinal)];
    }

    /// <summary>One word that begins with two capitals: «РВСК», «РКП(б)».</summary>
    private static bool IsAbbreviation(string form) =>
        form.Length > 1 && char.IsUpper(form[0]) && char.IsUpper(form[1]) && !form.Contains(' ', StringComparison.Ordinal);
}
