using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Core.Text;

namespace SiteGen.Core.Names.Matching.Readings;

/// <summary>Says where among tokens a sentence starts: there a capital says nothing.</summary>
internal static class SentenceStarts
{
    /// <summary>Whether a sentence starts at a token for certain: a full stop after an abbreviation («в 1920 г.», “Gen.”) ends none.</summary>
    public static bool StartsAt(Token[] tokens, int at) =>
        Before(tokens, at) is var mark && (mark < 0 || !Stops(tokens, mark) || !Sentences.IsAbbreviation(WordBefore(tokens, mark))) && Opens(tokens, at, mark);

    /// <summary>Whether one starts there perhaps: after an abbreviation that may be the last word of another.</summary>
    public static bool MayStartAt(Token[] tokens, int at) =>
        Before(tokens, at) is var mark && (mark < 0 || !Stops(tokens, mark) || Sentences.MayEndWith(WordBefore(tokens, mark))) && Opens(tokens, at, mark);

    private static bool Opens(Token[] tokens, int at, int mark)
    {
        var closes = mark < at - 1 && at + 1 < tokens.Length && Quotes.ClosingMarks.Contains(tokens[at + 1].Text);
        var isBehindInitial = at > 1 && Initials.IsInitial(tokens, at - 2);
        return !isBehindInitial && !closes && (mark < 0 || tokens[mark].Text is "." or "!" or "?" or "…" or ":");
    }

    /// <summary>Number of the token before, a quotation mark that opens passed over.</summary>
    private static int Before(Token[] tokens, int at) => at > 0 && Quotes.OpeningMarks.Contains(tokens[at - 1].Text) ? at - 2 : at - 1;

    private static bool Stops(Token[] tokens, int mark) => tokens[mark].Text == ".";

    /// <summary>The word before a full stop, with full stops inside it: “p.m”.</summary>
    private static string WordBefore(Token[] tokens, int stop)
    {
        var start = stop;
        while (start > 0 && (tokens[start - 1].IsWord || tokens[start - 1].Text == ".") && (start == stop || tokens[start - 1].End == tokens[start].Start))
        {
            start--;
        }

        return string.Concat(tokens[start..stop].Select(t => t.Text));
    }
}
