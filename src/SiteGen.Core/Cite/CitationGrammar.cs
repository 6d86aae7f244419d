using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>What a bracket was found to be.</summary>
/// <param name="Citation">The citation; null where the bracket stays text.</param>
/// <param name="Fault">Tells, at the place of the bracket, why it stays text; null where it is plainly none.</param>
/// <param name="IsByAuthor">A source was found by author and year.</param>
/// <param name="IsTown">The bracket may as well name a town and a year: it is told only in a text that cites by author.</param>
internal readonly record struct BracketReading(
    Citation? Citation, Func<SourceSpan, Diagnostic>? Fault = null, bool IsByAuthor = false, bool IsTown = false)
{
    public static readonly BracketReading None;
}

/// <summary>
/// The grammar of bracket citations, by recursive descent.
/// <code>
/// citation = "[" part { ";" part } "]"
/// part     = [lead] (numbers | authors | "Там же") [place] | place in the source before
/// lead     = "Цит. по" | "см." | …           ReadLead
/// numbers  = 11 | 3–5 | 1, 2, 3               ReadSourceNumbers
/// authors  = Иванов, 1999                     ReadAuthorYear
/// place    = с. 5 | Ф. 4. Оп. 1. Л. 2 | words ReadLocators
/// </code>
/// A part that begins with a bare number is a source if the list has that number; else it goes on with the source before.
/// </summary>
internal sealed class CitationGrammar(string text, TextRange bracket, CitingText citing)
{
    private readonly List<CitationItem> items = [];
    private CitationLead lead;
    private Func<SourceSpan, Diagnostic>? fault;
    private bool isByAuthor;
    private bool isTown;

    /// <summary>Reads a bracket: from the opening bracket through the closing one.</summary>
    public static BracketReading Parse(string text, TextRange bracket, CitingText citing) => new CitationGrammar(text, bracket, citing).Read();

    private BracketReading Read()
    {
        var inner = TextRange.Between(bracket.Start + 1, bracket.End - 1);
        foreach (var part in Parts(inner))
        {
            if (!Source(part) && fault is null && items.Count > 0)
            {
                GoOn(part);
            }

            if (items.Count == 0 || fault is not null)
            {
                return new(null, fault, isByAuthor, isTown);
            }
        }

        return new(new(bracket, [.. items]), null, isByAuthor);
    }

    private IEnumerable<TextRange> Parts(TextRange inner)
    {
        var start = inner.Start;
        for (var i = inner.Start; i < inner.End; i++)
        {
            if (text[i] == ';')
            {
                yield return TextRange.Between(start, i);
                start = i + 1;
            }
        }

        yield return TextRange.Between(start, inner.End);
    }

    private bool Source(TextRange part)
    {
        var cursor = new Cursor(text, part.Start, part.End);
        cursor.SkipSpace();
        var own = ReadLead.At(ref cursor);
        cursor.SkipSpace();
        var before = lead;
        lead = own ?? lead;
        var isSource = Numbers(ref cursor) || Ibid(ref cursor) || (fault is null && Authors(ref cursor));
        lead = isSource ? lead : before;
        return isSource;
    }

    /// <summary>The first number of a bracket decides: a year that no list has, or nought, makes no citation. A further one must be listed.</summary>
    private bool Numbers(ref Cursor cursor)
    {
        var back = cursor;
        var numbers = ReadSourceNumbers.At(ref cursor, citing);
        if (numbers.Count == 0 || !(items.Count == 0 ? CanBegin(numbers[0].From) : CanFollow(numbers[0])))
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

    private bool CanFollow(SourceNumber number) =>
        citing.List.Contains(number.From) || (items[^1].Locators.IsEmpty && number.From > 0 && citing.List.IsNear(number.From));

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

    private bool Ibid(ref Cursor cursor)
    {
        var start = cursor.At;
        if (!ReadIbid.At(ref cursor))
        {
            return false;
        }

        var before = items.Count > 0 ? [.. items] : citing.Before;
        if (ReadIbid.Antecedent(before) is not { } antecedent)
        {
            var (words, several) = (text[start..cursor.At], before.Length > 0);
            fault = at => Catalogue.IbidWithoutSource(at, words, several);
            return false;
        }

        items.Add(new(antecedent.Source, TextRange.Between(start, cursor.At), []) { Lead = lead });
        Place(cursor);
        items[^1] = items[^1] with { Implied = ReadIbid.Implied(antecedent, items[^1].Locators) };
        return true;
    }

    private bool Authors(ref Cursor cursor)
    {
        var start = cursor.At;
        if (ReadAuthorYear.At(ref cursor) is not { } authors)
        {
            return false;
        }

        foreach (var year in authors.Years)
        {
            var fitting = citing.List.By(authors.Families, authors.AndOthers, year.Year, year.Letter);
            if (fitting.Length != 1)
            {
                var words = text[start..year.Range.End];
                fault = at => Catalogue.AuthorYearNotFound(at, words, fitting);
                isTown = fitting.IsEmpty && IsTown(authors, cursor);
                return false;
            }

            items.Add(new(fitting[0], TextRange.Between(start, year.Range.End), []) { Lead = lead });
            start = Next(authors, year);
        }

        isByAuthor = true;
        Place(cursor);
        return true;
    }

    private static int Next(AuthorYear authors, AuthoredYear year)
    {
        var index = authors.Years.IndexOf(year);
        return index + 1 < authors.Years.Length ? authors.Years[index + 1].Range.Start : 0;
    }

    /// <summary>«[Заречье, 1922]»: one word and a year, nothing else.</summary>
    private static bool IsTown(AuthorYear authors, Cursor cursor)
    {
        cursor.TakeWhile(c => c is ',' or '.' or ':' || char.IsWhiteSpace(c));
        return !authors.AndOthers && !authors.HasInitials && authors.Years.All(y => y.Letter.Length == 0)
            && ReadLocators.Labelled(cursor.Text, cursor.At, cursor.End, inShelfmark: false) is null;
    }

    /// <summary>The place in the source read last: what is left of its part.</summary>
    private void Place(Cursor cursor)
    {
        var colon = cursor;
        colon.SkipSpace();
        var page = colon.Take(':') || (citing.NumbersArePages && colon.Take(',')) ? ReadLocators.Page(text, colon.At, colon.End) : null;
        var rest = page is null ? cursor.At : page.Range.End;
        Extend(TextRange.Between(rest, cursor.End), page is null ? [] : [page], opens: false);
    }

    private void GoOn(TextRange part) => Extend(part, items[^1].Locators, opens: true);

    private void Extend(TextRange rest, ImmutableArray<Locator> before, bool opens)
    {
        var read = ReadLocators.In(text, rest, before);
        var last = items[^1];
        var locators = opens || before.IsEmpty ? read : [.. before, .. read.Skip(before.Length).Select(l => l with { OpensPlace = false })];
        var end = locators.IsEmpty ? last.Range.End : Math.Max(last.Range.End, TrimEnd(rest));
        items[^1] = last with { Range = TextRange.Between(last.Range.Start, Math.Max(end, locators.IsEmpty ? end : locators[^1].Range.End)), Locators = locators };
    }

    private int TrimEnd(TextRange range)
    {
        var end = range.End;
        while (end > range.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
