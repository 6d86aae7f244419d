using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.NamesReport;

/// <summary>What editors want to know of names: what the registers lack, and what the texts do not name.</summary>
/// <param name="Unknown">What looks like a name and is in no register; persons first, the most frequent first.</param>
/// <param name="Findings">Everything else, kind by kind.</param>
/// <param name="Notes">The part that <c>check</c> tells.</param>
public sealed record RegisterReport(ImmutableArray<UnknownName> Unknown, ImmutableArray<NameFinding> Findings, ImmutableArray<Diagnostic> Notes)
{
    /// <summary>Slugs of the articles reported on.</summary>
    public ImmutableArray<string> Articles { get; init; } = [];

    /// <summary>What was found in one article's texts, places elsewhere left out; of the registers it tells nothing.</summary>
    public RegisterReport LimitToArticle(string slug) => new(
        [.. Unknown.Select(u => u with { Places = PlacesIn(u.Places, slug) }).Where(u => !u.Places.IsEmpty)],
        [.. Findings.Select(f => f with { Places = PlacesIn(f.Places, slug) }).Where(f => !f.Places.IsEmpty).Select(f => f with { Count = f.Places.Length })],
        [.. Notes.Where(n => IsOf(n.Span, slug))])
    {
        Articles = [slug],
    };

    private static ImmutableArray<SourceSpan> PlacesIn(ImmutableArray<SourceSpan> places, string slug) => [.. places.Where(p => IsOf(p, slug))];

    private static bool IsOf(SourceSpan place, string slug)
    {
        var folder = place.File.Path[..Math.Max(0, place.File.Path.LastIndexOf('/'))];
        return $"/{folder}".EndsWith($"/articles/{slug}", StringComparison.Ordinal);
    }

    /// <summary>All findings alike.</summary>
    public IEnumerable<NameFinding> All => Unknown.Select(u => u.Finding).Concat(Findings);
}

/// <summary>One thing found.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Language">The language of the texts, or null where it is all.</param>
/// <param name="Name">The name, the form or the id.</param>
/// <param name="Count">How often it was met.</param>
/// <param name="Places">Where: in texts, or in the registers.</param>
/// <param name="Remark">What may help: the nearest entry, the other bearers.</param>
public sealed record NameFinding(FindingKind Kind, string? Language, string Name, int Count, ImmutableArray<SourceSpan> Places, string Remark);

/// <summary>What sort of thing was found.</summary>
public enum FindingKind
{
    /// <summary>A person's name in no register.</summary>
    UnknownPerson,

    /// <summary>A word with a capital in no register: a person, a place, a body.</summary>
    UnknownName,

    /// <summary>A name that may mean several entries and is not linked.</summary>
    Ambiguous,

    /// <summary>An entry that no text names.</summary>
    NeverMet,

    /// <summary>An entry named in one language only.</summary>
    OneLanguage,

    /// <summary>Entries without a name in a language.</summary>
    Nameless,

    /// <summary>A compound that begins with an entry's name and is not linked.</summary>
    Compound,

    /// <summary>A form that two entries share.</summary>
    SharedForm,
}

/// <summary>A name that no register has, all its forms together.</summary>
/// <param name="Language">The language of the texts.</param>
/// <param name="Family">The name in the nominative, as far as the forms met tell it.</param>
/// <param name="Parts">Initials or given names, in the nominative; none for a word alone.</param>
/// <param name="Particle">Word before the family name.</param>
/// <param name="Forms">The forms met, the most frequent first.</param>
/// <param name="Places">Where.</param>
/// <param name="Nearest">The nearest thing known, or null.</param>
public sealed record UnknownName(
    string Language, string Family, ImmutableArray<string> Parts, string? Particle, ImmutableArray<string> Forms, ImmutableArray<SourceSpan> Places,
    NearestName? Nearest)
{
    /// <summary>Who bears it, as far as the forms met tell.</summary>
    public Gender Gender { get; init; } = Gender.Unstated;

    /// <summary>What else it may be in the nominative.</summary>
    public ImmutableArray<RestoredName> Others { get; init; } = [];

    /// <summary>The name read otherwise.</summary>
    public UnknownName ReadAs(RestoredName other) => this with { Family = other.Family, Parts = other.Parts, Gender = other.Gender };

    /// <summary>The name in every nominative possible, the likeliest first.</summary>
    public IEnumerable<UnknownName> Readings => Others.Select(ReadAs).Prepend(this);

    /// <summary>Whether it surely is a person: something is before the family name.</summary>
    public bool IsPerson => !Parts.IsEmpty;

    /// <summary>The whole name.</summary>
    public string Name => string.Join(' ', [.. Parts, .. Particle is null ? Array.Empty<string>() : [Particle], Family]);

    /// <summary>As one finding among others.</summary>
    public NameFinding Finding => new(
        IsPerson ? FindingKind.UnknownPerson : FindingKind.UnknownName, Language, Name, Places.Length, Places,
        string.Join("; ", new[] { Nearest?.Remark, Forms.Length > 1 ? "met as " + string.Join(", ", Forms) : null }.OfType<string>()));
}

/// <summary>What is known nearest to an unknown name.</summary>
/// <param name="Id">The entry of a register, or null if it is no entry.</param>
/// <param name="Remark">What it is, in words.</param>
/// <param name="IsSlip">Whether the unknown name may be a slip for it.</param>
public sealed record NearestName(string? Id, string Remark, bool IsSlip = false);
