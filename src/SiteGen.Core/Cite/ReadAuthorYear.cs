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
        var start = back.At;
        var end = cursor.At;
        var years = families.IsEmpty ? [] : Years(ref cursor);
        if (years.IsEmpty ? families.IsEmpty || !TakeWork(ref cursor) : !EndsHere(cursor))
        {
            cursor = back;
            return null;
        }

        return new(families, others, initials, TextRange.Between(start, end), years);
    }

    private static (ImmutableArray<string> Families, bool Others, bool Initials) Names(ref Cursor cursor)
    {
        var families = ImmutableArray.CreateBuilder<string>();
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

        return (families.ToImmutable(), others, initials);
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
        hasInitials |= Initials(ref cursor) || InitialsApart(ref cursor);
        return family;
    }

    /// <summary>“Vetrov, P. I. 1999”: not those of a further author, whose name would follow.</summary>
    private static bool InitialsApart(ref Cursor cursor)
    {
        var back = cursor;
        var are = cursor.Take(',') && Initials(ref cursor);
        var next = cursor;
        next.SkipSpace();
        are &= !char.IsUpper(next.Here) && !IsPlaceLabel(back);
        cursor = are ? cursor : back;
        return are;
    }

    /// <summary>“Vetrov, P. 5”, but not “Vetrov, P. 1999”.</summary>
    private static bool IsPlaceLabel(Cursor comma)
    {
        comma.Take(',');
        comma.SkipSpace();
        return ReadLocators.Labelled(comma.Text, comma.At, comma.End, inShelfmark: false) is { Value.Length: not 4 };
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
