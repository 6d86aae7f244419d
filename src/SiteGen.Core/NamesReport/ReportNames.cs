using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;

namespace SiteGen.Core.NamesReport;

/// <summary>Reports what the registers lack and what the texts do not name.</summary>
public static class ReportNames
{
    /// <summary>The report on all articles.</summary>
    /// <param name="content">Registers and articles.</param>
    /// <param name="articles">The articles, annotated.</param>
    /// <param name="faults">The faults met: ambiguous names are among them.</param>
    public static RegisterReport Of(Content content, ImmutableArray<AnnotatedArticle> articles, ImmutableArray<Diagnostic> faults)
    {
        var ambiguous = faults.Where(f => f.Code == Catalogue.AmbiguousNameCode).ToImmutableArray();
        var unknown = AsSpeltElsewhere([.. content.Site.Languages.SelectMany(l => Unknown(content.Registers, articles, l, ambiguous))])
            .OrderBy(u => u.IsPerson ? 0 : 1).ThenByDescending(u => u.Places.Length)
            .ThenBy(u => u.Language, StringComparer.Ordinal).ThenBy(u => u.Name, StringComparer.Ordinal).ToImmutableArray();
        var (never, oneLanguage) = FindUnnamed.Of(content, articles);
        var notes = unknown.Where(u => u.IsPerson || u.Nearest is { IsSlip: true }).Select(Note)
            .Concat(never.Select(n => n.Note)).Concat(oneLanguage.Select(o => o.Note));
        return new(
            unknown,
            [
                .. Ambiguous(ambiguous), .. never.Select(n => n.Finding), .. oneLanguage.Select(o => o.Finding),
                .. content.Site.Languages.SelectMany(l => FindSharedForms.In(content.Registers, l)),
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
        var known = KnownWords.Of(registers, texts, language);
        var nearest = new NearestKnown(registers, articles.Select(a => a.Article), language);
        var told = ambiguous.Select(a => (a.Span.File.Path, a.Span.Start)).ToHashSet();
        return Find(GroupNames.FamilyFormsOf(language, Find(FrozenSet<string>.Empty)));

        IEnumerable<UnknownName> Find(IReadOnlySet<string> families)
        {
            var met = texts.SelectMany(new FindNames(known, families).In).Where(n => !told.Contains((n.Span.File.Path, n.Span.Start)));
            return GroupNames.Of(language, [.. met], nearest.To);
        }
    }

    /// <summary>
    /// Names of which another language, where names have no cases, tells the nominative: «Орлова» beside “Orlova” is no form of «Орлов».
    /// </summary>
    private static IEnumerable<UnknownName> AsSpeltElsewhere(List<UnknownName> names)
    {
        var persons = names.Where(n => n.IsPerson).ToLookup(n => n.Family, StringComparer.Ordinal);
        return names.Select(n => n.IsPerson && !IsSpelt(n, n.Family) && n.Others.FirstOrDefault(o => IsSpelt(n, o.Family)) is { } other ? n.As(other) : n);

        bool IsSpelt(UnknownName name, string family) => Transliterations.Of(family).Any(spelling => persons[spelling].Any(other =>
            other.Language != name.Language && Transliterate.MayBeginAlike(other.Parts[0], name.Parts[0])));
    }

    private static Diagnostic Note(UnknownName name) => Catalogue.UnknownName(
        name.Places[0], name.Name, name.Places.Length == 1 ? "once" : $"{name.Places.Length} times", name.Nearest?.Id);

    private static IEnumerable<NameFinding> Ambiguous(ImmutableArray<Diagnostic> faults) => faults.GroupBy(f => f.Message, StringComparer.Ordinal)
        .Select(g => new NameFinding(FindingKind.Ambiguous, null, TextAt(g.First()), g.Count(), [.. g.Select(f => f.Span)], g.Key));

    private static string TextAt(Diagnostic fault) => fault.Span.File.Text.Substring(fault.Span.Start, fault.Span.Length);
}
