using SiteGen.Core.Text;

namespace SiteGen.Core.Model;

/// <summary>Tells where in their file ranges of a passage's plain text were read.</summary>
internal sealed class PassageSpans(Passage passage)
{
    /// <summary>Where a range was read.</summary>
    public SourceSpan Of(TextRange range) => passage.Layout.FindSource(range);
}
