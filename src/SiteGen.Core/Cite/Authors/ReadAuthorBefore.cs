using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Authors;

/// <summary>
/// Reads the authors before a bracket that begins with the year: «Ветров [1999: 5]», «у П. И. Ветрова [1999]». They count only where exactly
/// one work of the list is theirs and of that year, since a bare year may be an insertion.
/// </summary>
internal static class ReadAuthorBefore
{
    private const int Longest = 80;

    public static AuthorYear? Find(string text, TextRange bracket, SourceList list)
    {
        var inside = new Cursor(text, bracket.Start + 1, bracket.End - 1);
        inside.SkipSpace();
        if (ReadYears.ReadYear(ref inside) is not { } year || year.Last != year.Year || FindNames(text, bracket.Start) is not { } names)
        {
            return null;
        }

        var families = names.Families.Select(list.FamilyOf).OfType<string>().ToImmutableArray();
        var authors = names with { Families = families, Years = [year] };
        return families.Length == names.Families.Length && list.FindByAuthors(authors, year).Length == 1 ? authors : null;
    }

    /// <summary>The longest row of names that reaches up to a place.</summary>
    private static AuthorYear? FindNames(string text, int end)
    {
        for (var at = Math.Max(0, end - Longest); at < end; at++)
        {
            if (char.IsUpper(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])))
            {
                var cursor = new Cursor(text, at, end);
                var names = ReadAuthors.ReadNames(ref cursor);
                cursor.SkipSpace();
                if (names is not null && cursor.IsAtEnd)
                {
                    return names;
                }
            }
        }

        return null;
    }
}
