using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching.Lexicons;
using SiteGen.Core.Names.Matching.Readings;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching;

/// <summary>Finds the persons, places and terms that a text names.</summary>
public static class AnnotateText
{
    /// <summary>Annotates one article's text in one language.</summary>
    /// <param name="lexicon">The forms of all register entries in the language.</param>
    /// <param name="passages">Body and notes, with their citations.</param>
    /// <returns>The passages in the same order; warnings for ambiguous names.</returns>
    public static Checked<ImmutableArray<AnnotatedPassage>> AnnotatePassages(Lexicon lexicon, ImmutableArray<CitedPassage> passages) =>
        Annotate(lexicon, passages, told: null);

    private static Checked<ImmutableArray<AnnotatedPassage>> Annotate(Lexicon lexicon, ImmutableArray<CitedPassage> passages, Action<NameDecision>? told)
    {
        var vocabulary = new Vocabulary(lexicon.Tree.NumberOf);
        var tokens = passages.Select(p => TokensOf(p, vocabulary)).ToList();
        var smallWords = vocabulary.Small();
        var read = tokens.Select(stretches => stretches.Select(s => ReadStretches.ReadStretch(lexicon, s, smallWords, told)).ToList()).ToList();
        var said = passages.Select(p => OverriddenMentions.ListStated(p.Passage)).ToList();
        var named = DecideMentions.FindPersons(
            [.. read.SelectMany(stretches => stretches)], said.SelectMany(mentions => mentions).Where(m => m.Kind == EntryKind.Person).Select(m => m.Id));
        return Checked.All(passages.Zip(read, said).Select(p =>
            OverriddenMentions.AddStated(DecideMentions.DecidePassage(p.First, p.Second, named, told), p.Third)));
    }

    /// <summary>Which rules decide about the names of a text, in order: why they are linked or left.</summary>
    /// <param name="lexicon">The forms of all register entries in the language.</param>
    /// <param name="passages">Body and notes, with their citations.</param>
    internal static ImmutableArray<NameDecision> ListDecisions(Lexicon lexicon, ImmutableArray<CitedPassage> passages)
    {
        var decisions = ImmutableArray.CreateBuilder<NameDecision>();
        Annotate(lexicon, passages, decisions.Add);
        return decisions.DrainToImmutable();
    }

    private static List<ImmutableArray<Token>> TokensOf(CitedPassage cited, Vocabulary vocabulary) =>
        [.. cited.Open.Select(range => ReadTokens.Tokenize(cited.Passage.Text, range, vocabulary.Read))];
}
