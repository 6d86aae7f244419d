using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.NamesReport;

/// <summary>What is known that an unknown name may be: a person of the same name or one spelt nearly so, or an author in a list of sources.</summary>
internal sealed class NearestKnown(Registers registers, IEnumerable<Article> articles, string language)
{
    private readonly ILookup<string, string> persons = registers.Persons.Where(p => p.Name.Has(language))
        .SelectMany(p => p.AlsoIn(language).Where(a => !a.Contains(' ', StringComparison.Ordinal)).Append(p.Name[language].Family).Select(n => (Name: n, p.Id)))
        .ToLookup(n => n.Name, n => n.Id, StringComparer.Ordinal);

    private readonly ILookup<string, int> authors = articles.SelectMany(a => a.Sources)
        .SelectMany(s => s.Creators.Where(c => c.Name.Has(language)).Select(c => (c.Name[language].Family, s.Number)))
        .ToLookup(c => c.Family, c => c.Number, StringComparer.Ordinal);

    public NearestName? To(string family) =>
        persons[family].FirstOrDefault() is { } namesake ? new(namesake, $"namesake of \"{namesake}\"")
        : authors.Contains(family) ? new(null, $"author of source {authors[family].First()}")
        : family.Length > 4 && Similar(family) is { } near ? new(persons[near].First(), $"nearest \"{persons[near].First()}\"", IsSlip: true)
        : null;

    /// <summary>Spelt so nearly alike that one may be a slip for the other: the same first letter, and one letter in four another, two at most.</summary>
    private string? Similar(string family) =>
        Nearest.To(family, persons.Select(p => p.Key).Where(name => name.StartsWith(family[0])), Math.Min(2, family.Length / 4));
}
