using SiteGen.Core.Diagnostics;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read;

/// <summary>Finds characters that no text may hold, in a file as it lies there and in what escapes of YAML and Markdown stand for.</summary>
internal static class ForbiddenCharacters
{
    /// <summary>One fault a character, at the place that <paramref name="at"/> gives for its index.</summary>
    public static IEnumerable<Diagnostic> FindFaults(string text, Func<int, SourceSpan> at)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '\u202a' and <= '\u202e' or >= '\u2066' and <= '\u2069')
            {
                yield return Catalogue.BidirectionalControl(at(i), c);
            }
            else if (char.IsControl(c) && c is not ('\n' or '\t') || c is '\ufffe' or '\uffff')
            {
                yield return Catalogue.ControlCharacter(at(i), c);
            }
        }
    }

    /// <summary>Those that only an escape brought in; what is in the file as it is has been reported already.</summary>
    public static IEnumerable<Diagnostic> Escaped(string text, SourceSpan span)
    {
        var raw = span.File.Text.AsSpan(span.Start, span.Length).ToString();
        return FindFaults(string.Concat(text.Distinct().Where(c => !raw.Contains(c))), _ => span);
    }
}
