using System.Text;

namespace SiteGen.Core.Text;

/// <summary>Leaves of a text what tells whether two print the same words.</summary>
internal static class FoldText
{
    /// <summary>Letters and digits alone, small, without accents; ё is е.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}
