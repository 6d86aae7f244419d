using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

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
internal sealed partial class CitationGrammar(string text, TextRange bracket, CitingText citing)
{
    private readonly List<CitationItem> items = [];
    private CitationLead lead;
    private Func<SourceSpan, Diagnostic>? fault;
    private AuthorYear? authors;
    private bool isTown;

    /// <summary>Reads a bracket: from the opening bracket through the closing one.</summary>
    public static BracketReading Parse(string text, TextRange bracket, CitingText citing) => new CitationGrammar(text, bracket, citing).Read();

    private BracketReading Read()
    {
        authors = ReadAuthorBefore.Of(text, bracket, citing.List);
        for (var start = bracket.Start + 1; start < bracket.End;)
        {
            var part = Part(start, bracket.End - 1);
            start = part.End + 1;
            if (!Source(part) && fault is null && items.Count > 0)
            {
                GoOn(part);
            }

            if (items.Count == 0 || fault is not null)
            {
                return new(null, fault, authors is not null, isTown);
            }
        }

        return new(new(bracket, [.. items]), null, authors is not null);
    }

    private bool Source(TextRange part)
    {
        var cursor = new Cursor(text, part.Start, part.End);
        cursor.SkipSpace();
        if (items.Count > 0)
        {
            ReadJoint.At(ref cursor);
        }

        var own = ReadLead.At(ref cursor);
        cursor.SkipSpace();
        var before = lead;
        lead = own ?? lead;
        var isSource = !IsFurtherLeaf(part) && !IsFurtherVolume(cursor)
            && (Numbers(ref cursor, own is not null) || Ibid(ref cursor) || (fault is null && (Authors(ref cursor) || Archive(ref cursor))));
        lead = isSource ? lead : before;
        return isSource;
    }

    /// <summary>«Л. 5; 7 об.; 12»: behind an unlabelled leaf a number is a leaf as well; that it is listed is told.</summary>
    private bool IsFurtherLeaf(TextRange part) => items.Count > 0 && ReadLocators.IsFurtherLeaf(text, part, items[^1].Locators);

    /// <summary>«5, 1: 45; 2: 50»: behind a volume without a label another may stand; it is left as words, and told.</summary>
    private bool IsFurtherVolume(Cursor cursor) => items.Count > 0
        && items[^1].Locators is [.., { Kind: LocatorKind.Volume, Label.Length: 0 }, { Kind: LocatorKind.Page, Label.Length: 0 }]
        && !cursor.TakeWhile(char.IsAsciiDigit).IsEmpty && cursor.Take(':');

    /// <summary>The first number of a bracket decides: a year that no list has, or nought, makes no citation. A further one must be listed.</summary>
    private bool Numbers(ref Cursor cursor, bool isLed)
    {
        var back = cursor;
        var numbers = ReadSourceNumbers.At(ref cursor, citing, isLed || items.Count > 0);
        if (numbers.Count == 0 || !(items.Count == 0 ? CanBegin(numbers[0].From) : CanFollow(numbers[0], cursor)))
        {
            cursor = back;
            return false;
        }

        foreach (var number in numbers)
        {
            Add(number);
        }

        Place(cursor);
        return true;
    }

    private bool CanBegin(int number) => number > 0 && (number < 1000 || citing.List.Contains(number));

    private bool CanFollow(SourceNumber number, Cursor behind) => citing.List.Contains(number.From)
        || (number.From > 0 && citing.List.IsNear(number.From) && (items[^1].Locators.IsEmpty || IsBeforePage(behind)));

    /// <summary>«5, с. 12; 21, с. 7»: a number before a page as the source before has one counts no place in that source.</summary>
    private bool IsBeforePage(Cursor behind)
    {
        behind.TakeWhile(c => c == ',' || char.IsWhiteSpace(c));
        return ReadLocators.Labelled(text, behind.At, behind.End, inShelfmark: false) is { Kind: LocatorKind.Page }
            && items[^1].Locators is [{ Kind: LocatorKind.Page }, ..];
    }

    /// <summary>The sources between the ends of a range have no number in print: the dash stands for them all.</summary>
    private void Add(SourceNumber number)
    {
        for (var source = number.From; source <= number.To; source++)
        {
            var (start, end) = source == number.From ? (number.FromStart, number.FromEnd)
                : source == number.To ? (number.ToStart, number.End)
                : (number.Dash, number.Dash + 1);
            items.Add(new(source, TextRange.Between(start, end), []) { Lead = lead });
        }
    }
}
