using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms.Guessing;

namespace SiteGen.Core.NamesReport;

/// <summary>The entry that is drafted for an unknown person.</summary>
/// <param name="Name">The name in the language that has it first.</param>
/// <param name="Twins">The same person as other languages name him.</param>
/// <param name="Languages">The site's languages.</param>
internal sealed record DraftedPerson(UnknownName Name, ImmutableArray<UnknownName> Twins, ImmutableArray<string> Languages)
{
    /// <summary>
    /// Whom of the register the name may mean: it is spelt nearly so, or it would be written just as an entry's in some language; two entries of one
    /// name could not be told apart there.
    /// </summary>
    public string? FindMeant(ImmutableArray<Person> register) =>
        Twins.Prepend(Name).Select(n => n.Nearest).FirstOrDefault(n => n is { IsSlip: true })?.Id
        ?? register.FirstOrDefault(p => Languages.Any(l => p.Name.Has(l) && IsSame(p.Name[l], Parts(l))))?.Id;

    /// <summary>The lines; comments, if somebody of the register may be meant.</summary>
    public string WriteLines(string id, string? meant)
    {
        IEnumerable<string> lines =
        [
            $"- id: {id}", "  name:", .. Languages.Select(l => $"    {l}: {{ {Fields(l)} }}"),
            .. Gender is { } gender ? new[] { $"  gender: {gender} # a guess" } : [],
            $"  about: {{ {string.Join(", ", Languages.Select(l => $"{l}: \"{KnownLanguages.FindPrintingOrEnglish(l).AccountToCome}\""))} }} # to be written",
            $"  # {Met}",
        ];
        var told = meant is null ? lines
            : lines.Select(l => l.StartsWith("  #", StringComparison.Ordinal) ? l[2..] : $"# {l}").Prepend($"# {Catalogue.IfMisspelt(meant)}; else uncomment");
        return string.Concat(told.Select(l => l + "\n"));
    }

    private string Met
    {
        get
        {
            var places = string.Join(", ", Name.Places.Select(p => $"{p.File.Path}:{p.Position.Line}").Distinct(StringComparer.Ordinal).Take(5));
            var nearest = Name.Nearest is { } near ? $"; {near.Remark}" : "";
            return string.Create(CultureInfo.InvariantCulture, $"{Name.Places.Length} × {string.Join(", ", Name.Forms)}: {places}{nearest}");
        }
    }

    /// <summary>
    /// What the language tells that has a given name in full, which agrees with the others, or whose forms only one gender has; nothing, where the family
    /// name is alike for both.
    /// </summary>
    private char? Gender
    {
        get
        {
            var names = Twins.Prepend(Name).ToList();
            var telling = names.Find(n => n.Parts.Any(p => !p.EndsWith('.'))) ?? names.Find(n => !IsAlike(n));
            return telling is null ? null : telling.Gender == Model.Gender.Feminine ? 'f' : 'm';

            static bool IsAlike(UnknownName name) =>
                !GuessNames.ForLanguage(name.Language).HasUsualEnding(name.Family) && name.Others.Any(o => o.Family == name.Family && o.Gender != name.Gender);
        }
    }

    private string Fields(string language)
    {
        var name = Parts(language);
        string?[] fields = [Field("family", name.Family), Field("given", name.Given), Field("patronymic", name.Patronymic), Field("particle", name.Particle)];
        return string.Join(", ", fields.OfType<string>());

        static string? Field(string key, string? value) => value is null ? null : $"{key}: {value}";
    }

    /// <summary>The name as a language writes it.</summary>
    private PersonName Parts(string language)
    {
        var own = Twins.FirstOrDefault(t => t.Language == language) ?? Name;
        var isForeign = language != own.Language && KnownLanguages.FindOrEnglish(own.Language).Letters.Script == Script.Cyrillic;
        return new(Spell(own.Family)!, Spell(own.Parts.ElementAtOrDefault(0)), Spell(own.Parts.ElementAtOrDefault(1)), Spell(own.Particle));

        string? Spell(string? part) => part is not null && isForeign ? Romanisation.EnglishPrint.SpellName(part) : part;
    }

    private static bool IsSame(PersonName one, PersonName other) => one.Family == other.Family
        && Fits(one.Given, other.Given) && Fits(one.Patronymic, other.Patronymic);

    /// <summary>Whether two given names are one, or one begins with the other's initial, or one is not known.</summary>
    private static bool Fits(string? one, string? other) => one is null || other is null
        || one.StartsWith(other.TrimEnd('.'), StringComparison.Ordinal) || other.StartsWith(one.TrimEnd('.'), StringComparison.Ordinal);
}
