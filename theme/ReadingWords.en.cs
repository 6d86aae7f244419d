using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Theme;

public sealed partial record ReadingWords
{
    /// <summary>In English.</summary>
    public static ReadingWords English { get; } = new(
        "What the marks in the text mean, how the previews work, and what the references abbreviate.",
        "Marks in the text",
        [
            new("mark-citation", "[12, p. 45]", "The author’s citation.", "The figure is the number of the source in the list below the article; the place in the source follows it. The list leads back to every place that cites the source. “Cited in” means that the author quotes through another work."),
            new("mark-note", "3", "A note of the editors.", "On a wide screen notes also stand in the margin, beside their line; all of them are below the text."),
            new("mark-person", "name", "A person.", "Marked at every mention; leads to the person’s page, where all mentions are gathered. A name inside a longer one is not marked by itself."),
            new("mark-probable", "surname", "Probably this person.", "Several persons of the register bear the surname, but the article names only one of them. Where the question cannot be decided, the name has no link."),
            new("mark-term", "term", "A term, institution, treaty or event.", "Marked at its first mention in the article; leads to the glossary."),
            new("mark-place", "place", "A place.", "Linked at its first mention; underlined only under the pointer or when reached with the Tab key."),
            new("mark-number", "12", "The number of a paragraph.", "It shows to the left of the paragraph under the pointer, and always on a narrow screen and in print. It is the same in every language, so that it can be cited; pressing it copies a reference with the paragraph’s address, where the browser allows that."),
        ],
        [
            "Previews",
            "Rest the pointer on a mark, tap it, or press Enter on it, and a slip opens beside it: the full reference with the place spelled out, the note, or what is known of the person, place or term. A click pins the slip; a click elsewhere, its button or the Esc key puts it away. Links within a slip open another.",
            "Who would rather read without them turns them off under “Display”, at the top of every page: “Notes, sources and names: Show beside the text”. The marks are then ordinary links. The choice is kept in this browser.",
            "So they are without JavaScript too: links to the list of sources, to the note, to the page of the register. Nothing is lost in print either.",
        ],
        [
            "Two languages",
            "The language switch and the view “Side by side” keep the paragraph at which you stopped. Side by side, paragraph stands against paragraph; citations, names and notes work in both columns.",
        ],
        "Keyboard",
        [
            new("Tab", "to the next mark; its slip opens by itself and does not stand in the way"),
            new("Enter", "into the slip"),
            new("Esc", "closes the slip and goes back to the mark"),
        ],
        "Marks in references", "Meaning", EnglishName,
        "A shelfmark is made of levels, from the whole to the leaf:",
        "Abbreviations", "How the edition works",
        "Persons, places, terms, dates and citations are recognised in the texts by a program, from the registers and lists drawn up by the editors; what was recognised for certain and what only probably are told apart. The articles can be read in each language of the edition, and in two side by side.",
        "Dates named in the article, by year", Counted.English("date", "dates"));

    private static string EnglishName(LocatorKind kind) => kind switch
    {
        LocatorKind.Number => "number",
        LocatorKind.Text => "",
        _ => Words.For("en").Locator(kind, new("")).Trim(),
    };
}
