using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Yaml;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read;

/// <summary>Reads the registers of persons, places, terms and archives. A register that has no file is empty.</summary>
internal static class ReadRegisters
{
    public static Checked<Registers> From(InputFiles files, ImmutableArray<string> languages)
    {
        Checked<ImmutableArray<Person>> persons = null!;
        Checked<ImmutableArray<Place>> places = null!;
        Checked<ImmutableArray<Term>> terms = null!;
        Checked<ImmutableArray<Archive>> archives = null!;
        Parallel.Invoke(
            () => terms = YamlRecords.ReadList(files.Text("registers/glossary.yml"), languages, Term),
            () => persons = YamlRecords.ReadList(files.Text("registers/persons.yml"), languages, Person),
            () => places = YamlRecords.ReadList(files.Text("registers/places.yml"), languages, Place),
            () => archives = YamlRecords.ReadList(files.Text("registers/archives.yml"), languages, Archive));
        return Checked.Of(
            new Registers(persons.Value, places.Value, terms.Value, archives.Value),
            [
                .. persons.Diagnostics, .. Duplicates(persons.Value), .. places.Diagnostics, .. Duplicates(places.Value),
                .. terms.Diagnostics, .. Duplicates(terms.Value),
                .. archives.Diagnostics, .. Duplicates(archives.Value.Select(a => new Identified(a.Id, a.Span))),
            ]);
    }

    private static Person Person(Fields f)
    {
        var name = Names.PersonNames(f);
        _ = f.Localized("declension-note");
        return new(
            f.Span, Names.Id(f), name, GenderOf(f.Choice("gender", "m", "f")), f.Flag("indeclinable"),
            f.Record("double-surname", d => new DoubleSurname(DeclensionOf(d, "first"), DeclensionOf(d, "second"))),
            LifeDate(f, "born"), LifeDate(f, "died"), f.RequiredLocalized("about"), Also(f), f.Choice("role", "author") == "author",
            f.Localized("initials_signature"));
    }

    private static Gender GenderOf(string? stated) => stated switch
    {
        "m" => Gender.Masculine,
        "f" => Gender.Feminine,
        _ => Gender.Unstated,
    };

    private static Place Place(Fields f) => new(
        f.Span, Names.Id(f), f.Choice("kind", "city", "region", "country", "other"), f.RequiredLocalized("name"), Also(f), f.Localized("today"),
        f.RequiredLocalized("about"), CoordinatesOf(f), f.Flag("approximate"));

    private static Term Term(Fields f) => new(
        f.Span, Names.Id(f), f.Choice("kind", "concept", "institution", "abbreviation", "treaty", "event", "office", "party", "document"),
        f.RequiredLocalized("term"), Also(f), f.RequiredLocalized("definition"), f.Texts("see"));

    private static Archive Archive(Fields f) => new(
        f.Span, Names.Id(f), f.RequiredLocalized("abbreviation"), Also(f), f.RequiredLocalized("name"),
        f.Record("name-original", o => new ForeignText(o.RequiredText("language"), o.RequiredText("text"))),
        f.Localized("city"), f.Localized("country"), f.Localized("about"), f.Records("levels", level => new ArchiveLevel(
            Names.Id(level), level.RequiredLocalized("name"), level.Localized("labels", level.Context.MarksOf))));

    private static Localized<ImmutableArray<string>>? Also(Fields f) => f.Localized("also", f.Context.TextsOf);

    private static Declension DeclensionOf(Fields f, string key) => f.Choice(key, "always", "sometimes", "never") switch
    {
        "never" => Declension.Never,
        "sometimes" => Declension.Sometimes,
        _ => Declension.Always,
    };

    private static string? LifeDate(Fields f, string key) => f.Date(key, "a year or a date, 1872 or \"1872-11-24\"", "yyyy", "yyyy-MM-dd");

    private static Coordinates? CoordinatesOf(Fields f)
    {
        var numbers = f.Texts("coordinates").Select(Degrees).ToList();
        if (numbers is [{ } latitude, { } longitude] && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180)
        {
            return new(latitude, longitude);
        }

        return f.Find("coordinates") is { } node
            ? f.Context.Wrong<Coordinates>(node, "coordinates", "latitude and longitude in degrees, [54.90, 23.90]")
            : null;
    }

    private static double? Degrees(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static IEnumerable<Diagnostic> Duplicates(IEnumerable<Entry> entries) => Duplicates(entries.Select(e => new Identified(e.Id, e.Span)));

    private static IEnumerable<Diagnostic> Duplicates(IEnumerable<Identified> entries) =>
        from same in entries.GroupBy(e => e.Id)
        where same.Key.Length > 0
        from again in same.Skip(1)
        select Catalogue.DuplicateId(again.Span, same.Key, same.First().Span.Position.Line);

    private sealed record Identified(string Id, SourceSpan Span);
}
