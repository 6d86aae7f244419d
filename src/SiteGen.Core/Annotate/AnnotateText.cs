using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Annotate;

/// <summary>Finds the persons, places and terms that a text names.</summary>
public static class AnnotateText
{
    /// <summary>Annotates one article's text in one language.</summary>
    /// <param name="lexicon">The forms of all register entries in the language.</param>
    /// <param name="passages">Body and notes, with their citations.</param>
    /// <returns>The passages in the same order; warnings for ambiguous names.</returns>
    public static Checked<ImmutableArray<AnnotatedPassage>> With(Lexicon lexicon, ImmutableArray<CitedPassage> passages) =>
        Checked.Of<ImmutableArray<AnnotatedPassage>>([.. passages.Select(p => new AnnotatedPassage(p.Passage, p.Citations, []))]);
}

/// <summary>All forms of all register entries in one language, ready for one pass over a text.</summary>
public sealed class Lexicon
{
    /// <summary>Derives the forms of every entry.</summary>
    public static Checked<Lexicon> Of(Registers registers, string language) => Checked.Of(new Lexicon());
}
