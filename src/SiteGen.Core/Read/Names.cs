using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Yaml;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read;

/// <summary>Reads the forms that several files share: ids, names of persons, identifications.</summary>
internal static class Names
{
    /// <summary>Whether a word can be an id or slug, and so part of an address: <c>[a-z0-9-]{1,80}</c>.</summary>
    public static bool IsId(string word) =>
        word.Length is > 0 and <= 80 && word.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');

    /// <summary>The id of a record; an id that cannot be in an address is reported.</summary>
    public static string Id(Fields fields, string key = "id")
    {
        var id = fields.RequiredText(key);
        if (id.Length > 0 && !IsId(id))
        {
            fields.Context.Faults.Add(Catalogue.BadId(fields.Find(key)!.Span, id));
        }

        return id;
    }

    /// <summary>A name a language: <c>{ ru: { family: …, given: … }, en: … }</c>.</summary>
    public static Localized<PersonName> PersonNames(Fields fields, string key = "name") =>
        fields.Required(key, fields.Localized(key, (node, name) => PersonName(fields.Context, node, name)))
        ?? fields.Context.Anything.Select(nothing => new PersonName(nothing));

    public static Identification? Identification(Fields fields) => fields.Record("identified", inner => new Identification(
        inner.Required("certainty", inner.Choice("certainty", "certain", "probable", "unknown")) switch
        {
            "certain" => Certainty.Certain,
            "probable" => Certainty.Probable,
            _ => Certainty.Unknown,
        },
        inner.RequiredLocalized("reason")));

    /// <summary>An ORCID iD: sixteen digits in fours, of which the last checks the others (ISO 7064, 11-2).</summary>
    public static string? Orcid(Fields fields)
    {
        if (fields.Text("orcid") is { } orcid && !IsOrcid(orcid))
        {
            fields.Context.Faults.Add(Catalogue.WrongOrcid(fields.Find("orcid")!.Span, orcid));
        }

        return fields.Text("orcid");
    }

    private static bool IsOrcid(string orcid)
    {
        var digits = orcid.Replace("-", "", StringComparison.Ordinal);
        if (orcid.Length != 19 || orcid[4] != '-' || orcid[9] != '-' || orcid[14] != '-' || digits.Length != 16 || digits[..15].Any(c => !char.IsAsciiDigit(c)))
        {
            return false;
        }

        var check = (12 - (digits[..15].Aggregate(0, (sum, c) => (sum + (c - '0')) * 2 % 11) % 11)) % 11;
        return digits[15] == (check == 10 ? 'X' : (char)('0' + check));
    }

    /// <summary>Creators of a source under CSL's keys; there each part of the name is given a language.</summary>
    public static ImmutableArray<Creator> Creators(Fields fields) =>
        [.. new[] { "author", "editor", "compiler", "translator" }.SelectMany(role => fields.Records(role, name => Creator(role, name)))];

    private static PersonName? PersonName(ReadingContext context, YamlNode node, string key)
    {
        if (node is not YamlMap map)
        {
            return context.Wrong<PersonName>(node, key, "family, given and so on");
        }

        return Fields.ReadRecord(map, context, f => new PersonName(f.RequiredText("family"), f.Text("given"), f.Text("patronymic"), f.Text("particle")));
    }

    private static Creator Creator(string role, Fields fields)
    {
        var family = fields.RequiredLocalized("family");
        var given = fields.Localized("given");
        var names = family.Values.Select(f => new InLanguage<PersonName>(f.Language, new(f.Value, given?.Find(f.Language))));
        return new(role, new([.. names]), fields.Text("person"));
    }
}
