using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Text;

namespace SiteGen.Theme;

/// <summary>What is needed to set running text: its language, the prefix of its ids, the pages its names lead to.</summary>
/// <param name="View">The page.</param>
/// <param name="Words">The interface in the text's language, for what a screen reader says inside the text.</param>
/// <param name="IdPrefix">Empty, or the language and a hyphen where two texts share the page.</param>
/// <param name="Own">The text's own page, from which its relative links start.</param>
/// <param name="Entries">Pages of the entries that the text may name.</param>
public sealed record TextSetting(View View, Words Words, string IdPrefix, Address Own, ImmutableDictionary<EntryReference, Address> Entries)
{
    private static readonly Dictionary<CitationItem, CitingPlace> NoPlaces = [];

    private static readonly ImmutableDictionary<EntryReference, Address> NoEntries = ImmutableDictionary<EntryReference, Address>.Empty;

    /// <summary>What is known of each place that cites, by the very item of the citation.</summary>
    private Dictionary<CitationItem, CitingPlace> Places { get; init; } = NoPlaces;

    /// <summary>Text that names no entries and cites nothing.</summary>
    public static TextSetting Plain(View view) => new(view, view.Words, "", view.Head.Address, NoEntries);

    /// <summary>The text of an article that has the page to itself.</summary>
    public static TextSetting Alone(View view, ImmutableArray<EntryLine> entries, ImmutableArray<SourceLine> sources) =>
        Plain(view) with { Entries = PagesOf(entries), Places = PlacesOf(sources) };

    /// <summary>A column of a side-by-side page.</summary>
    public static TextSetting Column(View view, ParallelColumn column, ImmutableArray<EntryLine> entries, ImmutableArray<SourceLine> sources) =>
        new(view, Words.For(column.Language), column.Language + "-", column.Address, PagesOf(entries)) { Places = PlacesOf(sources) };

    /// <summary>The page of the entry a name stands for; null where the name is to stay plain text.</summary>
    public Address? PageOf(MentionMark mark) =>
        !mark.Mention.IsNested && (mark.Mention.Kind == EntryKind.Person || mark.IsFirst)
            && Entries.TryGetValue(mark.Mention.Entry, out var page) ? page : null;

    /// <summary>Where a link that the text holds leads from this page.</summary>
    public string TargetOf(Link link) => ResolveLink.On(View.Head.Address, Own, link.Target);

    /// <summary>The id of a mark of a note; the first bears the note's own name.</summary>
    public string MarkId(string noteId, int occurrence) => $"{IdPrefix}noteref-{noteId}" + (occurrence == 1 ? "" : $"-{occurrence}");

    /// <summary>The id of a note.</summary>
    public string NoteId(string noteId) => $"{IdPrefix}note-{noteId}";

    /// <summary>The id of a citation.</summary>
    public string CitationId(int number) => $"{IdPrefix}cite-{number}";

    /// <summary>The place in the source spelled out, for the popover; null where the whole source is cited.</summary>
    public string? LocatorsOf(CitationItem item) =>
        Words.Place(item, Places.GetValueOrDefault(item) is { } place ? place.Levels.AsSpan() : []) is { Length: > 0 } spelled ? BindWords.In(spelled) : null;

    /// <summary>Ids of the places on the archive's page in this language that a citation means, with spaces between; null where there are none.</summary>
    public string? ShelfmarksOf(CitationItem item) =>
        Places.GetValueOrDefault(item) is { Shelfmarks.IsEmpty: false } place && place.Language == View.Language
            ? string.Join(' ', place.Shelfmarks.Select(s => s.Anchor))
            : null;

    private static Dictionary<CitationItem, CitingPlace> PlacesOf(ImmutableArray<SourceLine> sources) =>
        new(sources.SelectMany(s => s.Places).Select(p => KeyValuePair.Create(p.Item, p)), ReferenceEqualityComparer.Instance);

    private static ImmutableDictionary<EntryReference, Address> PagesOf(ImmutableArray<EntryLine> entries) =>
        entries.ToImmutableDictionary(e => new EntryReference(e.Entry.Kind, e.Entry.Id), e => e.Address);
}
