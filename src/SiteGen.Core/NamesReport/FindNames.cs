using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching.Readings;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Core.Text;

namespace SiteGen.Core.NamesReport;

/// <summary>What looks like a name, as it is in a text.</summary>
/// <param name="Family">The family name, or the word alone.</param>
/// <param name="Parts">Initials or given names beside it.</param>
/// <param name="Particle">Word before the family name.</param>
/// <param name="Span">Where.</param>
internal sealed record NameMet(string Family, ImmutableArray<string> Parts, string? Particle, SourceSpan Span)
{
    /// <summary>The cases that the word before it allows.</summary>
    public GrammaticalCases Cases { get; init; } = GrammaticalCases.All;

    /// <summary>Of whom the form of address before it speaks.</summary>
    public Gender Said { get; init; } = Gender.Unstated;
}

/// <summary>
/// Finds what looks like a name and is no mention: a family name with initials or a given name beside it, or a word with a
/// capital in the middle of a sentence. Citations are left out, and so are titles in quotation marks.
/// </summary>
/// <param name="known">What is no name.</param>
/// <param name="families">Forms of family names that are known to be such from other places: they are names wherever they are met.</param>
internal sealed class FindNames(KnownWords known, IReadOnlySet<string> families)
{
    private const int LongestTitle = 10;

    /// <summary>The names of a text, in order.</summary>
    public IEnumerable<NameMet> FindIn(AnnotatedText text) => text.Passages.SelectMany(FindIn);

    private IEnumerable<NameMet> FindIn(AnnotatedPassage passage)
    {
        var open = passage.Cited.Open.Where(s => !passage.Citations.Any(c => c.Range.Contains(s)));
        return open.SelectMany(stretch => FindIn(passage, [.. ReadTokens.Tokenize(passage.Passage.Text, stretch)]));
    }

    private IEnumerable<NameMet> FindIn(AnnotatedPassage passage, Token[] tokens)
    {
        var isTaken = tokens.Select(t => passage.Mentions.Any(m => m.Range.Start < t.End && t.Start < m.Range.End)).ToArray();
        foreach (var word in Judge(tokens, isTaken).Where(w => w.Verdict == NameVerdict.Unknown))
        {
            yield return MakeMet(passage, tokens, word.Judged.Reading, word.Judged.Around.WordBefore(word.Judged.Reading.Start));
        }
    }

    /// <summary>The words of a stretch that may be names, each with what is decided of it.</summary>
    public IEnumerable<JudgedName> Judge(Token[] tokens, bool[] isTaken)
    {
        var isTitle = FindTitles(tokens);
        var around = new WordsWithCapitals(tokens, isTaken, known);
        var reading = new ReadNameAround(around);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (isTaken[at] || !known.CanBeName(tokens[at]) || known.IsReference(tokens, at))
            {
                continue;
            }

            var judged = new NameToJudge(around, at, reading.ReadAt(at), isTitle[at], families);
            var verdict = JudgeName.Rules.Judge(judged) ?? NameVerdict.Unknown;
            yield return new(judged, verdict);
            at = verdict == NameVerdict.NoName ? at : judged.Reading.End - 1;
        }
    }

    private NameMet MakeMet(AnnotatedPassage passage, Token[] tokens, ReadName reading, Token? before)
    {
        var range = TextRange.Between(tokens[reading.Start].Start, tokens[reading.End - 1].End);
        return new(
            WordOf(passage, tokens[reading.Family]), [.. reading.Parts.Select(p => PartOf(passage, tokens, p))],
            reading.Particle is { } particle ? TextRange.Between(tokens[particle].Start, tokens[reading.Family - 1].End).In(passage.Passage.Text) : null,
            passage.Passage.Layout.FindSource(range))
        {
            Cases = known.CasesAfter(before),
            Said = known.GenderOfTitle(before),
        };
    }

    private static string WordOf(AnnotatedPassage passage, Token token) => passage.Passage.Text.Substring(token.Start, token.Length);

    private static string PartOf(AnnotatedPassage passage, Token[] tokens, int at) =>
        WordOf(passage, tokens[at]) + (Initials.IsInitial(tokens, at) ? "." : "");

    /// <summary>Which tokens are in quotation marks that close soon: titles of newspapers, ships, books.</summary>
    private static bool[] FindTitles(Token[] tokens)
    {
        var isTitle = new bool[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var close = tokens[i].Text switch { "«" => "»", "“" => "”", "„" => "“", _ => null };
            var end = close is null ? -1 : Array.FindIndex(tokens, i + 1, Math.Min(LongestTitle, tokens.Length - i - 1), t => t.Text == close);
            if (end > 0)
            {
                isTitle.AsSpan(i, end - i).Fill(true);
            }
        }

        return isTitle;
    }
}
