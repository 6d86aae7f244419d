using System.Collections.Immutable;

namespace SiteGen.Core.Annotate.Forms;

/// <summary>The declensions of Russian, after Zaliznyak's classes. Within a table the more special row comes first.</summary>
internal static class RussianEndings
{
    private const string Vowels = "аеёиоуыэюя";
    private const string Hushers = "жшчщ";
    private const string Velars = "кгх";

    /// <summary>Nouns of the second declension, and masculine given names on a consonant.</summary>
    public static ImmutableArray<EndingRow> Masculine { get; } =
    [
        new(Vowels, "ец", "ец йца йцу йца йцем йце", "йцы йцев йцам йцев йцами йцах"),
        new("", "лец", "лец льца/леца льцу/лецу льца/леца льцом/льцем/лецом льце/леце", "льцы льцов/льцев льцам льцов/льцев льцами льцах"),
        new("", "ец", "ец ца/еца цу/ецу ца/еца цом/цем/ецом/ецем це/еце", "цы цов/цев цам цов/цев/цы цами цах"),
        new("", "ий", "ий ия ию ий/ия ием ии", "ии иев иям ии/иев иями иях"),
        new("", "й", "й я ю й/я ем е", "и ев ям и/ев ями ях"),
        new("", "ь", "ь я ю ь/я ем е", "и ей ям и/ей ями ях"),
        new(Hushers, "", "- а у -/а ем/ом е", "и ей ам и/ей ами ах"),
        new("ц", "", "- а у -/а ем/ом е", "ы ев/ов ам ы/ев/ов ами ах"),
        new(Velars, "", "- а у -/а ом е", "и ов ам и/ов ами ах"),
        new("бвдзлмнпрстф", "", "- а у -/а ом е", "ы ов ам ы/ов ами ах"),
    ];

    /// <summary>Nouns on -а and -я, whoever bears them.</summary>
    public static ImmutableArray<EndingRow> OnVowelA { get; } =
    [
        new("", "ия", "ия ии ии ию ией/иею ии", "ии ий иям ии/ий иями иях"),
        new("", "ья", "ья ьи ье ью ьей/ьею ье", "ьи ий/ей ьям ьи/ий/ей ьями ьях"),
        new(Vowels, "я", "я и е ю ей/ею е", "и й ям и/й ями ях"),
        new("", "я", "я и е ю ей/ею е", "и ь/ей ям и/ь/ей ями ях"),
        new(Hushers, "а", "а и е у ей/ой/ею е", "и -/ей ам и/-/ей ами ах"),
        new("ц", "а", "а ы е у ей/ой/ею е", "ы - ам ы/- ами ах"),
        new("бвджзлмнпрстфцчшщ", "ка", "ка ки ке ку кой/кою ке", "ки ок/ек кам ки/ок/ек ками ках"),
        new(Velars, "а", "а и е у ой/ою е", "и - ам и/- ами ах"),
        new("", "а", "а ы е у ой/ою е", "ы - ам ы/- ами ах"),
    ];

    /// <summary>Feminine nouns on a soft sign.</summary>
    public static ImmutableArray<EndingRow> OnSoftSign { get; } =
    [
        new(Hushers, "ь", "ь и и ь ью и", "и ей ам и/ей ами ах"),
        new("", "ь", "ь и и ь ью и", "и ей ям и/ей ями ях"),
    ];

    /// <summary>Neuter nouns.</summary>
    public static ImmutableArray<EndingRow> Neuter { get; } =
    [
        new("", "ие", "ие ия ию ие ием ии", "ия ий иям ия иями иях"),
        new("", "ье", "ье ья ью ье ьем ье", "ья ий ьям ья ьями ьях"),
        new("жшчщц", "е", "е а у е ем е", "а - ам а ами ах"),
        new("", "е", "е я ю е ем е", "я ей ям я ями ях"),
        new("", "о", "о а у о ом е", "а - ам а ами ах"),
    ];

    /// <summary>Nouns whose dictionary form is a plural. The stem does not tell the gender, so both genitives stand.</summary>
    public static ImmutableArray<EndingRow> PluralOnly { get; } =
    [
        new("", "ии", "", "ии ий/иев иям ии/ий/иев иями иях"),
        new("", "ия", "", "ия ий иям ия иями иях"),
        new("", "цы", "", "цы цев/цов/ц цам цы/цев/цов/ц цами цах"),
        new("", "ы", "", "ы ов/- ам ы/ов/- ами ах"),
        new(Velars, "и", "", "и ов/- ам и/ов/- ами ах"),
        new(Hushers, "и", "", "и ей/- ам и/ей/- ами ах"),
        new(Vowels, "и", "", "и ев/й ям и/ев/й ями ях"),
        new("", "и", "", "и ей/ь ям и/ей/ь ями ях"),
        new("", "а", "", "а -/ов ам а ами ах"),
        new("", "я", "", "я ей/ь ям я ями ях"),
    ];

    /// <summary>Adjectives; the ending tells the gender, a plural one stands for every gender.</summary>
    public static ImmutableArray<EndingRow> Adjective { get; } =
    [
        new("р", "етий", "етий етьего етьему етий/етьего етьим етьем", "етьи етьих етьим етьи/етьих етьими етьих"),
        new("-", "й", "й го му й/го м м", "е х м е/х ми х"),
        new("", "ый", "ый ого ому ый/ого ым ом", "ые ых ым ые/ых ыми ых"),
        new(Velars, "ий", "ий ого ому ий/ого им ом", "ие их им ие/их ими их"),
        new(Hushers + "н", "ий", "ий его ему ий/его им ем", "ие их им ие/их ими их"),
        new(Velars, "ой", "ой ого ому ой/ого им ом", "ие их им ие/их ими их"),
        new(Hushers, "ой", "ой ого ому ой/ого им ом", "ие их им ие/их ими их"),
        new("", "ой", "ой ого ому ой/ого ым ом", "ые ых ым ые/ых ыми ых"),
        new(Velars, "ая", "ая ой ой ую ой ой", "ие их им ие/их ими их"),
        new(Hushers, "ая", "ая ей/ой ей/ой ую ей/ой ей/ой", "ие их им ие/их ими их"),
        new("", "ая", "ая ой ой ую ой ой", "ые ых ым ые/ых ыми ых"),
        new("", "яя", "яя ей ей юю ей ей", "ие их им ие/их ими их"),
        new(Velars, "ое", "ое ого ому ое им ом", "ие их им ие/их ими их"),
        new(Hushers, "ое", "ое ого ому ое им ом", "ие их им ие/их ими их"),
        new("", "ое", "ое ого ому ое ым ом", "ые ых ым ые/ых ыми ых"),
        new("", "ее", "ее его ему ее им ем", "ие их им ие/их ими их"),
        new("", "ые", "", "ые ых ым ые/ых ыми ых"),
        new(Velars + Hushers + "н", "ие", "", "ие их им ие/их ими их"),
    ];
}
