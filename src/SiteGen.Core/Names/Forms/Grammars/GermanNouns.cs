using SiteGen.Core.Languages;

namespace SiteGen.Core.Names.Forms.Grammars;

/// <summary>The forms of German nouns and adjectives, as far as their endings tell them; some that no noun has are among them.</summary>
internal static class GermanNouns
{
    private static readonly string[] EndingsOfAdjectives = "e en er es em".Split(' ');

    private static readonly Endings OfAdjectives = new("e en er es em", before: 3);

    private static readonly Endings Hissing = new("s x z ß");

    /// <summary>What words of each ending take, a hyphen for nothing; the first row that fits holds.</summary>
    private static readonly Row[] Rows =
    [
        new(new("ismus us"), "-", ""),
        new(new("ung heit keit schaft ion tät ik anz enz ur"), "- en", ""),
        new(new("in"), "- s nen", ""),
        new(new("um a o i u y"), "- s", ""),
        new(new("ist ent ant oge urg"), "- en s", ""),
        new(new("e"), "- n ns", ""),
        new(new("er el"), "- s n", ""),
        new(new("chen lein en"), "- s", ""),
        new(new("nis"), "- ses se sen", ""),
        new(new("s x z ß"), "- es e en er", "e en er ern"),
        new(Endings.None, "- s es e en er", "e en er ern"),
    ];

    /// <summary>A word in the genitive of names: with -s, or as it is where an apostrophe follows.</summary>
    public static IEnumerable<string> Genitives(string name) => Hissing.Fit(name) ? [name + "ens"] : [name + "s"];

    /// <summary>The forms of a noun, that of the dictionary first.</summary>
    public static IEnumerable<string> DeclineNoun(string noun)
    {
        if (noun.Count(char.IsUpper) > 1 || noun.Length < 3)
        {
            return [noun, noun + "s"];
        }

        var row = Array.Find(Rows, r => ReferenceEquals(r.Word, Endings.None) || r.Word.Fit(noun))!;
        var forms = row.Endings.Split(' ').Select(e => e == "-" ? noun : noun + e);
        var changed = row.AfterUmlaut.Length > 0 && Umlaut(noun) is { } other ? row.AfterUmlaut.Split(' ').Select(e => other + e) : [];
        return [.. forms, .. changed];
    }

    /// <summary>The forms of an adjective before a noun; null for a word that is none by its ending.</summary>
    public static IEnumerable<string>? DeclineAdjective(string word)
    {
        if (!OfAdjectives.Fit(word))
        {
            return null;
        }

        var stem = word[..^(word.EndsWith('e') ? 1 : 2)];
        return EndingsOfAdjectives.Select(e => stem + e);
    }

    /// <summary>«Vertrag», «Verträg»: the last vowel changed; null where it cannot.</summary>
    private static string? Umlaut(string noun)
    {
        var at = noun.LastIndexOfAny(['a', 'o', 'u', 'e', 'i', 'ä', 'ö', 'ü']);
        at = at > 0 && noun[at] == 'u' && noun[at - 1] == 'a' ? at - 1 : at;
        var changed = at < 0 ? ' ' : noun[at] switch { 'a' => 'ä', 'o' => 'ö', 'u' => 'ü', _ => ' ' };
        return changed == ' ' ? null : noun[..at] + changed + noun[(at + 1)..];
    }

    private sealed record Row(Endings Word, string Endings, string AfterUmlaut);
}
