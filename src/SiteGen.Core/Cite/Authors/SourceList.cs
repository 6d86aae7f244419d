using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Authors;

/// <summary>The list that the citations of an article point into: by number, and by author and year.</summary>
internal sealed class SourceList(ImmutableArray<Source> sources)
{
    private readonly ILookup<int, AuthoredSource> byYear = sources.Where(s => s.Issued is not null)
        .Select(AuthoredSource.Describe).ToLookup(s => s.Source.Issued!.Value);

    private readonly HashSet<int> known = [.. sources.Select(s => s.Number)];

    public ImmutableSortedSet<int> Numbers { get; } = sources.Select(s => s.Number).ToImmutableSortedSet();

    private readonly Lazy<HashSet<string>> families =
        new(() => sources.SelectMany(s => s.Creators).SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal));

    public bool Contains(int number) => known.Contains(number);

    /// <summary>The number of the list that digits write; null where they write none.</summary>
    public int? Numbered(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Contains(number) ? number : null;

    /// <summary>Whether a word is the family name of an author of the list.</summary>
    public bool HasAuthor(string word) => families.Value.Contains(Normalise(word));

    /// <summary>The family name of an author of the list that a word of running text is, or is a case of: «у Ветрова», “Vetrov's”.</summary>
    public string? FamilyOf(string word) =>
        families.Value.Contains(word) ? word : families.Value.Where(f => FamilyCases.AreCases(word, f)).Take(2).ToList() is [var only] ? only : null;

    /// <summary>Whether a number beyond the list can still be a slip for one of it.</summary>
    public bool IsNear(int number) => Numbers.IsEmpty || number <= (2 * Numbers.Max) + 20;

    /// <summary>
    /// The sources of a year that the authors made. Where one of several has no more authors than are named, the others are not
    /// meant; <c>2003а</c> is told from <c>2003б</c> by the entry as printed.
    /// </summary>
    public ImmutableArray<int> FindByAuthors(AuthorYear authors, AuthoredYear year)
    {
        var issued = year.Last == year.Year ? byYear[year.Year] : byYear[year.Year].Concat(byYear[year.Last]);
        var fitting = FilterByAuthors(authors, issued);
        var ranged = year.Last == year.Year ? [] : fitting.Where(s => s.Prints(year)).ToList();
        return [.. WorkLetters.Fitting(year, ranged.Count > 0 ? ranged : fitting, s => s.Source).Select(s => s.Source.Number)];
    }

    /// <summary>The sources that the authors made, of any year or none.</summary>
    public ImmutableArray<int> FindByAuthors(AuthorYear authors) =>
        [.. FilterByAuthors(authors, sources.Where(s => !s.Creators.IsEmpty).Select(AuthoredSource.Describe)).Select(s => s.Source.Number)];

    private static List<AuthoredSource> FilterByAuthors(AuthorYear authors, IEnumerable<AuthoredSource> among)
    {
        var (families, andOthers) = (authors.Families, authors.AndOthers);
        var fitting = among.Where(s => s.IsBy(families) && (!andOthers || s.Creators.Length > families.Length || s.Creators.Length == 1)).ToList();
        var exact = fitting.Where(s => !andOthers && s.Creators.Length == families.Length).ToList();
        return exact.Count > 0 ? exact : fitting;
    }

    /// <summary>The sources kept in an archive: entries that begin with its abbreviation and name no other fond.</summary>
    public ImmutableArray<int> FindInArchive(string archive, LocatorValue fond) =>
    [
        .. sources.Where(s => s.Shelfmark.IsEmpty || s.Shelfmark.Any(p => p.Value == fond))
            .Where(s => s.AsPrinted?.Values.Any(v => BeginsWith(v.Value, archive)) == true)
            .Select(s => s.Number),
    ];

    private static bool BeginsWith(string printed, string archive) =>
        printed.StartsWith(archive, StringComparison.Ordinal) && (printed.Length == archive.Length || !char.IsLetter(printed[archive.Length]));

    /// <summary>A family name as it is compared: without accents, in small letters, one kind of hyphen and apostrophe.</summary>
    public static string Normalise(string family) => string.Concat(Accents.Remove(family.Trim().ToLowerInvariant())
        .Select(c => Dashes.Is(c) ? '-' : c is '\u00a0' or '\n' ? ' ' : c));

    private static IEnumerable<string> NamesOf(Creator creator) => creator.Name.Values.SelectMany(n =>
        new[] { n.Value.Family, $"{n.Value.Particle} {n.Value.Family}" }.Select(Normalise));

    private sealed record AuthoredSource(Source Source, ImmutableArray<HashSet<string>> Creators)
    {
        public static AuthoredSource Describe(Source source) => new(source, [.. source.Creators.Select(c => NamesOf(c).ToHashSet(StringComparer.Ordinal))]);

        public bool IsBy(ImmutableArray<string> families) =>
            families.Length > 0 && !Creators.IsEmpty && Creators[0].Contains(families[0])
            && families.All(f => Creators.Any(names => names.Contains(f)));

        /// <summary>Whether the entry prints both years of a range, one after the other.</summary>
        public bool Prints(AuthoredYear years) => Source.AsPrinted?.Values.Any(v => Prints(years, v.Value)) == true;

        private static bool Prints(AuthoredYear years, string reference) =>
            reference.IndexOf($"{years.Year}", StringComparison.Ordinal) is >= 0 and var at
            && reference.AsSpan(at + 4).TrimStart() is [var dash, .. var rest] && Dashes.Is(dash)
            && (rest.TrimStart().StartsWith($"{years.Last}") || rest.TrimStart().StartsWith($"{years.Last % 100}"));
    }
}
