using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Finds and reads the bracket citations of a text. What is no citation stays text; nothing is dropped.</summary>
public static class ParseCitations
{
    /// <summary>The passages of a text with their citations; faults for sources that are not listed and brackets left open.</summary>
    public static Checked<ImmutableArray<CitedPassage>> In(IEnumerable<Passage> passages, ImmutableArray<Source> sources)
    {
        var listed = sources.Select(s => s.Number).ToImmutableSortedSet();
        return Checked.All(passages.Select(p => In(p, listed)));
    }

    private static Checked<CitedPassage> In(Passage passage, ImmutableSortedSet<int> listed)
    {
        if (passage.IsHeading || !passage.Text.Contains('['))
        {
            return Checked.Of(new CitedPassage(passage, []));
        }

        var brackets = Brackets.In(passage);
        var citations = brackets.Closed
            .Select(b => CitationGrammar.Parse(passage.Text, b, listed.Contains)).OfType<Citation>().ToImmutableArray();
        return Checked.Of(new CitedPassage(passage, citations), CheckCitations.In(passage, brackets, citations, listed));
    }
}
