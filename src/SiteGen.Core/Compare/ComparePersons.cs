using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Compare;

/// <summary>The persons named in a passage. A pronoun may well stand for a name, so what differs is a note and no warning.</summary>
internal static class ComparePersons
{
    public static IEnumerable<Diagnostic> FindChanges(PassagePair pair)
    {
        var (original, translation, _) = pair;
        var (there, here) = (PersonsIn(original), PersonsIn(translation));
        return
        [
            .. there.ExceptBy(here.Select(m => m.Id), m => m.Id)
                .Select(m => Catalogue.PersonLost(translation.Span, m.Id, m.Range.In(original.Text), original.SpanOf(m.Range))),
            .. here.ExceptBy(there.Select(m => m.Id), m => m.Id)
                .Select(m => Catalogue.PersonAdded(translation.SpanOf(m.Range), m.Id, m.Range.In(translation.Text), original.Span)),
        ];
    }

    /// <summary>The first mention of each.</summary>
    private static List<Mention> PersonsIn(PassageSide side) =>
        [.. side.Annotated.Mentions.Where(m => m.Kind == EntryKind.Person).DistinctBy(m => m.Id)];
}
