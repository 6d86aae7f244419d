using System.Collections.Immutable;
using SiteGen.Core.Cite.Authors;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>Reads sources that are named without their number: «Там же», authors and a year, an archive before a fond.</summary>
internal static class NamedSources
{
    /// <summary>«Там же».</summary>
    public static bool ReadSame(CitationDraft draft, ref Cursor cursor)
    {
        var start = cursor.At;
        if (!ReadIbid.TakeIbid(ref cursor))
        {
            return false;
        }

        var before = draft.Items.Count == 0 ? draft.Citing.Before : draft.Items[^1].Locators.IsEmpty ? [.. draft.Items] : [draft.Items[^1]];
        var isInsertion = ReadIbid.IsInsertion(draft.Text, start, draft.Bracket);
        if (!isInsertion && ReadIbid.FindAntecedent(before) is { } antecedent)
        {
            Repeat(draft, antecedent, start, cursor);
            return true;
        }

        draft.Fault = !isInsertion ? TellNoAntecedent(draft.Text[start..cursor.At], before.Length > 0)
            : before.Length > 0 ? at => Catalogue.BracketNotRead(at, draft.Bracket.In(draft.Text)) : null;
        return false;
    }

    /// <summary>«Ветров, 1999», and after it the years of further works: «Ветров 1999; 2001».</summary>
    public static bool ReadAuthored(CitationDraft draft, ref Cursor cursor)
    {
        var start = cursor.At;
        if (((draft.Authors is { } known ? ReadAuthorYear.ReadFurther(ref cursor, known) : null) ?? ReadAuthorYear.ReadNext(ref cursor)) is not { } read)
        {
            return false;
        }

        if (read.Years.IsEmpty ? !AddUndated(draft, read) : !AddDated(draft, read, start, cursor))
        {
            return false;
        }

        draft.Authors = read;
        draft.ReadPlace(cursor, numberIsPage: true);
        return true;
    }

    /// <summary>
    /// «ГАЗ. Ф. 5. Л. 2»: an archive by its abbreviation, where one entry of the list begins with it. After a source without a page or leaf
    /// it is part of the place; after one with a page it may be, if no one entry fits.
    /// </summary>
    public static bool ReadArchive(CitationDraft draft, ref Cursor cursor)
    {
        var (start, back) = (cursor.At, cursor);
        if (TakeAbbreviation(draft, ref cursor) is not { Length: > 0 } name
            || ReadLabelledPlace.Read(cursor) is not { Kind: LocatorKind.Fond } fond)
        {
            cursor = back;
            return false;
        }

        if (draft.Citing.List.FindInArchive(name, fond.Value) is not [var only])
        {
            draft.Fault = draft.Items.Count > 0 ? draft.Fault : at => Catalogue.BracketNotRead(at, draft.Bracket.In(draft.Text));
            cursor = back;
            return false;
        }

        draft.AddSource(only, TextRange.Between(start, start + name.Length));
        draft.ReadPlace(cursor);
        return true;
    }

    /// <summary>Cites what was cited before, at a place of its own where one follows.</summary>
    private static void Repeat(CitationDraft draft, CitationItem antecedent, int start, Cursor cursor)
    {
        var index = draft.Items.Count;
        draft.AddSource(antecedent.Source, TextRange.Between(start, cursor.At));
        draft.ReadPlace(cursor, numberIsPage: true);
        draft.Items[index] = draft.Items[index] with { Implied = ReadIbid.FindImplied(antecedent, draft.Items[index].Locators) };
    }

    private static Func<SourceSpan, Diagnostic> TellNoAntecedent(string words, bool several) => at => Catalogue.IbidWithoutSource(at, words, several);

    private static bool AddDated(CitationDraft draft, AuthorYear read, int start, Cursor cursor)
    {
        foreach (var year in read.Years)
        {
            var fitting = draft.Citing.List.FindByAuthors(read, year);
            if (fitting.Length != 1)
            {
                draft.Fault = TellNotFound(draft.Text[start..year.Range.End], fitting);
                draft.IsTown = fitting.IsEmpty && draft.Items.Count == 0 && IsTown(draft, read, cursor);
                return false;
            }

            draft.AddSource(fitting[0], TextRange.Between(year == read.Years[0] ? start : year.Range.Start, year.Range.End));
        }

        return true;
    }

    /// <summary>«Ветров, с. 5»: the one source of the list by these authors. Names that the list lacks are words of the author's.</summary>
    private static bool AddUndated(CitationDraft draft, AuthorYear read)
    {
        var fitting = draft.Citing.List.FindByAuthors(read);
        if (fitting is [var only])
        {
            draft.AddSource(only, read.Range);
            return true;
        }

        draft.Fault = fitting.IsEmpty ? draft.Fault : TellNotFound(read.Range.In(draft.Text), fitting);
        return false;
    }

    private static Func<SourceSpan, Diagnostic> TellNotFound(string words, ImmutableArray<int> fitting) =>
        at => Catalogue.AuthorYearNotFound(at, words, fitting);

    /// <summary>«[Заречье, 1922]»: one word, no author of the list, and a year, and no number after.</summary>
    private static bool IsTown(CitationDraft draft, AuthorYear authors, Cursor cursor)
    {
        cursor.TakeWhile(c => c is ',' or '.' or ':' || char.IsWhiteSpace(c));
        return !authors.AndOthers && !authors.HasInitials && authors.Families is [var only] && !draft.Citing.List.HasAuthor(only)
            && authors.Years.All(y => y.Letter == default) && !char.IsAsciiDigit(cursor.Here)
            && ReadLabel.FindCounted(cursor) is null;
    }

    private static string TakeAbbreviation(CitationDraft draft, ref Cursor cursor)
    {
        var start = cursor.At;
        var mayBegin = draft.Items.Count == 0 || draft.Items[^1].Locators.Any(l => l.IsPage);
        while (mayBegin && char.IsUpper(cursor.Here) && char.IsUpper(cursor.Ahead(1)))
        {
            cursor.TakeWhile(char.IsLetter);
            cursor.Take(' ');
        }

        var name = draft.Text[start..cursor.At].TrimEnd();
        cursor.TakeWhile(PlaceSeparators.IsSeparator);
        return name;
    }
}
