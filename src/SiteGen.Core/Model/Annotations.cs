using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>A bracket citation. All ranges count in <see cref="Passage.Text"/>.</summary>
/// <param name="Range">The whole bracket.</param>
/// <param name="IsVia">The author quotes through the cited work («Цит. по»).</param>
/// <param name="Items">One for each source, in order.</param>
public sealed record Citation(TextRange Range, bool IsVia, ImmutableArray<CitationItem> Items);

/// <summary>One source in a citation.</summary>
/// <param name="Source">Number in the article's list.</param>
/// <param name="Range">Number and locators, without the separators around; for sources that a range such as <c>3–6</c> leaves unprinted, its dash.</param>
/// <param name="Locators">Places in the source, in order.</param>
public sealed record CitationItem(int Source, TextRange Range, ImmutableArray<Locator> Locators);

/// <summary>A place in a source.</summary>
/// <param name="Kind">What is counted.</param>
/// <param name="Value">What stands after the label: <c>122–123</c>, <c>04</c>, or the free text.</param>
/// <param name="Range">Label and value.</param>
public sealed record Locator(LocatorKind Kind, string Value, TextRange Range);

/// <summary>What a locator counts.</summary>
public enum LocatorKind
{
    /// <summary>Pages: с., p., S.</summary>
    Page,

    /// <summary>Leaves of a file: л., f., K.</summary>
    Leaf,

    /// <summary>Columns: стб., col.</summary>
    Column,

    /// <summary>A numbered document: №, No., Č.</summary>
    Number,

    /// <summary>A volume: т., vol., Bd.</summary>
    Volume,

    /// <summary>A signature: Sygn.</summary>
    Signature,

    /// <summary>Фонд.</summary>
    Fond,

    /// <summary>Опись.</summary>
    Opis,

    /// <summary>Папка.</summary>
    Papka,

    /// <summary>Дело.</summary>
    Delo,

    /// <summary>Words that name the document: a letter, a record group, a date.</summary>
    Text,
}

/// <summary>A place in a text where an entry of a register is named. Stands beside the tree, never in it.</summary>
/// <param name="Kind">Which register.</param>
/// <param name="Id">Which entry.</param>
/// <param name="Range">The name as it stands, in <see cref="Passage.Text"/>.</param>
/// <param name="Certainty"><see cref="Certainty.Certain"/> or <see cref="Certainty.Probable"/>.</param>
/// <param name="IsNested">It lies inside a longer mention, which alone is linked: the person in the name of an event. It counts all the same.</param>
public sealed record Mention(EntryKind Kind, string Id, TextRange Range, Certainty Certainty, bool IsNested = false);

/// <summary>A passage with its citations, in order.</summary>
public sealed record CitedPassage(Passage Passage, ImmutableArray<Citation> Citations);

/// <summary>A passage with its citations and mentions, each in order; mentions never overlap one another, but a nested one lies inside the one before it.</summary>
public sealed record AnnotatedPassage(Passage Passage, ImmutableArray<Citation> Citations, ImmutableArray<Mention> Mentions);

/// <summary>An article's text in one language, annotated.</summary>
/// <param name="Text">The text as read.</param>
/// <param name="Body">As <see cref="ArticleText.Body"/>.</param>
/// <param name="Notes">As <see cref="ArticleText.Notes"/>, the same order.</param>
public sealed record AnnotatedText(ArticleText Text, ImmutableArray<AnnotatedPassage> Body, ImmutableArray<AnnotatedPassage> Notes)
{
    /// <summary>Body and notes, in that order.</summary>
    public IEnumerable<AnnotatedPassage> Passages => Body.Concat(Notes);

    /// <summary>The citations in order, numbered from 1 through body and notes: what ids of markers are made of.</summary>
    public IEnumerable<(AnnotatedPassage Passage, Citation Citation, int Number)> NumberedCitations() =>
        Passages.SelectMany(p => p.Citations.Select(c => (Passage: p, Citation: c))).Select((c, i) => (c.Passage, c.Citation, i + 1));
}

/// <summary>An article with everything that could be recognised without looking at the others.</summary>
public sealed record AnnotatedArticle(Article Article, ImmutableArray<AnnotatedText> Texts)
{
    /// <summary>The text in a language, or null.</summary>
    public AnnotatedText? Text(string language) => Texts.FirstOrDefault(t => t.Text.Language == language);
}
