namespace SiteGen.Core.Names.Forms;

/// <summary>Russian words for things that bear the names of persons: settlements, streets and regiments, ships and works.</summary>
internal static class RussianThings
{
    private const int Genitive = 1;

    /// <summary>Words for settlements, a row a case from nominative to prepositional.</summary>
    private static readonly string[] Settlements =
    [
        " город городок поселок село местечко деревня станица станция хутор аул крепость остров мыс порт река гора ",
        " города городка поселка села местечка деревни станицы станции хутора аула крепости острова мыса порта реки горы ",
        " городу городку поселку селу местечку деревне станице станции хутору аулу крепости острову мысу порту реке горе ",
        " город городок поселок село местечко деревню станицу станцию хутор аул крепость остров мыс порт реку гору ",
        " городом городком поселком селом местечком деревней станицей станцией хутором аулом крепостью островом мысом портом рекой горой ",
        " городе городке поселке селе местечке деревне станице станции хуторе ауле крепости острове мысе порту реке горе ",
    ];

    /// <summary>How words begin that take an adjective made of a place's name, which may be a family name too: «Невская улица».</summary>
    private static readonly string[] CalledAfterPlaces =
    [
        "проспект", "улиц", "площад", "переул", "набережн", "бульвар", "мост", "тракт", "шоссе", "застав", "ворот", "вокзал", "уезд", "губерн", "волост",
        "округ", "район", "област", "княжеств", "полк", "дивизи", "бригад", "батальон", "монастыр", "собор", "дворец", "дворц", "завод",
        "фабрик", "залив", "равелин",
    ];

    /// <summary>How words begin for ships, firms and works, whose names stand in quotation marks.</summary>
    private static readonly string[] Named =
    [
        "ледокол", "крейсер", "пароход", "теплоход", "корабл", "судн", "броненос", "линкор", "линейн", "эсмин", "миноносец", "миноносц", "фрегат", "бриг",
        "шхун", "яхт", "катер", "подлодк", "лодк", "буксир", "поезд", "бронепоезд", "самолет", "дирижабл", "танк", "газет", "журнал", "альманах",
        "роман", "повест", "поэм", "пьес", "драм", "трагед", "опер", "балет", "театр", "кинотеатр", "клуб", "стадион", "колхоз", "совхоз", "артел", "фирм",
        "гостиниц", "ресторан", "издательств",
    ];

    /// <summary>Whether a word, in small letters, is one for a thing whose name stands in quotation marks.</summary>
    public static bool IsNamed(string word) => Named.Any(n => word.StartsWith(n, StringComparison.Ordinal));

    /// <summary>Whether a noun, in small letters, takes such an adjective in one of the cases; some have a prepositional case on «-у».</summary>
    public static bool IsCalledAfterPlace(string word, GrammaticalCases cases) => CalledAfterPlaces.Any(n => word.StartsWith(n, StringComparison.Ordinal))
        && (word[^1] == 'у' ? (cases & (GrammaticalCases.Dative | GrammaticalCases.Accusative | GrammaticalCases.Prepositional)) != GrammaticalCases.None
            : word is not ([.., 'а' or 'я', 'м'] or [.., 'м', 'и'] or [.., 'х']));

    /// <summary>
    /// Whether a word, in small letters, is one for settlements, behind which a name in the same case or in its dictionary form is a
    /// settlement's («города Орлова», «в городе Орлов»; but not «глава города Орлов»).
    /// </summary>
    public static bool IsSettlement(string word, GrammaticalCases cases) => Enumerable.Range(0, 6).Any(i =>
        (cases.HasFlag((GrammaticalCases)(1 << i)) || (i != Genitive && cases.HasFlag(GrammaticalCases.Nominative)))
        && Settlements[i].Contains($" {word} ", StringComparison.Ordinal));

    /// <summary>Whether a word with a full stop is short for a settlement; «г.» is so only behind a preposition of place, else a form of address.</summary>
    public static bool IsAbbreviatedPlace(string word, string before) => word is "гор" or "пос" or "дер" or "хут" or "ст-ца"
        || (word == "г" && before is ("в" or "во" or "из" or "близ" or "около" or "под"));

    /// <summary>The cases in which a name behind a preposition is rather a place's than a person's.</summary>
    public static GrammaticalCases CasesOfPlaceBehind(string word) => word switch
    {
        "в" or "во" => GrammaticalCases.Prepositional | GrammaticalCases.Nominative,
        "из" or "близ" => GrammaticalCases.Genitive,
        _ => GrammaticalCases.None,
    };
}
