using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Archives that are named without the number of their entry.</summary>
internal sealed partial class CitationGrammar
{
    /// <summary>
    /// «ГАЗ. Ф. 5. Л. 2»: an archive by its abbreviation, where one entry of the list begins with it. Behind a source without a page or leaf
    /// it is part of the place; behind one with a page it may be, if no one entry fits.
    /// </summary>
    private bool Archive(ref Cursor cursor)
    {
        var (start, back) = (cursor.At, cursor);
        if (Abbreviation(ref cursor) is not { Length: > 0 } name
            || ReadLocators.Labelled(text, cursor.At, cursor.End, inShelfmark: false) is not { Kind: LocatorKind.Fond } fond)
        {
            cursor = back;
            return false;
        }

        if (citing.List.In(name, fond.Value) is not [var only])
        {
            fault = items.Count > 0 ? fault : at => Catalogue.BracketNotRead(at, bracket.In(text));
            cursor = back;
            return false;
        }

        items.Add(new(only, TextRange.Between(start, start + name.Length), []) { Lead = lead });
        Place(cursor);
        return true;
    }

    private string? Abbreviation(ref Cursor cursor)
    {
        var start = cursor.At;
        var mayBegin = items.Count == 0 || items[^1].Locators.Any(l => l.IsPage);
        while (mayBegin && char.IsUpper(cursor.Here) && char.IsUpper(cursor.Ahead(1)))
        {
            cursor.TakeWhile(char.IsLetter);
            cursor.Take(' ');
        }

        var name = text[start..cursor.At].TrimEnd();
        cursor.TakeWhile(c => c is '.' or ',' or ';' or ':' || char.IsWhiteSpace(c));
        return name;
    }
}
