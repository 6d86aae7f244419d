using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Publish.Weaving;
using SiteGen.Core.Text;
using SiteGen.Theme.Wording;

namespace SiteGen.Theme;

/// <summary>What is needed to set running text: its language, the prefix of its ids, the pages its names lead to.</summary>
/// <param name="View">The page.</param>
/// <param name="Words">The interface in the text's language, for what a screen reader says inside the text.</param>
/// <param name="IdPrefix">Empty, or the language and a hyphen where two texts share the page.</param>
/// <param name="Own">The text's own page, from which its relative links start.</param>
/// <param name="Entries">Pages of the entries that the text may name.</param>
public sealed record TextSetting(View View, Words Words, string IdPrefix, Address Own, ImmutableDictionary<EntryReference, Address> Entries)
{
    private static readonly ImmutableDictionary<EntryReference, Address> NoEntries = ImmutableDictionary<EntryReference, Address>.Empty;

    /// <summary>The language of the text.</summary>
    public string Language { get; init; } = View.Language;

    /// <summary>Text that names no entries and cites nothing.</summary>
    /// <param name="view">The page.</param>
    /// <param name="language">Its language, where that is not the page's.</param>
    public static TextSetting Plain(View view, string? language = null) =>
        new(view, view.Words, "", view.Head.Address, NoEntries) { Language = language ?? view.Language };

    /// <summary>The text of an article that has the page to itself.</summary>
    public static TextSetting Alone(View view, ImmutableArray<EntryLine> entries) => Plain(view) with { Entries = PagesOf(entries) };

    /// <summary>A column of a side-by-side page.</summary>
    public static TextSetting Column(View view, ParallelColumn column, ImmutableArray<EntryLine> entries) =>
        new(view, view.WordsFor(column.Language), column.Language + "-", column.Address, PagesOf(entries)) { Language = column.Language };

    /// <summary>The direction for a <c>dir</c> attribute where a run turns that of the text, else null.</summary>
    public string? Turn(string? language) => View.Turn(language, Language);

    /// <summary>The direction for a part of a citation whose letters would else draw what follows to their side; null where none do.</summary>
    public string? Hold(WovenSpan part) => !LanguageTag.IsFromRight(Language) && HoldsLettersFromRight(part) ? "ltr" : null;

    /// <summary>The page of the entry a name stands for; null where the name is to stay plain text.</summary>
    public Address? PageOf(MentionMark mark) =>
        !mark.Mention.IsNested && (mark.Mention.Kind == EntryKind.Person || mark.IsFirst)
            && Entries.TryGetValue(mark.Mention.Entry, out var page) ? page : null;

    /// <summary>Where a link that the text holds leads from this page.</summary>
    public string TargetOf(WovenLink link) => ResolveLink.Resolve(View.Head.Address, Own, link.Target);

    /// <summary>The id of a mark of a note; the first bears the note's own name.</summary>
    public string MarkId(string noteId, int occurrence) => $"{IdPrefix}noteref-{noteId}" + (occurrence == 1 ? "" : $"-{occurrence}");

    /// <summary>The id of a note.</summary>
    public string NoteId(string noteId) => IdPrefix + PassageId.ForNote(noteId).Anchor;

    /// <summary>The id of a citation.</summary>
    public string CitationId(int number) => $"{IdPrefix}cite-{number}";

    /// <summary>The place in the source spelled out, for the popover; null where the whole source is cited.</summary>
    public string? LocatorsOf(CitationItem item) =>
        Words.SpellItem(item, item.Levels.AsSpan()) is { Length: > 0 } spelled ? InsertNoBreakSpaces.SetText(spelled) : null;

    /// <summary>
    /// Ids of the places on the archive's page that a citation means, with spaces between; null where there are none, and where the text is in another
    /// language than the page.
    /// </summary>
    public string? ShelfmarksOf(CitationItem item) =>
        Language == View.Language && !item.Shelfmarks.IsEmpty ? string.Join(' ', item.Shelfmarks.Select(s => s.Anchor)) : null;

    private static bool HoldsLettersFromRight(WovenSpan part) => part.Inlines.Any(i => i is WovenRun run
        ? run.Characters.Span.ContainsAnyInRange('\u0590', '\u08FF')
        : i is WovenSpan span && HoldsLettersFromRight(span));

    private static ImmutableDictionary<EntryReference, Address> PagesOf(ImmutableArray<EntryLine> entries) =>
        entries.ToImmutableDictionary(e => new EntryReference(e.Entry.Kind, e.Entry.Id), e => e.Address);
}
