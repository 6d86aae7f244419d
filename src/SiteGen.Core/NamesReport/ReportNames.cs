using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Text;

namespace SiteGen.Core.NamesReport;

/// <summary>Reports what the registers lack and what the texts do not name.</summary>
public static class ReportNames
{
    /// <summary>The report on all articles.</summary>
    /// <param name="content">Registers and articles.</param>
    /// <param name="articles">The articles, annotated.</param>
    /// <param name="faults">The faults met: ambiguous names are among them.</param>
    public static RegisterReport ReportOn(Content content, ImmutableArray<AnnotatedArticle> articles, ImmutableArray<Diagnostic> faults)
    {
        var ambiguous = faults.Where(f => f.Code == Catalogue.AmbiguousNameCode).ToImmutableArray();
        var unknown = AsSpeltElsewhere([.. content.Site.Languages.SelectMany(l => Unknown(content.Registers, articles, l, ambiguous))])
            .OrderBy(u => u.IsPerson ? 0 : 1).ThenByDescending(u => u.Places.Length)
            .ThenBy(u => u.Language, StringComparer.Ordinal).ThenBy(u => u.Name, StringComparer.Ordinal).ToImmutableArray();
        var (never, oneLanguage) = FindUnnamed.FindEntries(content, articles);
        var nameless = FindUnnamed.FindNameless(content).ToList();
        var notes = unknown.Where(u => u.IsPerson || u.Nearest is { IsSlip: true }).Select(Note)
            .Concat(never.Select(n => n.Note)).Concat(oneLanguage.Select(o => o.Note)).Concat(nameless.Select(n => n.Note));
        return new(
            unknown,
            [
                .. Ambiguous(ambiguous), .. never.Select(n => n.Finding), .. oneLanguage.Select(o => o.Finding), .. nameless.Select(n => n.Finding),
                .. content.Site.Languages.SelectMany(l => FindCompounds.ListIn(content.Registers, articles.Select(a => a.Text(l)).OfType<AnnotatedText>(), l)),
                .. content.Site.Languages.SelectMany(l => FindSharedForms.ListForms(content.Registers, l)),
            ],
            [.. notes])
        {
            Articles = [.. articles.Select(a => a.Article.Slug)],
        };
    }

    private static IEnumerable<UnknownName> Unknown(
        Registers registers, ImmutableArray<AnnotatedArticle> articles, string language, ImmutableArray<Diagnostic> ambiguous)
    {
        var texts = articles.Select(a => a.Text(language)).OfType<AnnotatedText>().ToImmutableArray();
        var known = KnownWords.GatherFrom(registers, texts, language);
        var nearest = new NearestKnown(registers, articles.Select(a => a.Article), language);
        var told = ambiguous.Select(a => new { a.Span.File.Path, a.Span.Start }).ToHashSet();
        return Find(GroupNames.ListFamilyForms(language, Find(FrozenSet<string>.Empty)));

        IEnumerable<UnknownName> Find(IReadOnlySet<string> families)
        {
            var met = texts.SelectMany(new FindNames(known, families).FindIn).Where(n => !told.Contains(new { n.Span.File.Path, n.Span.Start }));
            return GroupNames.GroupByBearer(language, [.. met], nearest.FindNearest);
        }
    }

    /// <summary>
    /// Names of which another language, where names have no cases, tells the nominative: «Орлова» beside “Orlova” is no form of «Орлов».
    /// </summary>
    private static IEnumerable<UnknownName> AsSpeltElsewhere(List<UnknownName> names)
    {
        var persons = names.Where(n => n.IsPerson).ToLookup(n => n.Family, StringComparer.Ordinal);
        return names.Select(n => n.IsPerson && !IsSpelt(n, n.Family) && n.Others.FirstOrDefault(o => IsSpelt(n, o.Family)) is { } other ? n.ReadAs(other) : n);

        bool IsSpelt(UnknownName name, string family) => Transliterations.ListSpellings(family).Any(spelling => persons[spelling].Any(other =>
            other.Language != name.Language && SoundAlike.MayBeginAlike(other.Parts[0], name.Parts[0])));
    }

    private static Diagnostic Note(UnknownName name) => Catalogue.UnknownName(
        name.Places[0], name.Name, name.Places.Length == 1 ? "once" : $"{name.Places.Length} times", name.Nearest?.Id);

    private static IEnumerable<NameFinding> Ambiguous(ImmutableArray<Diagnostic> faults) => faults.GroupBy(f => f.Message, StringComparer.Ordinal)
        .Select(g => new NameFinding(FindingKind.Ambiguous, null, TextAt(g.First()), g.Count(), [.. g.Select(f => f.Span)], g.Key));

    private static string TextAt(Diagnostic fault) => fault.Span.File.Text.Substring(fault.Span.Start, fault.Span.Length);
}


/// <summary>What is known that an unknown name may be: a person of the same name or one spelt nearly so, or an author in a list of sources.</summary>
internal sealed class NearestKnown(Registers registers, IEnumerable<Article> articles, string language)
{
    private readonly ILookup<string, string> persons = registers.Persons.Where(p => p.Name.Has(language))
        .SelectMany(p => p.AlsoIn(language).Where(a => !a.Contains(' ', StringComparison.Ordinal)).Append(p.Name[language].Family)
            .Select(n => new { Name = n, p.Id }))
        .ToLookup(n => n.Name, n => n.Id, StringComparer.Ordinal);

    private readonly ILookup<string, int> authors = articles.SelectMany(a => a.Sources)
        .SelectMany(s => s.Creators.Where(c => c.Name.Has(language)).Select(c => new { c.Name[language].Family, s.Number }))
        .ToLookup(c => c.Family, c => c.Number, StringComparer.Ordinal);

    public NearestName? FindNearest(string family) =>
        persons[family].FirstOrDefault() is { } namesake ? new(namesake, $"namesake of \"{namesake}\"")
        : authors.Contains(family) ? new(null, $"author of source {authors[family].First()}")
        : family.Length > 4 && Similar(family) is { } near ? new(persons[near].First(), $"nearest \"{persons[near].First()}\"", IsSlip: true)
        : null;

    /// <summary>Spelt so nearly alike that one may be a slip for the other: the same first letter, and one letter in four another, two at most.</summary>
    private string? Similar(string family) =>
        Nearest.FindNearest(family, persons.Select(p => p.Key).Where(name => name.StartsWith(family[0])), Math.Min(2, family.Length / 4));
}
