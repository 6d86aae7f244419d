using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching.Lexicons;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Core.Text;

namespace SiteGen.Core.Names.Matching.Readings;

/// <summary>Finds what the tokens of a stretch of text may name and chooses among what overlaps.</summary>
internal static class ReadStretches
{
    /// <summary>The readings of a stretch, none overlapping another, in order.</summary>
    /// <param name="lexicon">The forms.</param>
    /// <param name="tokens">The stretch.</param>
    /// <param name="smallWords">Keys of the words that the article also writes small.</param>
    /// <param name="told">Takes each decision of a rule; null, where nobody asks.</param>
    public static ReadStretch ReadStretch(Lexicon lexicon, ImmutableArray<Token> tokens, IReadOnlySet<string> smallWords, Action<NameDecision>? told = null)
    {
        var all = ImmutableCollectionsMarshal.AsArray(tokens)!;
        var hits = new List<Hit>();
        for (var i = 0; i < all.Length; i++)
        {
            lexicon.Tree.AddHits(all, i, hits);
        }

        _ = hits.RemoveAll(hit => hit.End == hit.Start + 1 && IsCommonWord(lexicon, all, hit, smallWords, told));
        return hits.Count == 0 ? new(tokens, [], []) : Read(tokens, new(new(lexicon, all, hits, smallWords), told), hits);
    }

    private static bool IsCommonWord(Lexicon lexicon, Token[] tokens, Hit hit, IReadOnlySet<string> smallWords, Action<NameDecision>? told)
    {
        var isAtStart = hit.Meaning is FamilyName or WholeName { IsProper: true } && SentenceStarts.MayStartAt(tokens, hit.Start);
        var verdict = CapitalRules.Table.Judge(new(lexicon, tokens[hit.Start].Word, hit.Meaning, smallWords, isAtStart), out var rule);
        if (rule is not null)
        {
            told?.Invoke(new(rule.Name, tokens[hit.Start].Text));
        }

        return verdict is not null;
    }

    private static ReadStretch Read(ImmutableArray<Token> tokens, ReadNames names, List<Hit> hits)
    {
        var persons = ReadPersons.ReadFamilyNames(names, hits).ToList();
        var known = persons.Where(p => !p.IsStranger).ToList();
        var whole = hits.FindAll(h => !IsPersons(names, h));
        var readings = known.Concat(WholeNames(whole))
            .Concat(ReadPersons.ReadGivenNames(names, hits)).Concat(ShareHeads.FindConjuncts(names.Text.Words, names.Text.Tokens, hits));
        var chosen = Choose(readings, names.Text.Tokens);
        return new(
            tokens,
            [
                .. ReadAsides.AddAsides(names.Text.Tokens, chosen).Concat(Nested(chosen, known, names.Text.Tokens))
                    .OrderBy(r => r.Start).ThenByDescending(r => r.End),
            ],
            [.. persons.Where(p => p.IsStranger).SelectMany(p => p.Options).Select(o => o.Id)]);
    }

    /// <summary>Whether a place of one word is a person's name here.</summary>
    private static bool IsPersons(ReadNames names, Hit hit)
    {
        if (hit.Meaning is not WholeName { Entry: Place place } || hit.End != hit.Start + 1)
        {
            return false;
        }

        var token = names.Text.Tokens[hit.Start];
        var declines = !token.IsAbbreviation && names.Text.Forms.MayDecline(token.Text);
        var isDictionaryForm = declines && place.Name.Values.Any(n => FoldLetters.Fold(n.Value) == token.Text);
        var verdict = PlaceRules.Table.Judge(new(names.Text, hit, isDictionaryForm), out var rule);
        names.Tell(rule?.Name, hit);
        return verdict is not null;
    }

    private static IEnumerable<Reading> WholeNames(List<Hit> hits) =>
        hits.Where(h => h.Meaning is WholeName).GroupBy(h => new { h.Start, h.End, h.Meaning.Entry.Kind })
            .Select(g => new Reading(g.Key.Start, g.Key.End, g.Key.Kind, ReadPersons.Distinct(g.Select(h => h.Meaning.Entry)), Strength.Plain));

    /// <summary>The persons whom longer readings hold: they are named there too, but the whole is linked.</summary>
    private static IEnumerable<Reading> Nested(ImmutableArray<Reading> chosen, List<Reading> persons, Token[] tokens)
    {
        var inside = persons.Where(p => p.Options.Length == 1 && p.Strength == Strength.Plain && chosen.Any(c =>
            c.Kind != EntryKind.Person && c.Start <= p.Start && p.End <= c.End && c.End - c.Start > p.End - p.Start));
        return Choose(inside, tokens).Select(p => p with { IsNested = true });
    }

    /// <summary>The longest first, then by rank, then the leftmost; what overlaps one already chosen is left out.</summary>
    private static ImmutableArray<Reading> Choose(IEnumerable<Reading> readings, Token[] tokens)
    {
        var all = readings.ToList();
        if (all.Count < 2)
        {
            return [.. all];
        }

        var (isTaken, chosen) = (new bool[tokens.Length], new List<Reading>());
        var inOrder = all.OrderByDescending(r => RangeOf(r, tokens).Length).ThenBy(r => r.Rank).ThenByDescending(r => r.Fitting).ThenBy(r => r.Start);
        foreach (var reading in inOrder)
        {
            var places = isTaken.AsSpan(reading.Start, reading.End - reading.Start);
            if (!places.Contains(true))
            {
                places.Fill(true);
                chosen.Add(reading);
            }
        }

        chosen.Sort((one, other) => one.Start.CompareTo(other.Start));
        return [.. chosen];
    }

    /// <summary>The characters of a reading.</summary>
    public static TextRange RangeOf(Reading reading, IReadOnlyList<Token> tokens) =>
        TextRange.Between(tokens[reading.Start].Start, tokens[reading.End - 1].End);
}
