using SiteGen.Core.Publish.Weaving;

namespace SiteGen.Theme;

/// <summary>Goes through a line's characters as pages set them, while its pieces are written in order.</summary>
/// <param name="line">The line.</param>
internal sealed class SetCharacters(WovenLine line)
{
    private readonly string text = line.SetText;
    private int at;

    /// <summary>The next characters: those of a run.</summary>
    public string Take(int length)
    {
        Skip(length);
        return length == text.Length ? text : text.Substring(at - length, length);
    }

    /// <summary>Passes over characters that are written as they are.</summary>
    public void Skip(int length) => at += length;
}
