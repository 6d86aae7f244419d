using System.Text;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Locators;

/// <summary>
/// Prints a place as a language does: ranges with a dash and no spaces, the side of a leaf in the language's word. All else stays as it was printed.
/// </summary>
public static class FormatLocatorValue
{
    /// <summary>The place in a language, or with its sides as printed; a hyphen in a shelfmark stays, since it can be part of a number.</summary>
    public static string Format(LocatorValue value, string? language)
    {
        if (value.Signs.IsEmpty)
        {
            return value.Printed;
        }

        var words = language is null ? new() : KnownLanguages.FindOrEnglish(language).Locators;
        var (said, at) = (new StringBuilder(), 0);
        foreach (var sign in value.Signs)
        {
            Say(said.Append(value.Printed, at, sign.Start - at), sign.Kind, words, value.Printed.AsSpan(sign.Start, sign.End - sign.Start));
            at = sign.End;
        }

        return said.Append(value.Printed.AsSpan(at)).ToString();
    }

    private static void Say(StringBuilder said, SignKind kind, LocatorWords words, ReadOnlySpan<char> printed)
    {
        var word = kind switch
        {
            SignKind.Verso => words.Verso.FirstOrDefault(),
            SignKind.Recto => words.Recto.FirstOrDefault(),
            SignKind.BothSides => words.BothSides.FirstOrDefault(),
            _ => null,
        };
        _ = kind == SignKind.To ? said.Append('–')
            : word is null ? said.Append(printed)
            : said.Append(said.Length > 0 && !Dashes.Is(said[^1]) ? " " : "").Append(word);
    }
}
