using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>A year behind authors' names: <c>2003а</c>.</summary>
internal readonly record struct AuthoredYear(int Year, string Letter, TextRange Range);

/// <summary>Authors and years as printed.</summary>
/// <param name="Families">Family names, normalised.</param>
/// <param name="AndOthers">«И др.», “et al.”.</param>
/// <param name="HasInitials">Initials stand beside a name: a person is meant, no town.</param>
/// <param name="Range">The names.</param>
/// <param name="Years">None where a place follows the names at once.</param>
internal sealed record AuthorYear(ImmutableArray<string> Families, bool AndOthers, bool HasInitials, TextRange Range, ImmutableArray<AuthoredYear> Years);

/// <summary>
/// Reads authors and years.
/// <code>
/// authors = name { ("," | "и" | "and" | "&amp;") name } ["и др." | "et al."] ([","] year { "," year } | ["Указ. соч."], before a page)
/// name    = {initial} {particle} Family [","] {initial}
/// </code>
/// </summary>
internal static partial class ReadAuthorYear
{
    private static readonly string[] Others = ["и др", "и соавт", "et al", "u. a", "и коллеги"];

    public static AuthorYear? At(ref Cursor cursor)
    {
        var back = cursor;
        var (families, others, initials) = Names(ref cursor);
        var names = TextRange.Between(back.At, cursor.At);
        var years = families.IsEmpty ? [] : Years(ref cursor);
        if (years.IsEmpty ? families.IsEmpty || !TakeWork(ref cursor) : !EndsHere(cursor))
        {
            cursor = back;
            return null;
        }

        return new(families, others, initials, names, years);
    }

    /// <summary>«Ветров, с. 5», «Ветров. Указ. соч. С. 5»: a place right behind the names, and no year.</summary>
    private static bool TakeWork(ref Cursor cursor)
    {
        cursor.TakeWhile(c => c is ',' or '.' || char.IsWhiteSpace(c));
        if (cursor.TakeWord("указ. соч") || cursor.TakeWord("указ. раб") || cursor.TakeWord("op. cit"))
        {
            cursor.TakeWhile(c => c is ',' or '.' || char.IsWhiteSpace(c));
        }

        return ReadLocators.Labelled(cursor.Text, cursor.At, cursor.End, inShelfmark: false) is { Kind: LocatorKind.Page or LocatorKind.Leaf or LocatorKind.Volume };
    }
}
