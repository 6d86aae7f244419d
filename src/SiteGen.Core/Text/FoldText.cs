namespace SiteGen.Core.Text;

/// <summary>Leaves of a text what tells whether two print the same words.</summary>
internal static class FoldText
{
    /// <summary>Letters and digits alone, small, without accents.</summary>
    public static string Fold(string text) => string.Concat(Accents.Remove(text).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
