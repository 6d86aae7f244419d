using System.Collections.Immutable;

namespace SiteGen.Core.Names.Forms.Grammars;

/// <summary>The declensions that Russian family names have of their own, beside those of nouns. The more special row comes first.</summary>
internal static class RussianFamilyEndings
{
    private const string Vowels = "аеёиоуыэюя";
    private const string Consonants = "бвгджзклмнпрстфхцчшщ";
    private const string Hushers = "жшчщ";
    private const string Velars = "кгх";

    /// <summary>Masculine family names that go by adjectives or by the mixed declension of -ов and -ин.</summary>
    public static ImmutableArray<EndingRow> OfMan { get; } =
    [
        new("", "ов", "ов ова ову ова овым/овом ове", "овы овых/овов овым/овам овых/овов овыми/овами овых/овах"),
        new("", "ев", "ев ева еву ева евым/евом еве", "евы евых/евов евым/евам евых/евов евыми/евами евых/евах"),
        new("", "ёв", "ёв ёва ёву ёва ёвым ёве", "ёвы ёвых ёвым ёвых ёвыми ёвых"),
        new("", "ин", "ин ина ину ина иным/ином ине", "ины иных/инов иным/инам иных/инов иными/инами иных/инах"),
        new("", "ын", "ын ына ыну ына ыным/ыном ыне", "ыны ыных/ынов ыным/ынам ыных/ынов ыными/ынами ыных/ынах"),
        new("", "ый", "ый ого ому ого ым ом", "ые ых ым ых ыми ых"),
        new(Velars, "ий", "ий ого ому ого им ом", "ие их им их ими их"),
        new(Hushers + "н", "ий", "ий его ему его им ем", "ие их им их ими их"),
        new(Velars + Hushers, "ой", "ой ого ому ого им ом", "ие их им их ими их"),
        new("бвдзлмнпрст", "ой", "ой ого ому ого ым ом", "ые ых ым ых ыми ых"),
    ];

    /// <summary>Family names that may lose a vowel, where <see cref="RussianEndings.Masculine"/> keeps it.</summary>
    public static ImmutableArray<EndingRow> Fleeting { get; } =
    [
        new("л", "ёк", "ёк ька ьку ька ьком ьке", "ьки ьков ькам ьков ьками ьках"),
        new("л", "ек", "ек ька ьку ька ьком ьке", "ьки ьков ькам ьков ьками ьках"),
        new("нзрв", "ёк", "ёк ька/ка ьку/ку ька/ка ьком/ком ьке/ке", "ьки ьков ькам ьков ьками ьках"),
        new("нз", "ек", "ек ька/ка ьку/ку ька/ка ьком/ком ьке/ке", "ьки/ки ьков/ков ькам/кам ьков/ков ьками/ками ьках/ках"),
        new(Vowels, "ек", "ек йка йку йка йком йке", "йки йков йкам йков йками йках"),
        new(Consonants, "ёк", "ёк ка ку ка ком ке", "ки ков кам ков ками ках"),
        new("", "ек", "ек ка ку ка ком ке", "ки ков кам ков ками ках"),
        new(Consonants, "ок", "ок ка ку ка ком ке", "ки ков кам ков ками ках"),
        new("", "аяц", "аяц айца айцу айца айцем айце", "айцы айцев айцам айцев айцами айцах"),
        new("", "ёл", "ёл ла лу ла лом ле", "лы лов лам лов лами лах"),
        new("", "ел", "ел ла лу ла лом ле", "лы лов лам лов лами лах"),
        new("", "ол", "ол ла лу ла лом ле", "лы лов лам лов лами лах"),
        new("бт", "ёр", "ёр ра ру ра ром ре", "ры ров рам ров рами рах"),
        new("бт", "ер", "ер ра ру ра ром ре", "ры ров рам ров рами рах"),
        new("", "ень", "ень ня ню ня нем не", "ни ней ням ней нями нях"),
        new("л", "онь", "онь ня ню ня нем не", "ни ней ням ней нями нях"),
        new("г", "онь", "онь ня ню ня нем не", "ни ней ням ней нями нях"),
        new("г", "оль", "оль ля лю ля лем ле", "ли лей лям лей лями лях"),
        new("", "ель", "ель ля лю ля лем ле", "ли лей лям лей лями лях"),
        new("", "оть", "оть тя тю тя тем те", "ти тей тям тей тями тях"),
        new("л", "ев", "ев ьва ьву ьва ьвом ьве", "ьвы ьвов ьвам ьвов ьвами ьвах"),
        new("пв", "ёс", "ёс са су са сом се", "сы сов сам сов сами сах"),
        new("", "ей", "ей ья ью ья ьем ье", "ьи ьев ьям ьев ьями ьях"),
        new("", "ий", "ий ья/ьего ью/ьему ья/ьего ьем/ьим ье/ьем", "ьи ьев ьям ьев ьями ьях"),
    ];

    /// <summary>Given names of men.</summary>
    public static ImmutableArray<EndingRow> GivenNamesOfMen { get; } =
    [
        new("л", "ев", "ев ьва ьву ьва ьвом ьве"),
        new("в", "ел", "ел ла лу ла лом ле"),
        .. RussianEndings.OnVowelA, .. RussianEndings.Masculine,
    ];

    /// <summary>Given names of women.</summary>
    public static ImmutableArray<EndingRow> GivenNamesOfWomen { get; } = [.. RussianEndings.OnVowelA, .. RussianEndings.OnSoftSign];

    /// <summary>Polish and Czech adjectives without the last letter of Russian ones: «Смиглы», «Палацки».</summary>
    public static ImmutableArray<EndingRow> OfSlav { get; } =
    [
        new("", "ки", "ки ки/кого ки/кому ки/кого ки/ким ки/ком"),
        new("", "ы", "ы ы/ого ы/ому ы/ого ы/ым ы/ом"),
    ];

    /// <summary>Family names on -ко, which older texts decline.</summary>
    public static ImmutableArray<EndingRow> OnKo { get; } =
        [new("", "ко", "ко ко/ки/ка ко/ке/ку ко/ку/ка ко/кой/ком ко/ке", "ки ков кам ков ками ках")];

    /// <summary>Feminine family names that go by adjectives or by the mixed declension.</summary>
    public static ImmutableArray<EndingRow> OfWoman { get; } =
    [
        new("", "ова", "ова овой овой ову овой/овою овой", "овы овых овым овых овыми овых"),
        new("", "ева", "ева евой евой еву евой/евою евой", "евы евых евым евых евыми евых"),
        new("", "ёва", "ёва ёвой ёвой ёву ёвой/ёвою ёвой", "ёвы ёвых ёвым ёвых ёвыми ёвых"),
        new("", "ина", "ина иной иной ину иной/иною иной", "ины иных иным иных иными иных"),
        new("", "ына", "ына ыной ыной ыну ыной/ыною ыной", "ыны ыных ыным ыных ыными ыных"),
        new(Hushers, "ая", "ая ей/ой ей/ой ую ей/ой/ею ей/ой", "ие их им их ими их"),
        new("", "ая", "ая ой ой ую ой/ою ой", "ие/ые их/ых им/ым их/ых ими/ыми их/ых"),
        new("", "яя", "яя ей ей юю ей/ею ей", "ие их им их ими их"),
    ];
}
