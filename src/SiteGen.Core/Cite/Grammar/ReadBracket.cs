using SiteGen.Core.Cite.Authors;
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
                return new(null, draft.Fault, draft.Authors is not null, draft.IsTown);
            }
        }

        return new(new(bracket, [.. draft.Items]), null, draft.Authors is not null);
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
        var isSource = !IsFurtherLeaf(draft, part) && !IsFurtherVolume(draft, cursor) && ReadAny(draft, ref cursor, own is not null);
        draft.Lead = isSource ? draft.Lead : before;
        return isSource;
    }

    private static bool ReadAny(CitationDraft draft, ref Cursor cursor, bool isLed) =>
        ReadNumbers(draft, ref cursor, isLed) || NamedSources.ReadSame(draft, ref cursor)
        || (draft.Fault is null && (NamedSources.ReadAuthored(draft, ref cursor) || NamedSources.ReadArchive(draft, ref cursor)));

    /// <summary>«Л. 5; 7 об.; 12»: after an unlabelled leaf a number is a leaf as well; that it is listed is told.</summary>
    private static bool IsFurtherLeaf(CitationDraft draft, TextRange part) =>
        draft.Items.Count > 0 && ReadUnlabelledPlace.IsFurtherLeaf(new(draft.Text, part.Start, part.End), draft.Items[^1].Locators);

    /// <summary>«5, 1: 45; 2: 50»: after a volume without a label another may follow; it is left as words, and told.</summary>
    private static bool IsFurtherVolume(CitationDraft draft, Cursor cursor) => draft.Items.Count > 0
        && draft.Items[^1].Locators is [.., { Kind: LocatorKind.Volume, Label.Length: 0 }, { Kind: LocatorKind.Page, Label.Length: 0 }]
        && !cursor.TakeWhile(char.IsAsciiDigit).IsEmpty && cursor.Take(':');

    /// <summary>The first number of a bracket decides: a year that no list has, or nought, makes no citation. A further one must be listed.</summary>
    private static bool ReadNumbers(CitationDraft draft, ref Cursor cursor, bool isLed)
    {
        var back = cursor;
        var numbers = ReadSourceNumbers.ReadNumbers(ref cursor, draft.Citing, isLed || draft.Items.Count > 0);
        if (numbers.Count == 0 || !(draft.Items.Count == 0 ? CanBegin(draft, numbers[0].From) : CanFollow(draft, numbers[0], cursor)))
        {
            cursor = back;
            return false;
        }

        foreach (var number in numbers)
        {
            AddRange(draft, number);
        }

        draft.ReadPlace(cursor);
        return true;
    }

    private static bool CanBegin(CitationDraft draft, int number) => number > 0 && (number < Years.First || draft.Citing.List.Contains(number));

    private static bool CanFollow(CitationDraft draft, SourceNumber number, Cursor after) => draft.Citing.List.Contains(number.From)
        || (number.From > 0 && draft.Citing.List.IsNear(number.From) && (draft.Items[^1].Locators.IsEmpty || IsBeforePage(draft, after)));

    /// <summary>«5, с. 12; 21, с. 7»: a number before a page as the source before has one counts no place in that source.</summary>
    private static bool IsBeforePage(CitationDraft draft, Cursor after)
    {
        after.TakeWhile(c => c == ',' || char.IsWhiteSpace(c));
        return ReadLabel.FindCounted(after) is LocatorKind.Page
            && draft.Items[^1].Locators is [{ Kind: LocatorKind.Page }, ..];
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
