using System.Text;

namespace SiteGen.Core.Text;

/// <summary>Leaves of a text what tells whether two print the same words.</summary>
internal static class FoldText
{
    /// <summary>Letters and digits alone, small, without accents.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            Accents.AppendPlain(folded, c);
        }

        return string.Concat(folded.ToString().Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
    }
}
