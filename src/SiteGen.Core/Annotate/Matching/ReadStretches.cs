using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Annotate.Matching;

/// <summary>Finds what the tokens of a stretch of text may name and chooses among what overlaps.</summary>
internal static class ReadStretches
{
    /// <summary>The readings of a stretch, none overlapping another, in order.</summary>
    /// <param name="lexicon">The forms.</param>
    /// <param name="tokens">The stretch.</param>
    /// <param name="smallWords">Keys of the words that the article also writes small.</param>
    public static ReadStretch With(Lexicon lexicon, ImmutableArray<Token> tokens, IReadOnlySet<string> smallWords)
    {
        var all = ImmutableCollectionsMarshal.AsArray(tokens)!;
        var hits = new List<Hit>();
        for (var i = 0; i < all.Length; i++)
        {
            lexicon.Tree.AddHits(all, i, hits);
        }

        _ = hits.RemoveAll(hit => IsCommonWord(lexicon, all, hit, smallWords));
        return hits.Count == 0 ? new(tokens, []) : new(tokens, Readings(lexicon, all, hits, smallWords));
    }

    private static ImmutableArray<Reading> Readings(Lexicon lexicon, Token[] all, List<Hit> hits, IReadOnlySet<string> smallWords)
    {
        var isKnown = Covered(all.Length, hits);
        var surroundings = new ReadNames(lexicon, all, i => !isKnown[i] && IsStrangeName(all, i, smallWords));
        var persons = Persons(surroundings, hits).ToList();
        var readings = persons.Concat(WholeNames(hits)).Concat(GivenNamesOnly(all, hits)).Concat(ShareHeads.Among(lexicon.Language, all, hits));
        var chosen = Choose(readings, all);
        return [.. ReadAsides.Of(all, chosen).Concat(Nested(chosen, persons, all)).OrderBy(r => r.Start).ThenByDescending(r => r.End)];
    }

    /// <summary>
    /// A proper name of one word at the start of a sentence, not in quotation marks, that is also a common word of the language
    /// or of this article: there the capital says nothing.
    /// </summary>
    private static bool IsCommonWord(Lexicon lexicon, Token[] tokens, Hit hit, IReadOnlySet<string> smallWords) =>
        hit.End == hit.Start + 1
        && hit.Meaning is FamilyName or WholeName { IsProper: true }
        && StartsSentence(tokens, hit.Start)
        && (lexicon.Language.IsCommonWord(tokens[hit.Start].Key) || smallWords.Contains(tokens[hit.Start].Key));

    /// <summary>A word with a capital in the middle of a sentence that is no abbreviation and never written small.</summary>
    private static bool IsStrangeName(Token[] tokens, int at, IReadOnlySet<string> smallWords) =>
        tokens[at] is { IsWord: true, IsCapital: true, IsAbbreviation: false } && tokens[at].Length > 2
        && !StartsSentence(tokens, at) && !smallWords.Contains(tokens[at].Key);

    private static bool[] Covered(int length, List<Hit> hits)
    {
        var covered = new bool[length];
        foreach (var hit in hits)
        {
            covered.AsSpan(hit.Start, hit.End - hit.Start).Fill(true);
        }

        return covered;
    }

    private static bool StartsSentence(Token[] tokens, int at)
    {
        var isQuoted = at > 0 && tokens[at - 1].Text is "«" or "“" or "„" or "\"";
        var closes = isQuoted && at + 1 < tokens.Length && tokens[at + 1].Text is "»" or "”" or "“" or "\"";
        var before = isQuoted ? at - 2 : at - 1;
        var isBehindInitial = at > 1 && ReadNames.IsInitial(tokens, at - 2);
        return !isBehindInitial && !closes && (before < 0 || tokens[before].Text is "." or "!" or "?" or "…" or ":");
    }

