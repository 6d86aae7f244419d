using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Compare;

/// <summary>A passage of the original and the same one in a translation.</summary>
/// <param name="Original">In the original.</param>
/// <param name="Translation">In the translation.</param>
/// <param name="IsNote">Whether it is an editors' note and no block of the body.</param>
internal sealed record PassagePair(PassageSide Original, PassageSide Translation, bool IsNote);

/// <summary>A passage in one language.</summary>
/// <param name="Whole">The text it belongs to.</param>
/// <param name="Annotated">The passage.</param>
internal sealed record PassageSide(ArticleText Whole, AnnotatedPassage Annotated)
{
    public string Text => Annotated.Passage.Text;

    /// <summary>Where the passage begins in its file.</summary>
    public SourceSpan Span => Annotated.Passage.Blocks.IsEmpty ? Whole.File.Span(0) : Annotated.Passage.Blocks[0].Span;

    /// <summary>Where a range of its plain text is in its file.</summary>
    public SourceSpan SpanOf(TextRange range) => Annotated.Passage.Layout.FindSource(range);
}
