using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>A year behind authors' names: <c>2003а</c>.</summary>
internal readonly record struct AuthoredYear(int Year, string Letter, TextRange Range);

/// <summary>Authors and years as printed.</summary>
/// <param name="Families">Family names, normalised.</param>
/// <param name="AndOthers">«И др.», “et al.”.</param>
/// <param name="HasInitials">Initials stand beside a name: a person is meant, no town.</param>
/// <param name="Years">At least one.</param>
internal sealed record AuthorYear(ImmutableArray<string> Families, bool AndOthers, bool HasInitials, ImmutableArray<AuthoredYear> Years);

/// <summary>
/// Reads authors and years.
/// <code>
/// authors = name { ("," | "и" | "and" | "&amp;") name } ["и др." | "et al."] [","] year { "," year }
/// name    = {initial} {particle} Family {initial}
/// </code>
/// </summary>
internal static partial class ReadAuthorYear
{
    private static readonly string[] Others = ["и др", "и соавт", "et al", "u. a", "и коллеги"];

    public static AuthorYear? At(ref Cursor cursor)
    {
        var back = cursor;
        var families = new List<string>();
        var (others, initials) = (false, false);
        do
        {
            if (Name(ref cursor, ref initials) is not { } family)
            {
                break;
            }

            families.Add(family);
            others = TakeOthers(ref cursor);
        }
        while (!others && TakeJoint(ref cursor));

        var years = families.Count > 0 ? Years(ref cursor) : [];
        if (years.IsEmpty || !EndsHere(cursor))
        {
            cursor = back;
            return null;
        }

        return new([.. families], others, initials, years);
    }

    private static string? Name(ref Cursor cursor, ref bool hasInitials)
    {
        var back = cursor;
        hasInitials |= Initials(ref cursor);
        cursor.SkipSpace();
        var start = cursor.At;
        while (Particle(ref cursor))
        {
        }

        if (!char.IsUpper(cursor.Here) || cursor.TakeWhile(c => char.IsLetter(c) || c is '\'' or '’' || Cursor.IsDash(c)).Length < 2)
        {
            cursor = back;
            return null;
        }

        var family = SourceList.Normalise(cursor.Text[start..cursor.At]);
        hasInitials |= Initials(ref cursor);
        return family;
    }

    private static bool Particle(ref Cursor cursor)
    {
        var back = cursor;
        var isParticle = char.IsLower(cursor.Here) && cursor.TakeWhile(char.IsLetter).Length <= 4 && cursor.Take(' ');
        cursor = isParticle ? cursor : back;
        return isParticle;
    }

    private static bool Initials(ref Cursor cursor)
    {
        var found = false;
        while (true)
        {
            var back = cursor;
            cursor.SkipSpace();
            var isInitial = char.IsUpper(cursor.Here) && cursor.Ahead(1) == '.';
            if (!isInitial)
            {
                cursor = back;
                return found;
            }

            cursor.At += 2;
            found = true;
        }
    }

    private static bool TakeOthers(ref Cursor cursor)
    {
        var back = cursor;
        cursor.SkipSpace();
        cursor.Take(',');
        cursor.SkipSpace();
        foreach (var words in Others)
        {
            if (cursor.TakeWord(words))
            {
                cursor.Take('.');
                return true;
            }
        }

        cursor = back;
        return false;
    }

    private static bool TakeJoint(ref Cursor cursor)
    {
        var back = cursor;
        cursor.SkipSpace();
        var comma = cursor.Take(',');
        cursor.SkipSpace();
        var word = cursor.TakeWord("и") || cursor.TakeWord("and") || cursor.TakeWord("und") || cursor.Take('&');
        cursor.SkipSpace();
        var isJoint = (comma || word) && char.IsLetter(cursor.Here);
        cursor = isJoint ? cursor : back;
        return isJoint;
    }
}
