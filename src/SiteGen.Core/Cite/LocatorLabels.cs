using System.Collections.Frozen;
using SiteGen.Core.Model;

namespace SiteGen.Core.Cite;

/// <summary>
/// The labels that stand before the parts of a locator, in the languages that references mix. One form can mean two things
/// (<c>P.</c> is папка in a shelfmark, pages elsewhere; <c>F.</c> a fond, <c>f.</c> folios): which, is told by case and by
/// whether a fond has been named before.
/// </summary>
internal static class LocatorLabels
{
    private static readonly FrozenDictionary<string, LocatorKind> Kinds = new (LocatorKind Kind, string Labels)[]
    {
        (LocatorKind.Page, "с. С. сс. стр. Стр. p. pp. P. Pp. S. s. c. C."),
        (LocatorKind.Leaf, "л. Л. лл. Лл. L. l. ll. f. ff. fol. fols. K. k. К. Bl. Лист лист folio"),
        (LocatorKind.Column, "стб. Стб. col. cols. Sp."),
        (LocatorKind.Number, "№ №№ No. Nos. no. nos. N. Nr. nr nr. Č. č. Док. док. doc."),
        (LocatorKind.Volume, "т. Т. тт. vol. Vol. vols. Bd. bd. t. T. Кн. кн. Вып. вып. Ч. ч. pt. iss."),
        (LocatorKind.Signature, "Sygn. sygn. sign."),
        (LocatorKind.Fond, "Ф. ф. F. Fond fond"),
        (LocatorKind.Opis, "Оп. оп. Op. op. Inv. inv."),
        (LocatorKind.Papka, "П. п. Папка папка"),
        (LocatorKind.Delo, "Д. д. D. File file Ед.хр. Дело дело"),
    }.SelectMany(row => row.Labels.Split(' ').Select(label => KeyValuePair.Create(label, row.Kind))).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly int Longest = Kinds.Keys.Max(k => k.Length);

    /// <summary>The longest label that stands at a place of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="inShelfmark">Whether a fond has been named before.</param>
    /// <returns>Kind and length of the label, or null.</returns>
    public static (LocatorKind Kind, int Length)? At(string text, int at, bool inShelfmark)
    {
        for (var length = Math.Min(Longest, text.Length - at); length > 0; length--)
        {
            if (Kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, length), out var kind) && EndsWord(text, at + length))
            {
                return (inShelfmark && text[at] == 'P' && length == 2 ? LocatorKind.Papka : kind, length);
            }
        }

        return null;
    }

    private static bool EndsWord(string text, int end) => !char.IsLetter(text[end - 1]) || end == text.Length || !char.IsLetter(text[end]);
}
