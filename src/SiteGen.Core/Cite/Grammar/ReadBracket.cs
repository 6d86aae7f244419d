using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Cite.Rules;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>
/// The grammar of bracket citations, by recursive descent.
/// <code>
/// citation = "[" part { ";" part } "]"
/// part     = [lead] (numbers | authors | "Там же" | archive) [place] | place in the source before
/// lead     = "Цит. по" | "см." | …           ReadLead
/// numbers  = 11 | 3–5 | 1, 2, 3               ReadSourceNumbers
/// authors  = Иванов, 1999                     ReadAuthorYear
/// archive  = ГАЗ, before a fond
/// place    = с. 5 | Ф. 4. Оп. 1. Л. 2 | words ReadLocators
/// </code>
/// A part that begins with a bare number is a source if the list has that number; else it goes on with the source before.
/// </summary>
internal static class ReadBracket
{
    /// <summary>Reads a bracket: from the opening bracket through the closing one.</summary>
    public static BracketReading Read(string text, TextRange bracket, CitingText citing)
    {
        var draft = new CitationDraft(text, bracket, citing) { Authors = ReadAuthorBefore.Find(text, bracket, citing.List) };
        for (var start = bracket.Start + 1; start < bracket.End;)
        {
            var part = new FindParts(text, citing).FindPart(start, bracket.End - 1);
            start = part.End + 1;
            if (!ReadSource(draft, part) && draft.Fault is null && draft.Items.Count > 0)
            {
                draft.GoOn(part);
            }

            if (draft.Items.Count == 0 || draft.Fault is not null)
            {
                return new(null, draft.Fault, draft.Authors is not null, draft.IsTown) { OfNumbers = draft.Rules };
            }
        }

        return new(new(bracket, [.. draft.Items]), null, draft.Authors is not null) { OfNumbers = draft.Rules };
    }

    private static bool ReadSource(CitationDraft draft, TextRange part)
    {
        var cursor = new Cursor(draft.Text, part.Start, part.End);
        cursor.SkipSpace();
        if (draft.Items.Count > 0)
        {
            ReadJoint.TakeJoint(ref cursor);
        }

        var own = ReadLead.TakeLead(ref cursor);
        cursor.SkipSpace();
        var before = draft.Lead;
        draft.Lead = own ?? before;
        var isSource = ReadAny(draft, ref cursor, own is not null);
        draft.Lead = isSource ? draft.Lead : before;
        return isSource;
    }

    private static bool ReadAny(CitationDraft draft, ref Cursor cursor, bool isLed)
    {
        var verdict = ReadNumbers(draft, ref cursor, isLed);
        return verdict == NumberVerdict.Source || (verdict != NumberVerdict.Place && (NamedSources.ReadSame(draft, ref cursor)
            || (draft.Fault is null && (NamedSources.ReadAuthored(draft, ref cursor) || NamedSources.ReadArchive(draft, ref cursor)))));
    }

    /// <summary>The numbers at the head of a part, if they are sources: added with the place after them.</summary>
    private static NumberVerdict? ReadNumbers(CitationDraft draft, ref Cursor cursor, bool isLed)
    {
        var after = cursor;
        var numbers = ReadSourceNumbers.ReadNumbers(ref after, draft.Citing, isLed || draft.Items.Count > 0, draft.Rules);
        var looked = new NumberCase(draft.Items, cursor, numbers.Count > 0 ? numbers[0] : null, after, draft.Citing.List);
        var verdict = NumberRules.Heads.Judge(looked, out var rule);
        draft.Rules.AddRange(rule is null ? [] : [rule.Name]);
        if (verdict == NumberVerdict.Source)
        {
            numbers.ForEach(number => AddRange(draft, number));
            draft.ReadPlace(after);
            cursor = after;
        }

        return verdict;
    }

    /// <summary>The sources between the ends of a range have no number in print: the dash stands for them all.</summary>
    private static void AddRange(CitationDraft draft, SourceNumber number)
    {
        for (var source = number.From; source <= number.To; source++)
        {
            var (start, end) = source == number.From ? (number.FromStart, number.FromEnd)
                : source == number.To ? (number.ToStart, number.End)
                : (number.Dash, number.Dash + 1);
            draft.AddSource(source, TextRange.Between(start, end));
        }
    }
}