    /// <summary>For each family name the persons whose given names fit best.</summary>
    private static IEnumerable<Reading> Persons(ReadNames surroundings, List<Hit> hits)
    {
        foreach (var family in hits.Where(h => h.Meaning is FamilyName).GroupBy(h => new { h.Start, h.End }))
        {
            var read = family.Select(h => new { Meaning = (FamilyName)h.Meaning, Name = surroundings.Read(h, (FamilyName)h.Meaning)! })
                .Where(r => r.Name is not null).ToList();
            var best = read.Where(r => r.Name.Fitting == read.Max(o => o.Name.Fitting)).ToList();
            if (best.Count > 0)
            {
                var isPlural = best.All(r => (r.Meaning.Cases & Forms.GrammaticalCases.All) == 0);
                yield return new(
                    best.Min(r => r.Name.Start), best.Max(r => r.Name.End), EntryKind.Person, Distinct(best.Select(r => r.Meaning.Entry)),
                    isPlural ? Strength.OfSeveral : Strength.Plain)
                {
                    IsFull = best.Any(r => r.Name.IsFull),
                    Fitting = best.Max(r => r.Name.Fitting),
                    Bearer = Distinct(best.Where(r => r.Name.IsWhole).Select(r => r.Meaning.Entry)) is [var bearer] ? bearer : null,
                };
            }
        }
    }

    private static IEnumerable<Reading> WholeNames(List<Hit> hits) =>
        hits.Where(h => h.Meaning is WholeName).GroupBy(h => new { h.Start, h.End, h.Meaning.Entry.Kind })
            .Select(g => new Reading(g.Key.Start, g.Key.End, g.Key.Kind, Distinct(g.Select(h => h.Meaning.Entry)), Strength.Plain));

    private static IEnumerable<Reading> GivenNamesOnly(Token[] tokens, List<Hit> hits) =>
        hits.Where(h => h.Meaning is GivenNames { IsOne: false } || (h.Meaning is GivenNames && StandsAlone(tokens, h))).GroupBy(h => new { h.Start, h.End })
            .Select(g => new Reading(
                g.Key.Start, g.Key.End, EntryKind.Person, Distinct(g.Select(h => h.Meaning.Entry)),
                g.All(h => h.Meaning is GivenNames { IsOne: true }) ? Strength.GivenNameAlone : Strength.GivenNamesOnly));

    /// <summary>Whether no word beside a given name could belong to the same name.</summary>
    private static bool StandsAlone(Token[] tokens, Hit hit)
    {
        var isBehindName = hit.Start > 0 && (tokens[hit.Start - 1].IsCapital || tokens[hit.Start - 1].Text == "-" || ReadNames.IsInitial(tokens, hit.Start - 2));
        var isBeforeName = hit.End < tokens.Length && (tokens[hit.End].IsCapital || char.IsDigit(tokens[hit.End].Text[0]) || tokens[hit.End].Text == "-");
        return !isBehindName && !isBeforeName;
    }

    /// <summary>The persons whom longer readings hold: they are named there too, but the whole is linked.</summary>
    private static IEnumerable<Reading> Nested(ImmutableArray<Reading> chosen, List<Reading> persons, Token[] tokens)
    {
        var inside = persons.Where(p => p.Options.Length == 1 && p.Strength == Strength.Plain && chosen.Any(c =>
            c.Kind != EntryKind.Person && c.Start <= p.Start && p.End <= c.End && c.End - c.Start > p.End - p.Start));
        return Choose(inside, tokens).Select(p => p with { IsNested = true });
    }

    private static ImmutableArray<Entry> Distinct(IEnumerable<Entry> entries)
    {
        var all = entries.ToArray();
        return all.Length == 1 ? [all[0]] : [.. all.DistinctBy(e => e.Id)];
    }

    /// <summary>The longest first, then by rank, then the leftmost; what overlaps one already chosen is left out.</summary>
    private static ImmutableArray<Reading> Choose(IEnumerable<Reading> readings, Token[] tokens)
    {
        var isTaken = new bool[tokens.Length];
        var chosen = new List<Reading>();
        foreach (var reading in readings.OrderByDescending(r => RangeOf(r, tokens).Length).ThenBy(r => r.Rank).ThenByDescending(r => r.Fitting).ThenBy(r => r.Start))
        {
            var places = isTaken.AsSpan(reading.Start, reading.End - reading.Start);
            if (!places.Contains(true))
            {
                places.Fill(true);
                chosen.Add(reading);
            }
        }

        return [.. chosen.OrderBy(r => r.Start)];
    }

    /// <summary>The characters of a reading.</summary>
    public static TextRange RangeOf(Reading reading, IReadOnlyList<Token> tokens) =>
        TextRange.Between(tokens[reading.Start].Start, tokens[reading.End - 1].End);
}
