using System.Collections.Frozen;
using SiteGen.Core.Model;

namespace SiteGen.Core.Cite;

/// <summary>A label found in a text.</summary>
/// <param name="Kind">What it counts.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Proper">The label as it should be written: the same letters of one alphabet.</param>
internal sealed record LabelMatch(LocatorKind Kind, int Length, string Proper);

/// <summary>
/// The labels that stand before the parts of a locator, in the languages that references mix. One form can mean two things
/// (<c>P.</c> is папка in a shelfmark, pages elsewhere; <c>F.</c> a fond, <c>f.</c> folios): which, is told by case and by
/// whether a fond has been named before. A label in letters that only look right (Latin <c>c.</c> for Cyrillic <c>с.</c>) is known too.
/// </summary>
internal static class LocatorLabels
{
    private static readonly FrozenDictionary<string, LabelMatch> Known = new (LocatorKind Kind, string Labels)[]
    {
        (LocatorKind.Page, "с.|С.|сс.|Сс.|СС.|стр.|Стр.|p.|pp.|P.|Pp.|PP.|S.|s.|str.|pag."),
        (LocatorKind.Leaf, "л.|Л.|лл.|Лл.|ЛЛ.|L.|l.|ll.|Ll.|f.|ff.|fol.|Fol.|fols.|K.|k.|К.|Bl.|Лист|лист|folio|folios"),
        (LocatorKind.Column, "стб.|Стб.|стлб.|col.|Col.|cols.|Sp.|szp."),
        (LocatorKind.Number, "№|№№|No.|Nos.|no.|nos.|N.|Nr.|nr|nr.|Č.|č.|poz.|Poz."),
        (LocatorKind.Document, "Док.|док.|doc.|Doc.|docs.|Dok.|dok.|Document|document"),
        (LocatorKind.Volume, "т.|Т.|тт.|Тт.|ТТ.|vol.|Vol.|vols.|Vols.|v.|Bd.|Bde.|bd.|t.|T.|sv.|Sv."),
        (LocatorKind.Book, "Кн.|кн.|bk.|Bk.|ks."),
        (LocatorKind.Part, "Ч.|ч.|pt.|Pt.|pts.|Teil|Tl.|cz.|Cz.|díl"),
        (LocatorKind.Series, "Сер.|сер.|ser.|Ser.|Serie|seria"),
        (LocatorKind.Issue, "Вып.|вып.|iss.|Iss.|issue|H.|Heft|z.|Z.|zesz.|seš."),
        (LocatorKind.Chapter, "Гл.|гл.|ch.|Ch.|chap.|Chap.|Kap.|kap.|rozdz.|chapter"),
        (LocatorKind.Section, "Разд.|разд.|sec.|Sec.|sect.|section|Abschn."),
        (LocatorKind.Paragraph, "§|§§|пар.|par.|para."),
        (LocatorKind.Article, "ст.|Ст.|стст.|art.|Art.|arts."),
        (LocatorKind.Note, "примеч.|Примеч.|прим.|Прим.|note|n.|Anm.|przyp."),
        (LocatorKind.Figure, "рис.|Рис.|ил.|Ил.|илл.|Илл.|fig.|Fig.|figs.|Abb.|ill."),
        (LocatorKind.Table, "табл.|Табл.|tab.|Tab.|table|Table"),
        (LocatorKind.Appendix, "прил.|Прил.|app.|App.|appendix|Anh."),
        (LocatorKind.Signature, "Sygn.|sygn.|sign.|Sign.|Sig."),
        (LocatorKind.Fond, "Ф.|ф.|F.|Fond|fond"),
        (LocatorKind.Opis, "Оп.|оп.|Op.|op.|Inv.|inv."),
        (LocatorKind.Papka, "П.|п.|Папка|папка"),
        (LocatorKind.Box, "Карт.|карт.|Кор.|кор.|Kart.|kart.|Box|box"),
        (LocatorKind.Delo, "Д.|д.|D.|File|file|Ед.хр.|Ед. хр.|ед.хр.|ед. хр.|Дело|дело"),
    }.SelectMany(row => row.Labels.Split('|').Select(label => KeyValuePair.Create(label, new LabelMatch(row.Kind, label.Length, label)))).ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly int Longest = Known.Keys.Max(k => k.Length);

    private static readonly FrozenDictionary<string, LabelMatch> ByShape = Known.GroupBy(k => string.Concat(k.Key.Select(Lookalikes.Shape)), StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);

    /// <summary>The longest label that stands at a place of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="inShelfmark">Whether a fond has been named before.</param>
    /// <returns>Kind and length of the label, or null.</returns>
    public static LabelMatch? At(string text, int at, bool inShelfmark)
    {
        var end = at;
        while (end < text.Length && end - at < Longest && (char.IsLetter(text[end]) || text[end] is '№' or '§'))
        {
            end++;
        }

        var label = end == at || (end < text.Length && char.IsLetter(text[end])) ? null : TwoWords(text, at, end) ?? Dotted(text, at, end) ?? Of(text.AsSpan(at, end - at));
        return inShelfmark && label is { Length: 2 } && text[at] == 'P' ? label with { Kind = LocatorKind.Papka } : label;
    }

    private static LabelMatch? Dotted(string text, int at, int end) => end < text.Length && text[end] == '.' ? Of(text.AsSpan(at, end + 1 - at)) : null;

    /// <summary>«Ед. хр.», with or without the space.</summary>
    private static LabelMatch? TwoWords(string text, int at, int end)
    {
        if (end - at != 2 || text[at + 1] != 'д' || end + 3 > text.Length)
        {
            return null;
        }

        var length = text[end + 1] == ' ' ? 7 : 6;
        return at + length <= text.Length ? Of(text.AsSpan(at, length)) : null;
    }

    private static LabelMatch? Of(ReadOnlySpan<char> printed)
    {
        if (printed.Length > Longest)
        {
            return null;
        }

        if (Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(printed, out var label))
        {
            return label;
        }

        Span<char> shape = stackalloc char[printed.Length];
        for (var i = 0; i < printed.Length; i++)
        {
            shape[i] = Lookalikes.Shape(printed[i]);
        }

        return ByShape.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(shape, out label) ? label : null;
    }
}
