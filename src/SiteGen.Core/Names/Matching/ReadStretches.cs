using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Text;

namespace SiteGen.Core.Names.Matching;

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

        _ = hits.RemoveAll(hit => IsCommonWord(lexicon, all, hit, smallWords)
            || (hit.Meaning is BareGivenNames { IsOne: true } && lexicon.Language.IsMonth(all[hit.Start].Key)));
        return hits.Count == 0 ? new(tokens, [], []) : Read(lexicon, tokens, all, hits, smallWords);
    }

    private static ReadStretch Read(Lexicon lexicon, ImmutableArray<Token> tokens, Token[] all, List<Hit> hits, IReadOnlySet<string> smallWords)
    {
        var surroundings = new ReadNames(lexicon, all, Around(lexicon, all, hits, smallWords));
        var persons = ReadPersons.Of(surroundings, hits).ToList();
        var known = persons.Where(p => !p.IsStranger).ToList();
        var whole = hits.FindAll(h => !IsPersons(surroundings.Doubts, all, h));
        var readings = known.Concat(WholeNames(whole))
            .Concat(ReadPersons.OfGivenNamesOnly(surroundings, all, hits)).Concat(ShareHeads.Among(lexicon.Language, all, hits));
        var chosen = Choose(readings, all);
        return new(
            tokens,
            [.. ReadAsides.Of(all, chosen).Concat(Nested(chosen, known, all)).OrderBy(r => r.Start).ThenByDescending(r => r.End)],
            [.. persons.Where(p => p.IsStranger).SelectMany(p => p.Options).Select(o => o.Id)]);
    }

    /// <summary>
    /// A proper name of one word at the start of a sentence, not in quotation marks, that is also a common word of the language
    /// or of this article: there the capital says nothing.
    /// </summary>
    private static bool IsCommonWord(Lexicon lexicon, Token[] tokens, Hit hit, IReadOnlySet<string> smallWords) =>
        hit.End == hit.Start + 1
        && hit.Meaning is FamilyName or WholeName { IsProper: true }
        && SentenceStarts.MayBeAt(tokens, hit.Start)
        && (IsCommonWord(lexicon, tokens[hit.Start], smallWords)
            || (hit.Meaning is FamilyName { Name: var name } && IsCommonName(lexicon, name, smallWords)));

    /// <summary>Whether a family name is a common word of the language, or the article writes any of its forms small: «Марш … маршу мешали».</summary>
    private static bool IsCommonName(Lexicon lexicon, NameOfPerson name, IReadOnlySet<string> smallWords) =>
        lexicon.Language.IsCommonWord(FoldLetters.Small(FoldLetters.In(name.Family))) || lexicon.FamilyKeysOf(name).Any(smallWords.Contains);

    private static bool IsCommonWord(Lexicon lexicon, Token token, IReadOnlySet<string> smallWords) =>
        lexicon.Language.IsCommonWord(token.Key) || smallWords.Contains(token.Key);

    private static WordsAround Around(Lexicon lexicon, Token[] tokens, List<Hit> hits, IReadOnlySet<string> smallWords)
    {
        var (isKnown, isFamilyName) = (Covered(tokens.Length, hits, _ => true), Covered(tokens.Length, hits, h => h.Meaning is FamilyName));
        var isPlace = Covered(tokens.Length, hits, h => h.Meaning is WholeName { Entry: Place } && h.End == h.Start + 1);
        return new(
            i => !isKnown[i] && IsStrangeName(lexicon.Language, tokens, i, smallWords), i => !isKnown[i] && MayBeStrange(tokens, i, smallWords),
            i => IsCommonWord(lexicon, tokens[i], smallWords), i => isFamilyName[i], i => isPlace[i]);
    }

    /// <summary>
    /// A word with a capital in the middle of a sentence that is no abbreviation and never written small; or at its start a common given name.
    /// </summary>
    private static bool IsStrangeName(ILanguageForms language, Token[] tokens, int at, IReadOnlySet<string> smallWords) =>
        MayBeStrange(tokens, at, smallWords) && (!SentenceStarts.IsAt(tokens, at) || language.IsCommonGivenName(tokens[at].Key));

    private static bool MayBeStrange(Token[] tokens, int at, IReadOnlySet<string> smallWords) =>
        tokens[at] is { IsWord: true, IsCapital: true, IsAbbreviation: false } && tokens[at].Length > 2 && !smallWords.Contains(tokens[at].Key);

    private static bool[] Covered(int length, List<Hit> hits, Func<Hit, bool> counts)
    {
        var covered = new bool[length];
        foreach (var hit in hits.Where(counts))
        {
            covered.AsSpan(hit.Start, hit.End - hit.Start).Fill(true);
        }

        return covered;
    }

    private static bool IsPersons(DoubtNames doubts, Token[] tokens, Hit hit) => hit.Meaning is WholeName { Entry: Place place } && hit.End == hit.Start + 1
        && doubts.IsPersons(hit, Declines(tokens[hit.Start]) && place.Name.Values.Any(n => FoldLetters.In(n.Value) == tokens[hit.Start].Text));

    /// <summary>Whether a place has another form in the genitive, in which it stands behind an office: «посол Чили» names the country.</summary>
    private static bool Declines(Token token) => !token.IsAbbreviation && token.Text[^1] is not ('о' or 'е' or 'и' or 'у' or 'ю' or 'э' or 'ы');

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
