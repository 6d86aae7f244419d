using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Cite.Grammar;
using SiteGen.Core.Languages;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Words;

/// <summary>The words of citations in all languages together, since references mix them; <see cref="CitationWords"/> tells what each list is.</summary>
internal static class Vocabulary
{
    /// <summary>What each word before a source says; <see cref="CitationLead.None"/> for words that say nothing themselves.</summary>
    public static FrozenDictionary<string, CitationLead> Leads { get; } = All.SelectMany(c => LeadsByWord(c.Leads)).DistinctBy(l => l.Key)
        .ToFrozenDictionary(l => l.Key, l => l.Value, StringComparer.Ordinal);

    public static Phrases SeePhrases { get; } = CollectPhrases(c => c.Leads.SeePhrases);

    public static ImmutableArray<IbidWord> Ibid { get; } = [.. All.SelectMany(c => c.Ibid.Select(words => new IbidWord(words, c.IbidIsCommon)))];

    public static Phrases SameAuthor { get; } = CollectPhrases(c => c.SameAuthor);

    public static Phrases WorkCited { get; } = CollectPhrases(c => c.WorkCited);

    public static Phrases AndOthers { get; } = CollectPhrases(c => c.AndOthers);

    public static Phrases AndFurther { get; } = CollectPhrases(c => c.AndFurther);

    public static ImmutableArray<string> ReferencesTherein { get; } = [.. All.SelectMany(c => c.ReferencesTherein)];

    public static Phrases SourceNumber { get; } = CollectPhrases(c => c.SourceNumber);

    private static FrozenSet<string> Particles { get; } =
        [.. KnownLanguages.All.SelectMany(l => l.Names.Particles.Words.Concat(l.Names.JoinedArticles.Words))];

    /// <summary>Whether a word, as in a text, may begin a family name: “de”, “al”.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>The cases of family names, language by language.</summary>
    public static ImmutableArray<ImmutableArray<FamilyCase>> FamilyCases { get; } = [.. All.Select(c => c.FamilyCases).Where(c => !c.IsEmpty)];

    /// <summary>The letters of works, alphabet by alphabet.</summary>
    public static ImmutableArray<string> WorkLetters { get; } = [.. All.Select(c => c.WorkLetters).Where(l => l.Length > 0)];

    public static FrozenSet<string> Parts { get; } = CollectWords(c => c.Parts);

    public static string LettersLikeDigits { get; } = string.Concat(All.Select(c => c.LettersLikeDigits));

    /// <summary>What an ordinal ends in, right after its figures: “5th”.</summary>
    public static FrozenSet<string> OrdinalEndings { get; } = KnownLanguages.All.Select(l => l.Dates.Phrases).OfType<DatePhrases>()
        .Where(d => !d.HyphenatesEndings).SelectMany(d => d.DayEndings).ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<CitationWords> All => KnownLanguages.All.Select(l => l.Citing);

    private static Phrases CollectPhrases(Func<CitationWords, WordList> phrases) => new(All.SelectMany(phrases));

    private static FrozenSet<string> CollectWords(Func<CitationWords, WordList> words) => All.SelectMany(words).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<KeyValuePair<string, CitationLead>> LeadsByWord(LeadWords words) =>
    [
        .. words.Via.Select(w => KeyValuePair.Create(w, CitationLead.Via)),
        .. words.Compare.Select(w => KeyValuePair.Create(w, CitationLead.Compare)),
        .. words.Example.Select(w => KeyValuePair.Create(w, CitationLead.Example)),
        .. words.Further.Select(w => KeyValuePair.Create(w, CitationLead.Further)),
        .. words.SeeAlso.Select(w => KeyValuePair.Create(w, CitationLead.SeeAlso)),
        .. words.See.Select(w => KeyValuePair.Create(w, CitationLead.See)),
        .. words.Filler.Select(w => KeyValuePair.Create(w, CitationLead.None)),
    ];
}

/// <summary>A word for “ibid.”.</summary>
/// <param name="Words">It, in small letters.</param>
/// <param name="IsCommon">In small letters it is a word of running text too.</param>
internal sealed record IbidWord(string Words, bool IsCommon);
