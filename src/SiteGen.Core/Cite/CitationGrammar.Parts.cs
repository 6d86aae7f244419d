using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>What a semicolon, or a comma before another source, parts.</summary>
internal sealed partial class CitationGrammar
{
    private IEnumerable<TextRange> Parts(TextRange inner)
    {
        var start = inner.Start;
        for (var i = inner.Start; i < inner.End; i++)
        {
            if (text[i] == ';' || (text[i] == ',' && IsBeforeSource(start, i, inner.End)))
            {
                yield return TextRange.Between(start, i);
                start = i + 1;
            }
        }

        yield return TextRange.Between(start, inner.End);
    }

    /// <summary>«5, с. 10, 6, с. 12»: a number of the list, before a place of the kind that stands before it, is another source.</summary>
    private bool IsBeforeSource(int start, int comma, int end)
    {
        var cursor = new Cursor(text, comma + 1, end);
        cursor.SkipSpace();
        if (!int.TryParse(cursor.TakeWhile(char.IsAsciiDigit), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || !citing.List.Contains(number))
        {
            return false;
        }

        cursor.TakeWhile(c => c is ',' or '.' || char.IsWhiteSpace(c));
        return ReadLocators.Labelled(text, cursor.At, end, inShelfmark: false) is { Kind: LocatorKind.Page or LocatorKind.Leaf } next
            && ReadLocators.In(text, TextRange.Between(start, comma), []) is [.., var last] && last.Kind == next.Kind;
    }
}
