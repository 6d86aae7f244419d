using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>A place in a text where an entry of a register is named. Stands beside the tree, never in it.</summary>
/// <param name="Kind">Which register.</param>
/// <param name="Id">Which entry.</param>
/// <param name="Range">The name as it is, in <see cref="Passage.Text"/>.</param>
/// <param name="Certainty"><see cref="Certainty.Certain"/> or <see cref="Certainty.Probable"/>.</param>
/// <param name="IsNested">It lies inside a longer mention, which alone is linked: the person in the name of an event. It counts all the same.</param>
public sealed record Mention(EntryKind Kind, string Id, TextRange Range, Certainty Certainty, bool IsNested = false)
{
    /// <summary>The entry.</summary>
    public EntryReference Entry => new(Kind, Id);
}

/// <summary>A passage with its citations, in order.</summary>
public sealed record CitedPassage(Passage Passage, ImmutableArray<Citation> Citations)
{
    /// <summary>
    /// The stretches in which names and dates are looked for, in order: not headings, links, code, nor what a citation counts; free text
    /// inside a citation is a stretch of its own, and so is every block, so that no name runs over an edge. Words that say themselves
    /// what they name are left out.
    /// </summary>
    public ImmutableArray<TextRange> Open { get; } = FindOpen(Passage, Citations);

    private static ImmutableArray<TextRange> FindOpen(Passage passage, ImmutableArray<Citation> citations)
    {
        if (passage.IsHeading)
        {
            return [];
        }

        var free = citations.SelectMany(c => c.Items).SelectMany(i => i.Locators)
            .Where(l => l.Kind is LocatorKind.Unparsed or LocatorKind.SubVerbo).Select(l => l.Range).OrderBy(r => r.Start);
        var said = passage.Layout.Overrides.Select(o => o.Range).ToList();
        var closed = passage.Layout.FindClosed().Concat(citations.Select(c => c.Range)).Concat(said).OrderBy(r => r.Start);
        var whole = new TextRange(0, passage.Text.Length);
        return [.. whole.Without(closed).Concat(free.Where(whole.Contains).SelectMany(f => f.Without(said))).OrderBy(r => r.Start)];
    }
}

/// <summary>A passage with everything that was recognised in it.</summary>
/// <param name="Cited">The passage with its citations.</param>
/// <param name="Mentions">Its mentions, in order; they never overlap one another, but a nested one lies inside the one before it.</param>
public sealed record AnnotatedPassage(CitedPassage Cited, ImmutableArray<Mention> Mentions)
{
    /// <summary>The passage.</summary>
    public Passage Passage => Cited.Passage;

    /// <summary>Its citations, in order.</summary>
    public ImmutableArray<Citation> Citations => Cited.Citations;

    /// <summary>The dates that it names, in order; they never overlap one another, but may hold a mention or lie in one.</summary>
    public ImmutableArray<Date> Dates { get; init; } = [];
}

/// <summary>An article's text in one language, annotated.</summary>
/// <param name="Text">The text as read.</param>
/// <param name="Body">As <see cref="ArticleText.Body"/>.</param>
/// <param name="Notes">As <see cref="ArticleText.Notes"/>, the same order.</param>
public sealed record AnnotatedText(ArticleText Text, ImmutableArray<AnnotatedPassage> Body, ImmutableArray<AnnotatedPassage> Notes)
{
    /// <summary>Body and notes, in that order.</summary>
    public IEnumerable<AnnotatedPassage> Passages => Body.Concat(Notes);
}

/// <summary>An article with everything that could be recognised without looking at the others.</summary>
public sealed record AnnotatedArticle(Article Article, ImmutableArray<AnnotatedText> Texts)
{
    /// <summary>The text in a language, or null.</summary>
    public AnnotatedText? Text(string language) => Texts.FirstOrDefault(t => t.Text.Language == language);
}
