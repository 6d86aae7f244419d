namespace SiteGen.Core.Languages;

/// <summary>Russian.</summary>
internal static class Russian
{
    private static readonly WordList Soft = "ь я ю ем ём е";
    private static readonly WordList Hard = "- а у ом е";
    private static readonly WordList OnVowel = "й я ю ем е";

    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("ru")
    {
        Joints = new() { And = ["и", "а также"], Or = ["или", "либо"] },

        Letters = new()
        {
            Script = Script.Cyrillic,
            HasDecimalComma = true,
            AfterFamilyName = " ",
        },

        Locators = new()
        {
            Labels =
            [
                new(LocatorKind.Page, "с.|С.|с|С|сс.|Сс.|СС.|с.с.|С.С.|стр.|стр|страница|страницы|странице|страницах"),
                new(LocatorKind.Leaf, "л.|Л.|л|Л|лл.|Лл.|ЛЛ.|л.л.|Л.Л.|л.д.|л. д.|лист|листы|листе|листах|К."),
                new(LocatorKind.Column, "стб.|стлб.|столб.|кол."),
                new(LocatorKind.Number, "№|№№"),
                new(LocatorKind.Document, "док.|документ"),
                new(LocatorKind.Volume, "т.|Т.|тт.|Тт.|ТТ.|том|Том|тома"),
                new(LocatorKind.Book, "кн.|Кн.|книга"),
                new(LocatorKind.Part, "ч.|Ч.|часть"),
                new(LocatorKind.Series, "сер."),
                new(LocatorKind.Issue, "вып.|выпуск"),
                new(LocatorKind.Chapter, "гл.|Гл.|глава|главы"),
                new(LocatorKind.Section, "разд.|раздел"),
                new(LocatorKind.Paragraph, "§|§§|пар.|параграф"),
                new(LocatorKind.Article, "ст.|Ст.|стст.|статья"),
                new(LocatorKind.Note, "примеч.|прим.|примечание|сн.|Сн.|сноска"),
                new(LocatorKind.Figure, "рис.|рисунок|ил.|Ил.|илл."),
                new(LocatorKind.Table, "табл.|таблица"),
                new(LocatorKind.Appendix, "прил.|приложение"),
                new(LocatorKind.Fond, "Ф.|ф.|фонд"),
                new(LocatorKind.Opis, "Оп.|оп.|опись"),
                new(LocatorKind.Papka, "П.|п.|папка"),
                new(LocatorKind.Box, "карт.|кор.|коробка"),
                new(LocatorKind.Delo, "Д.|д.|дело|ед.хр.|ед. хр."),
                new(LocatorKind.Collection, "собр.|Собр.|собрание"),
                new(LocatorKind.Division, "отд.|Отд.|отдел|отделение"),
                new(LocatorKind.Map, "карта|карты"),
                new(LocatorKind.Plate, "вкл."),
                new(LocatorKind.Reel, "катушка"),
                new(LocatorKind.Frame, "кадр|кадры"),
            ],
            Verso = ["об.", "оборот"],
            Recto = ["лиц."],
            BothSides = ["и об.", "с об."],
            Following = ["и сл.", "и след.", "и далее", "сл.", "след.", "слл."],
            Others = ["и др."],
            Passim = ["и passim"],
            Headwords = ["сл. ст.", "слов. ст.", "словарная статья"],
            Emphases = ["особенно", "особ.", "прежде всего", "главным образом", "здесь и далее", "здесь"],
            Prepositions = ["на", "в"],
            KeepsStop = ["др", "изд"],
        },

        Citing = new()
        {
            // Citing
        },

        Dates = new()
        {
            Months =
            [
                new("январь", Soft) { Short = "янв" },
                new("февраль", Soft) { Short = "февр фев" },
                new("март", Hard) { Short = "мар" },
                new("апрель", Soft) { Short = "апр" },
                new("май", OnVowel),
                new("июнь", Soft) { Short = "июн" },
                new("июль", Soft) { Short = "июл" },
                new("август", Hard) { Short = "авг" },
                new("сентябрь", Soft) { Short = "сент сен" },
                new("октябрь", Soft) { Short = "окт" },
                new("ноябрь", Soft) { Short = "нояб ноя" },
                new("декабрь", Soft) { Short = "дек" },
            ],
            Phrases = new()
            {
                HyphenatesEndings = true,
                DayEndings = "го е ое му м",
                DecadeEndings = "х е ые ых м ми ым",
                Year = "год года году годом годе годы годов годам годах годами",
                YearShort = "г гг",
                And = "и",
                From = "с со от",
                UpTo = "по до",
            },
        },

        Numbers = new()
        {
            Said =
            [
                new(1, "один одно одна одну одни перв единств"), new(2, "два две двух двум двуст двое двой вдв втор оба обе обо"),
                new(3, "три трех трёх трем трём трое трет трой"), new(4, "четыр четвер"), new(5, "пять пяти пяте пято пята пяты"),
                new(6, "шесть шести шесто шеста шесты"), new(7, "семь семи седьм"), new(8, "восем восьм"), new(9, "девят"), new(10, "десят"),
                new(11, "одиннадцат"), new(12, "двенадцат"), new(13, "тринадцат"), new(14, "четырнадцат"), new(15, "пятнадцат"),
                new(16, "шестнадцат"), new(17, "семнадцат"), new(18, "восемнадцат"), new(19, "девятнадцат"), new(20, "двадцат"), new(30, "тридцат"),
                new(40, "сорок"), new(50, "пятьдесят пятидесят"), new(60, "шестьдесят шестидесят"), new(70, "семьдесят семидесят"),
                new(80, "восемьдесят восьмидесят"), new(90, "девяност"), new(100, "сотн"), new(1000, "тысяч"),
            ],
            Magnitudes = [new(1000, "тыс"), new(1_000_000, "млн миллион"), new(1_000_000_000, "млрд миллиард")],
        },

        Names = new()
        {
            // Names
        },

        Typography = new()
        {
            BoundToNext = "в к о с у а и я на не ни по до за из от об ко во со",
            BoundToPrevious = "ли ль же ж бы б",
            BeforeNumber = "с. сс. стр. л. лл. т. тт. ч. чч. кн. вып. гл. разд. ст. прим. примеч. рис. табл. прил. стб. ф. оп. д. дд. п. пп. "
                + "к. карт. кор. хр. док. абз. № №№ § §§",
            AfterNumber = "г. гг. в. вв. руб. коп. тыс. млн млрд млн. млрд. км м кг т га чел. % с.",
            BeforeName = "тов. т. ген. гр. г. г-н г-жа гн. им. ул. проф. акад. св. фон Тов. Ген. Проф. Акад. Г-н Г-жа",
            Pairs = "т. д.|т. п.|т. е.|т. к.|т. ч.|т. н.|т. о.|н. э.|ед. хр.|Ед. хр.|с. ш.|ю. ш.|в. д.|з. д.",
            Abbreviations = "г гг в вв с стр т тт д п пр др см ср им ст гл ген тов проф акад ред изд кн вып ч л ф оп ул руб коп тыс млн млрд напр "
                + "т.е т.к н.э цит указ соч",
            MayEndSentence = "г гг в вв т.д т.п д п др пр руб коп тыс млн млрд",
            SentenceOpeners = "В Во На По За Из Из-за От До При Со Об Для Под После Перед Через Между Он Она Они Его Её Ее Их Это Этот Эта Эти Так "
                + "Такой Такое Там Тогда Тем Затем Поэтому Однако Но Если Когда Как Что Хотя Уже Ещё Еще Все Всё Не Ни Также Кроме Вскоре Впрочем "
                + "Именно Лишь Только",
        },

        Printing = new()
        {
            FirstPublished = "Первая публикация",
            Volume = "Т.",
            Issue = "№",
            Pages = "С.",
            AccountToCome = "Сведения собираются.",
        },
    };
}
