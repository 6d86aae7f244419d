using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Sources that are named without their number: «Там же», authors and a year, an archive.</summary>
internal sealed partial class CitationGrammar
{
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

        var index = items.Count;
        items.Add(new(antecedent.Source, TextRange.Between(start, cursor.At), []) { Lead = lead });
        Place(cursor, numberIsPage: true);
        items[index] = items[index] with { Implied = ReadIbid.Implied(antecedent, items[index].Locators) };
        return true;
    }

    private bool Authors(ref Cursor cursor)
    {
        var start = cursor.At;
        if (ReadAuthorYear.At(ref cursor) is not { } authors)
        {
            return false;
        }

        if (authors.Years.IsEmpty && !Undated(authors))
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
        Place(cursor, numberIsPage: true);
        return true;
    }

    /// <summary>«Ветров, с. 5»: the one source of the list by these authors. Names that the list lacks are words of the author's.</summary>
    private bool Undated(AuthorYear authors)
    {
        var fitting = citing.List.By(authors.Families, authors.AndOthers);
        if (fitting is [var only])
        {
            items.Add(new(only, authors.Range, []) { Lead = lead });
            return true;
        }

        fault = fitting.IsEmpty ? fault : at => Catalogue.AuthorYearNotFound(at, authors.Range.In(text), fitting);
        return false;
    }

    /// <summary>«ГАЗ. Ф. 5. Л. 2»: an archive by its abbreviation, where one entry of the list begins with it. Behind a source it is part of the place.</summary>
    private bool Archive(ref Cursor cursor)
    {
        var (start, back) = (cursor.At, cursor);
        while (items.Count == 0 && char.IsUpper(cursor.Here) && char.IsUpper(cursor.Ahead(1)))
        {
            cursor.TakeWhile(char.IsLetter);
            cursor.Take(' ');
        }

        var name = text[start..cursor.At].TrimEnd();
        cursor.TakeWhile(c => c is '.' or ',' or ';' or ':' || char.IsWhiteSpace(c));
        if (name.Length == 0 || ReadLocators.Labelled(text, cursor.At, cursor.End, inShelfmark: false) is not { Kind: LocatorKind.Fond } fond)
        {
            cursor = back;
            return false;
        }

        if (citing.List.In(name, fond.Value) is not [var only])
        {
            fault = at => Catalogue.BracketNotRead(at, bracket.In(text));
            return false;
        }

        items.Add(new(only, TextRange.Between(start, start + name.Length), []) { Lead = lead });
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
}
