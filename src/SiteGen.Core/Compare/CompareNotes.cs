using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Compare;

/// <summary>The marks of notes in a passage. A note that a language lacks altogether is told elsewhere.</summary>
internal static class CompareNotes
{
    public static IEnumerable<Diagnostic> FindChanges(PassagePair pair)
    {
        var (original, translation, _) = pair;
        var unlike = new Unmatched<NoteReference>(MarksIn(original), MarksIn(translation)).Without(m => m.NoteId, m => m.NoteId);
        return
        [
            .. unlike.Lost.Where(m => Has(translation, m)).Select(m => Catalogue.NoteMarkLost(translation.Span, m.NoteId, m.Span)),
            .. unlike.Added.Where(m => Has(original, m)).Select(m => Catalogue.NoteMarkAdded(m.Span, m.NoteId, original.Span)),
        ];
    }

    private static bool Has(PassageSide side, NoteReference mark) => side.Whole.Notes.Any(n => n.Id == mark.NoteId);

    private static List<NoteReference> MarksIn(PassageSide side) =>
        [.. side.Annotated.Passage.Layout.NoteReferences];
}
