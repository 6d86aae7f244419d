using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>
/// Tells an author's list from citations: «решили: [1] принять; [2] отклонить». Marks go up from one, each behind a colon, a
/// semicolon or at the head, and before a word.
/// </summary>
internal static class Enumeration
{
    private static readonly string[] Joints = ["и", "или", "либо", "а", "and", "or", "und", "і", "та"];

    /// <summary>The brackets that may as well be marks of a list; none where there is but one.</summary>
    public static IReadOnlySet<int> In(string text, ImmutableArray<TextRange> brackets)
    {
        if (!text.Contains("[1] ", StringComparison.Ordinal) || !text.Contains("[2] ", StringComparison.Ordinal))
        {
            return ImmutableHashSet<int>.Empty;
        }

        var marks = new HashSet<int>();
        foreach (var bracket in brackets)
        {
            var number = text.AsSpan(bracket.Start + 1, bracket.Length - 2);
            if (number.SequenceEqual($"{marks.Count + 1}") && IsAtHead(text, bracket.Start, marks.Count > 0) && IsBeforeWord(text, bracket.End))
            {
                marks.Add(bracket.Start);
            }
        }

        return marks.Count > 1 ? marks : ImmutableHashSet<int>.Empty;
    }

    private static bool IsAtHead(string text, int at, bool isFurther)
    {
        while (at > 0 && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '«' or '“' or '"'))
        {
            at--;
        }

        return at == 0 || text[at - 1] is ':' or ';' || (isFurther && text[at - 1] == ',');
    }

    private static bool IsBeforeWord(string text, int at)
    {
        var cursor = new Cursor(text, at, text.Length);
        cursor.SkipSpace();
        var start = cursor.At;
        var word = cursor.TakeWhile(char.IsLetter);
        return start > at && !word.IsEmpty && !Joints.Contains(text[start..cursor.At], StringComparer.OrdinalIgnoreCase);
    }
}
