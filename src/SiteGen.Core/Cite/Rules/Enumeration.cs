using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Locators;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Rules;

/// <summary>
/// Tells an author's list from citations: «решили: [1] принять; [2] отклонить», «[5] И было так. [6] И стало». The first mark
/// is at a head: the start of the block, after a colon, a semicolon or an opening quotation mark. The others go up from it, each
/// after a stop too, and all are before a word.
/// </summary>
internal static class Enumeration
{
    /// <summary>The brackets that may as well be marks of a list; none where there is but one.</summary>
    public static IReadOnlySet<int> FindMarks(string text, ImmutableArray<TextRange> brackets)
    {
        if (!text.StartsWith('[') && !text.Contains("[1] ", StringComparison.Ordinal))
        {
            return ImmutableHashSet<int>.Empty;
        }

        var marks = new HashSet<int>();
        var next = 1;
        foreach (var bracket in brackets)
        {
            if (Number(text, bracket) is { } number && (number == next || bracket.Start == 0)
                && IsAtHead(text, bracket.Start, marks.Count > 0) && IsBeforeWord(text, bracket.End))
            {
                marks.Add(bracket.Start);
                next = number + 1;
            }
        }

        return marks.Count > 1 ? marks : ImmutableHashSet<int>.Empty;
    }

    private static int? Number(string text, TextRange bracket)
    {
        const int Longest = 3;
        var inner = text.AsSpan(bracket.Start + 1, bracket.Length - 2);
        return inner.Length is > 0 and <= Longest && !inner.ContainsAnyExceptInRange('0', '9') ? int.Parse(inner, CultureInfo.InvariantCulture) : null;
    }

    private static bool IsAtHead(string text, int at, bool isFurther)
    {
        var end = text.AsSpan(0, at).TrimEnd(" \t\n\u00a0«“„\"").Length;
        var isQuoted = text.AsSpan(end, at - end).ContainsAny("«“„\"");
        end = isFurther ? text.AsSpan(0, end).TrimEnd("»”)").Length : end;
        return end == 0 || isQuoted || text[end - 1] is ':' or ';' || (isFurther && text[end - 1] is ',' or '.' or '!' or '?' or '…');
    }

    private static bool IsBeforeWord(string text, int at)
    {
        var cursor = new Cursor(text, at, text.Length);
        cursor.SkipSpace();
        var isSpaced = cursor.At > at;
        cursor.TakeWhile(c => c is '«' or '“' or '„' or '"');
        return isSpaced && char.IsLetter(cursor.Here) && ReadJoint.TakeJoint(ref cursor) == Joint.None;
    }
}
