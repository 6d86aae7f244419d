using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Audit;

/// <summary>Holds the statements of one entry of a list against each other.</summary>
internal static class AuditSource
{
    private static readonly FrozenSet<string> Types = (
        "archival article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry "
        + "entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score "
        + "pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book "
        + "software song speech standard thesis treaty webpage").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<Diagnostic> FindFaults(Source source) => [.. Type(source), .. Homeless(source), .. Printed(source), .. Fields(source)];

    private static IEnumerable<Diagnostic> Type(Source source)
    {
        if (source.Type is { } type && !Types.Contains(type))
        {
            yield return Catalogue.UnknownType(source.PlaceOf("type"), type, Nearest.FindNearest(type, Types));
        }
    }

    private static IEnumerable<Diagnostic> Homeless(Source source)
    {
        if (source is { Archive: null, Shelfmark.IsEmpty: false })
        {
            yield return Catalogue.ShelfmarkWithoutArchive(source.PlaceOf("shelfmark"), source.Number);
        }
    }

    /// <summary>A figure that each form has and the other has not was changed; one that a form alone has may be its way of saying it.</summary>
    private static IEnumerable<Diagnostic> Printed(Source source)
    {
        if (source.AsPrinted is not { Values: [var one, var two, ..] })
        {
            return [];
        }

        var (first, second) = (PrintedFacts.Read(one.Value), PrintedFacts.Read(two.Value));
        var facts = new[] { ("year", first.Years, second.Years), ("volume", first.Volumes, second.Volumes), ("page", first.Pages, second.Pages) };
        return from fact in facts
               let here = fact.Item2.Except(fact.Item3)
               let there = fact.Item3.Except(fact.Item2)
               where !here.IsEmpty && !there.IsEmpty
               select Catalogue.PrintedFormsDisagree(source.PlaceOf("as_printed"), source.Number, fact.Item1, one.Language, Said(here), two.Language, Said(there));
    }

    private static IEnumerable<Diagnostic> Fields(Source source) =>
        from printed in source.AsPrinted?.Values ?? []
        let numbers = PrintedFacts.NumbersIn(printed.Value).Union(PrintedFacts.Read(printed.Value).Pages)
        from field in new[]
        {
            ("issued", source.Issued?.ToString(CultureInfo.InvariantCulture)), ("volume", source.Volume), ("page", source.Page?.Printed),
            ("number-of-pages", source.NumberOfPages?.ToString(CultureInfo.InvariantCulture)),
        }
        where field.Item2 is not null && !PrintedFacts.NumbersIn(field.Item1 == "page" ? WrittenOut(source.Page!) : field.Item2).IsSubsetOf(numbers)
        select Catalogue.FieldNotPrinted(source.PlaceOf(field.Item1), source.Number, field.Item1, field.Item2!, printed.Language);

    private static string WrittenOut(LocatorValue pages) =>
        string.Join(' ', pages.Runs.SelectMany(r => new[] { r.From.Word, r.To.Word }).DefaultIfEmpty(pages.Printed));

    private static string Said(ImmutableSortedSet<int> numbers) => string.Join(", ", numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
