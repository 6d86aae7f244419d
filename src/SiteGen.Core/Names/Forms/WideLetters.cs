using System.Collections.Frozen;

namespace SiteGen.Core.Names.Forms;

/// <summary>Letters for which printers that lack them put two: Göppert, Goeppert.</summary>
internal static class WideLetters
{
    private static readonly FrozenDictionary<char, string> Wide =
        "äae öoe üue øoe åaa đdj ÄAe ÖOe ÜUe ØOe ÅAa ĐDj".Split(' ').ToFrozenDictionary(w => w[0], w => w[1..]);

    /// <summary>A name, and as printers without its letters spelt it.</summary>
    public static string[] ListSpellings(string name)
    {
        var wide = string.Concat(name.Select(c => Wide.GetValueOrDefault(c) ?? c.ToString()));
        return wide == name ? [name] : [name, wide];
    }
}
