using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Sources that are named without their number: «Там же», authors and a year.</summary>
internal sealed partial class CitationGrammar
{
    private bool Ibid(ref Cursor cursor)
    {
        var start = cursor.At;
        if (!ReadIbid.At(ref cursor))
        {
            return false;
        }

        var before = items.Count == 0 ? citing.Before : items[^1].Locators.IsEmpty ? [.. items] : [items[^1]];
        if (ReadIbid.IsInsertion(text, start, bracket))
        {
            return Refused(before.Length > 0 ? at => Catalogue.BracketNotRead(at, bracket.In(text)) : null);
        }

        if (ReadIbid.Antecedent(before) is not { } antecedent)
        {
            var (words, several) = (text[start..cursor.At], before.Length > 0);
            return Refused(at => Catalogue.IbidWithoutSource(at, words, several));
        }

        Repeat(antecedent, start, cursor);
        return true;
    }

    private bool Refused(Func<SourceSpan, Diagnostic>? why)
    {
        fault = why;
        return false;
    }

    /// <summary>Cites what was cited before, at a place of its own where one follows.</summary>
    private void Repeat(CitationItem antecedent, int start, Cursor cursor)
    {
        var index = items.Count;
        items.Add(new(antecedent.Source, TextRange.Between(start, cursor.At), []) { Lead = lead });
        Place(cursor, numberIsPage: true);
        items[index] = items[index] with { Implied = ReadIbid.Implied(antecedent, items[index].Locators) };
    }

    /// <summary>«Ветров, 1999», and behind it the years of further works: «Ветров 1999; 2001».</summary>
    private bool Authors(ref Cursor cursor)
    {
        var start = cursor.At;
        if (((authors is null ? null : ReadAuthorYear.Further(ref cursor, authors)) ?? ReadAuthorYear.At(ref cursor)) is not { } read)
        {
            return false;
        }

        if (read.Years.IsEmpty ? !Undated(read) : !Dated(read, start, cursor))
        {
            return false;
        }

        authors = read;
        Place(cursor, numberIsPage: true);
        return true;
    }

    private bool Dated(AuthorYear read, int start, Cursor cursor)
    {
        foreach (var year in read.Years)
        {
            var fitting = citing.List.By(read, year);
            if (fitting.Length != 1)
            {
                fault = NotFound(text[start..year.Range.End], fitting);
                isTown = fitting.IsEmpty && items.Count == 0 && IsTown(read, cursor);
                return false;
            }

            items.Add(new(fitting[0], TextRange.Between(year == read.Years[0] ? start : year.Range.Start, year.Range.End), []) { Lead = lead });
        }

        return true;
    }

    /// <summary>«Ветров, с. 5»: the one source of the list by these authors. Names that the list lacks are words of the author's.</summary>
    private bool Undated(AuthorYear read)
    {
        var fitting = citing.List.By(read);
        if (fitting is [var only])
        {
            items.Add(new(only, read.Range, []) { Lead = lead });
            return true;
        }

        fault = fitting.IsEmpty ? fault : NotFound(read.Range.In(text), fitting);
        return false;
    }

    private static Func<SourceSpan, Diagnostic> NotFound(string words, ImmutableArray<int> fitting) =>
        at => Catalogue.AuthorYearNotFound(at, words, fitting);

    /// <summary>«[Заречье, 1922]»: one word, no author of the list, and a year, and no number behind.</summary>
    private bool IsTown(AuthorYear authors, Cursor cursor)
    {
        cursor.TakeWhile(c => c is ',' or '.' or ':' || char.IsWhiteSpace(c));
        return !authors.AndOthers && !authors.HasInitials && authors.Families is [var only] && !citing.List.HasAuthor(only)
            && authors.Years.All(y => y.Letter == default) && !char.IsAsciiDigit(cursor.Here)
            && ReadLocators.Labelled(cursor.Text, cursor.At, cursor.End, inShelfmark: false) is null;
    }
}
