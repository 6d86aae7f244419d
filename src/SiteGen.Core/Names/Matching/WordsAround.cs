namespace SiteGen.Core.Names.Matching;

/// <summary>What is known of each word of a stretch of text before names are read in it.</summary>
/// <param name="isStrange">Whether a token is a capitalised word that the registers do not know.</param>
/// <param name="mayBeStrange">Whether it is one, or would be if it did not start a sentence.</param>
/// <param name="isCommon">Whether it is also a common word, of the language or of the article.</param>
/// <param name="isFamilyName">Whether it is a form of a family name of the register.</param>
/// <param name="isPlace">Whether it is a form of a place of the register.</param>
internal sealed class WordsAround(
    Func<int, bool> isStrange, Func<int, bool> mayBeStrange, Func<int, bool> isCommon, Func<int, bool> isFamilyName, Func<int, bool> isPlace)
{
    /// <summary>Whether a token is a capitalised word that the registers do not know.</summary>
    public bool IsStrange(int at) => isStrange(at);

    /// <summary>Whether it is one, or would be if it did not start a sentence.</summary>
    public bool MayBeStrange(int at) => mayBeStrange(at);

    /// <summary>Whether it is also a common word.</summary>
    public bool IsCommon(int at) => isCommon(at);

    /// <summary>Whether it is a form of a family name.</summary>
    public bool IsFamilyName(int at) => isFamilyName(at);

    /// <summary>Whether it is a form of a place.</summary>
    public bool IsPlace(int at) => isPlace(at);
}
