using SiteGen.Core.Languages;
using SiteGen.Core.Names.Matching.Lexicons;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Readings;

/// <summary>
/// Finds names that share their head: «Восточный и Западный вопросы», “the Upper and Lower districts”. A chain of the words before
/// the head, joined by commas or a conjunction, ends in a name with the same head in the same case.
/// </summary>
internal static class ShareHeads
{
    /// <summary>The readings of all links of such chains.</summary>
    public static IEnumerable<Reading> FindConjuncts(NameWords words, Token[] tokens, List<Hit> hits)
    {
        var conjuncts = hits.Where(h => h.Meaning is Conjunct)
            .Select(h => new Conjoined(h, (Conjunct)h.Meaning)).ToList();
        if (conjuncts.Count == 0)
        {
            return [];
        }

        var joined = new List<Conjoined>();
        foreach (var link in conjuncts.Where(c => !c.Meaning.IsLast).OrderByDescending(c => c.Hit.Start))
        {
            var at = FormTree.FindNextLink(words, tokens, link.Hit.End);
            var next = conjuncts.Where(c => c.Meaning.IsLast).Concat(joined).FirstOrDefault(c => c.Hit.Start == at && Share(c.Meaning, link.Meaning));
            if (at >= 0 && next is not null)
            {
                joined.AddRange(next.Meaning.IsLast ? [next, link] : [link]);
            }
        }

        return joined.Distinct()
            .Select(j => new Reading(j.Hit.Start, j.Hit.End, j.Meaning.Entry.Kind, [j.Meaning.Entry], Strength.Plain) { IsConjunct = true });
    }

    private sealed record Conjoined(Hit Hit, Conjunct Meaning);

    private static bool Share(Conjunct one, Conjunct other) =>
        one.Head == other.Head && one.Entry.Id != other.Entry.Id && (one.Cases & other.Cases) != GrammaticalCases.None;
}
