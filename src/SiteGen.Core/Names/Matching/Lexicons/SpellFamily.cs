using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;

namespace SiteGen.Core.Names.Matching.Lexicons;

/// <summary>How else a family name is written: with or without a hyphen, a particle, an article.</summary>
internal static class SpellFamily
{
    /// <summary>A double name is written with a hyphen or without, in print also with a dash or with a space after the hyphen.</summary>
    public static string[] WithAndWithoutHyphen(string name) =>
        name.Split('-') is [[var a, ..], [var b, ..]] && char.IsUpper(a) && char.IsUpper(b)
            ? [name, name.Replace('-', ' '), name.Replace("-", " - ", StringComparison.Ordinal), name.Replace('-', '–')]
        : name.Contains('-', StringComparison.Ordinal) ? [name, name.Replace('-', ' ')]
        : name.Split(' ') is [var first, var second] && char.IsUpper(first[0]) && char.IsUpper(second[0]) && !PartName.IsNumber(second)
            ? [name, $"{first}-{second}"]
        : [name];

    /// <summary>A family name without the particles that it begins with, and these: «дер Рейн» is also called «Рейн».</summary>
    public static (string Family, string? Particle) WithoutParticle(PersonName name)
    {
        var words = name.Family.Split(' ');
        var small = Array.FindIndex(words, w => w.Any(char.IsUpper));
        var rest = small > 0 ? string.Join(' ', words[small..]) : "";
        return rest.Length < 5 || words[..small].Any(NameParticles.IsInseparable) ? (name.Family, name.Particle) : (rest, string.Join(' ', words[..small]));
    }

    /// <summary>A family name without the article written with a hyphen: «ас-Сабах» is also called «Сабах».</summary>
    public static string[] WithoutArticle(string family)
    {
        var at = family.IndexOf('-', StringComparison.Ordinal);
        return at is 2 or 3 && char.IsLower(family[0]) && family.Length > at + 4 ? [family[(at + 1)..]] : [];
    }
}
