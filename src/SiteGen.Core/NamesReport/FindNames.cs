using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching;
using SiteGen.Core.Text;

namespace SiteGen.Core.NamesReport;

/// <summary>
/// Finds what looks like a name and is no mention: a family name with initials or a given name beside it, or a word with a
/// capital in the middle of a sentence. Citations are left out, and so are titles in quotation marks.
/// </summary>
/// <param name="known">What is no name.</param>
/// <param name="families">Forms of family names that are known to be such from other places: they are names wherever they stand.</param>
internal sealed class FindNames(KnownWords known, IReadOnlySet<string> families)
{
    private const int LongestTitle = 10;

    /// <summary>The names of a text, in order.</summary>
    public IEnumerable<NameMet> In(AnnotatedText text) => text.Passages.SelectMany(In);

    private IEnumerable<NameMet> In(AnnotatedPassage passage)
    {
        var open = passage.Cited.Open.Where(s => !passage.Citations.Any(c => c.Range.Contains(s)));
        return open.SelectMany(stretch => In(passage, [.. ReadTokens.In(passage.Passage.Text, stretch)]));
    }

    private IEnumerable<NameMet> In(AnnotatedPassage passage, Token[] tokens)
    {
        var isTaken = tokens.Select(t => passage.Mentions.Any(m => m.Range.Start < t.End && t.Start < m.Range.End)).ToArray();
        var isTitle = Titles(tokens);
        var read = new ReadUnknown(tokens, isTaken, known);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (isTaken[at] || !CanBeName(tokens[at]) || known.IsReference(tokens, at))
            {
                continue;
            }

            var reading = read.At(at);
            var isAuthor = IsCitedAuthor(tokens, reading);
            var isName = !isAuthor && IsName(tokens, at, reading, isTitle[at]);
            if (isName)
            {
                yield return Met(passage, tokens, reading, read.WordBefore(reading.Start));
            }

            at = isName || isAuthor ? reading.End - 1 : at;
        }
    }

    private bool IsName(Token[] tokens, int at, UnknownReading reading, bool isTitle)
    {
        var isSure = families.Contains(tokens[at].Text) || reading.Parts.Any(p => ReadNames.IsInitial(tokens, p));
        return isSure || (!isTitle && (reading.Parts.Length > 0 || IsStrange(tokens, at)));
    }

    /// <summary>Whether a note cites a work of the one named once more: «Ветров А. Б. Указ. соч.»; who is cited is the matter of the sources.</summary>
    private bool IsCitedAuthor(Token[] tokens, UnknownReading reading) =>
        reading.Parts.Length > 0 && reading.End < tokens.Length && known.IsReference(tokens, tokens[reading.End].Text == "." ? reading.End + 1 : reading.End);

    private NameMet Met(AnnotatedPassage passage, Token[] tokens, UnknownReading reading, Token? before)
    {
        var range = TextRange.Between(tokens[reading.Start].Start, tokens[reading.End - 1].End);
        return new(
            WordOf(passage, tokens[reading.Family]), [.. reading.Parts.Select(p => PartOf(passage, tokens, p))],
            reading.Particle is { } particle ? TextRange.Between(tokens[particle].Start, tokens[reading.Family - 1].End).In(passage.Passage.Text) : null,
            passage.Passage.Layout.FindSource(range))
        {
            Cases = known.CasesBehind(before),
            Said = known.GenderOfTitle(before),
        };
    }

    private bool CanBeName(Token token) => token is { IsWord: true, IsCapital: true, IsAbbreviation: false, Length: > 2 }
        && token.Text.All(c => char.IsLetter(c) || c is '-' or '\'') && known.IsOwnScript(token);

    /// <summary>In the middle of a sentence, and no word that the language, the edition or the registers know otherwise.</summary>
    private bool IsStrange(Token[] tokens, int at) =>
        ReadUnknown.IsInSentence(tokens, at) && !known.Has(tokens[at]) && !known.IsAdjective(tokens[at]) && !known.IsPatronymic(tokens[at], isSure: true);

    private static string WordOf(AnnotatedPassage passage, Token token) => passage.Passage.Text.Substring(token.Start, token.Length);

    private static string PartOf(AnnotatedPassage passage, Token[] tokens, int at) =>
        WordOf(passage, tokens[at]) + (ReadNames.IsInitial(tokens, at) ? "." : "");

    /// <summary>Which tokens stand in quotation marks that close soon: titles of newspapers, ships, books.</summary>
    private static bool[] Titles(Token[] tokens)
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
