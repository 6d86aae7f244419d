using SiteGen.Core.Names.Forms;

namespace SiteGen.Core.Names.Matching.Tokens;

/// <summary>Tells initials from the words of a text.</summary>
internal static class Initials
{
    /// <summary>Whether one is there: a capital letter, alone or with a small one («Дж.», “Yu.”), and a full stop right after it.</summary>
    public static bool IsInitial(Token[] tokens, int at) =>
        at >= 0 && at + 1 < tokens.Length && tokens[at].IsCapital && MayBeInitial(tokens[at].Text) && tokens[at + 1].Text == "."
        && tokens[at + 1].Start == tokens[at].End;

    private static bool MayBeInitial(string word) => word is [_] || (word is [_, var small] && char.IsLower(small) && !NameParticles.IsShortTitle(word));
}
