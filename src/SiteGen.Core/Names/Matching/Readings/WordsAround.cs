using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching.Lexicons;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Readings;

/// <summary>A stretch of text in which names are read, and what is known of each of its words. Where no word is, nothing is known.</summary>
internal sealed class WordsAround
{
    private readonly IReadOnlySet<string> smallWords;
    private readonly bool[] isKnown;
    private readonly bool[] isFamilyName;
    private readonly bool[] isPlace;

    /// <summary>Looks at a stretch.</summary>
    /// <param name="lexicon">What the registers know.</param>
    /// <param name="tokens">The stretch.</param>
    /// <param name="hits">The forms of the register met in it.</param>
    /// <param name="smallWords">Keys of the words that the article also writes small.</param>
    public WordsAround(Lexicon lexicon, Token[] tokens, List<Hit> hits, IReadOnlySet<string> smallWords)
    {
        (Lexicon, Tokens, this.smallWords) = (lexicon, tokens, smallWords);
        isKnown = Cover(hits, static _ => true);
        isFamilyName = Cover(hits, static h => h.Meaning is FamilyName);
        isPlace = Cover(hits, static h => h.Meaning is WholeName { Entry: Place } && h.End == h.Start + 1);
    }

    /// <summary>What the registers know.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>The words and marks.</summary>
    public Token[] Tokens { get; }

    /// <summary>The grammar of the language.</summary>
    public ILanguageForms Forms => Lexicon.Language;

    /// <summary>The words of the language.</summary>
    public NameWords Words => Lexicon.Language.Words;

    /// <summary>A word in small letters; empty where none is.</summary>
    public string KeyAt(int at) => IsInside(at) ? Tokens[at].Key : "";

    /// <summary>Whether a token is there.</summary>
    public bool IsInside(int at) => at >= 0 && at < Tokens.Length;

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital(int at) => IsInside(at) && Tokens[at].IsCapital;

    /// <summary>
    /// Whether it is a word with a capital in the middle of a sentence that the registers do not know, no abbreviation and never written small; or at its
    /// start a common given name.
    /// </summary>
    public bool IsStrange(int at) =>
        MayBeStrange(at) && (!SentenceStarts.StartsAt(Tokens, at) || Words.IsCommonGivenName(Tokens[at].Key));

    /// <summary>Whether it is one, or would be if it did not start a sentence.</summary>
    public bool MayBeStrange(int at) => IsInside(at) && !isKnown[at]
        && Tokens[at] is { IsWord: true, IsCapital: true, IsAbbreviation: false } && Tokens[at].Length > 2 && !smallWords.Contains(Tokens[at].Key);

    /// <summary>Whether it is also a common word, of the language or of the article.</summary>
    public bool IsCommon(int at) => Words.IsCommonWord(KeyAt(at)) || smallWords.Contains(KeyAt(at));

    /// <summary>Whether it is a form of a family name of the register.</summary>
    public bool IsFamilyName(int at) => IsInside(at) && isFamilyName[at];

    /// <summary>Whether it is a form of a place of the register.</summary>
    public bool IsPlace(int at) => IsInside(at) && isPlace[at];

    /// <summary>Whether it is a title or an office.</summary>
    public bool IsTitle(int at) => IsInside(at) && Words.IsTitle(Tokens[at].Key);

    /// <summary>Whether it is a month that the language writes large.</summary>
    public bool IsMonth(int at) => Words.Months.Contains(KeyAt(at));

    /// <summary>Whether it says that a family follows.</summary>
    public bool IsBeforeFamily(int at) => IsInside(at) && (Words.IsBeforeFamily(Tokens[at].Key) || Forms.MayBePluralAdjective(Tokens[at].Key));

    /// <summary>Where the word is that may be a title: before the name, a full stop passed over.</summary>
    public int FindTitleBefore(int start) => start > 1 && Tokens[start - 1].Text == "." ? start - 2 : start - 1;

    /// <summary>Of whom the form of address before a name speaks; nobody, where two are joined that differ.</summary>
    public Gender GenderOfAddress(int start)
    {
        var at = FindTitleBefore(start);
        var said = Words.GenderOfTitle(KeyAt(at));
        var other = at > 1 && Words.Conjunctions.Contains(KeyAt(at - 1)) ? Words.GenderOfTitle(KeyAt(FindTitleBefore(at - 1))) : Gender.Unstated;
        return other == Gender.Unstated || other == said ? said : Gender.Unstated;
    }

    private bool[] Cover(List<Hit> hits, Func<Hit, bool> counts)
    {
        var covered = new bool[Tokens.Length];
        foreach (var hit in hits.Where(counts))
        {
            covered.AsSpan(hit.Start, hit.End - hit.Start).Fill(true);
        }

        return covered;
    }
}
