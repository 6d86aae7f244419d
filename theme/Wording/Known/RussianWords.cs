using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Theme.Wording.Known;

/// <summary>The interface in Russian.</summary>
internal static class RussianWords
{
    private const string Tag = "ru";

    /// <summary>What it says.</summary>
    public static Words Words { get; } = new()
    {
        Language = Tag,
        Locale = "ru_RU",
        LanguageNames =
        [
            new("ru", "русский", "По-русски"),
            new("en", "английский", "По-английски"),
            new("de", "немецкий", "По-немецки"),
            new("fr", "французский", "По-французски"),
            new("pl", "польский", "По-польски"),
            new("cs", "чешский", "По-чешски"),
            new("uk", "украинский", "По-украински"),
            new("be", "белорусский", "По-белорусски"),
            new("lt", "литовский", "По-литовски"),
            new("lv", "латышский", "По-латышски"),
            new("et", "эстонский", "По-эстонски"),
            new("bg", "болгарский", "По-болгарски"),
            new("sr", "сербский", "По-сербски"),
            new("la", "латинский", "По-латински"),
            new("it", "итальянский", "По-итальянски"),
            new("es", "испанский", "По-испански"),
            new("he", "иврит", "На иврите"),
            new("ar", "арабский", "По-арабски"),
        ],
        FontSubsets = ["cyrillic", "latin"],

        SkipToText = "К тексту",
        PartsOfEdition = "Разделы издания",
        LanguageOfPage = "Язык",
        SideBySide = "Два языка рядом",
        SingleText = "Только этот текст",
        LanguageOfColumn = "Язык столбца",
        AllTexts = "Оба",
        Editors = "Редакторы",
        Rights = "Права",
        Repository = "Исходные файлы издания",
        SectionName = section => section switch
        {
            Section.Persons => "Лица",
            Section.Places => "Места",
            Section.Glossary => "Глоссарий",
            Section.Sources => "Источники",
            Section.Reading => "Как читать",
            _ => "",
        },

        Settings = "Вид",
        Theme = "Цвета",
        Themes = [new("system", "Как на устройстве"), new("light", "Светлые"), new("dark", "Тёмные")],
        TextSize = "Размер текста",
        TextSizes = [new("small", "Мелкий"), new("normal", "Обычный"), new("large", "Крупный"), new("largest", "Очень крупный")],
        Previews = "Примечания, источники, имена",
        ShowPreviews = "Показывать рядом с текстом",

        Articles = "Статьи",
        Contents = "Содержание",
        Abstract = "Аннотация",
        Keywords = "Ключевые слова",
        ByEditors = "от редакторов",
        Attribution = "Авторство",
        Journal = "Опубликовано",
        Udc = "УДК",
        ReadIn = "Языки",
        WrittenIn = "Язык оригинала",
        TranslatedBy = "Перевод",
        Paragraph = number => $"Абзац {number}",
        Missing = "В этом тексте такого абзаца нет.",

        Notes = "Примечания редакторов",
        Note = number => $"Примечание {number}",
        ToText = "к тексту",
        Sources = "Источники",
        NoListPrinted = "В предоставленном тексте статьи списка источников нет. То, что стоит ниже, установили по тексту статьи редакторы; это не список автора.",
        NotIdentified = "Не установлено",
        CitationInParagraph = number => $"Ссылка в абзаце {number}",
        CitationInNote = number => $"Ссылка в примечании {number}",
        CitedThrough = "цитируется по этому изданию",
        SourceNumber = number => $"источник {number}",
        ProbableMention = "вероятное упоминание",
        HowSure = certainty => certainty switch
        {
            Certainty.Certain => "установлено редакторами",
            Certainty.Probable => "предположение редакторов",
            _ => "вопрос открыт",
        },
        Locators =
        [
            new(LocatorKind.Page, "страница", "страницы"),
            new(LocatorKind.Folio, "лист", "листы"),
            new(LocatorKind.Column, "столбец", "столбцы"),
            new(LocatorKind.Number, "№", Joint: "\u00A0", Meaning: "номер"),
            new(LocatorKind.Document, "документ", "документы"),
            new(LocatorKind.Volume, "том", "тома"),
            new(LocatorKind.Book, "книга", "книги"),
            new(LocatorKind.Part, "часть", "части"),
            new(LocatorKind.Series, "серия"),
            new(LocatorKind.Issue, "выпуск", "выпуски"),
            new(LocatorKind.Chapter, "глава", "главы"),
            new(LocatorKind.Section, "раздел", "разделы"),
            new(LocatorKind.Paragraph, "параграф", "параграфы"),
            new(LocatorKind.Article, "статья", "статьи"),
            new(LocatorKind.Note, "примечание", "примечания"),
            new(LocatorKind.Figure, "рисунок", "рисунки"),
            new(LocatorKind.Table, "таблица", "таблицы"),
            new(LocatorKind.Appendix, "приложение", "приложения"),
            new(LocatorKind.Signature, "сигнатура"),
            new(LocatorKind.Fond, "фонд"),
            new(LocatorKind.Opis, "опись"),
            new(LocatorKind.Papka, "папка"),
            new(LocatorKind.Box, "картон"),
            new(LocatorKind.Delo, "дело"),
            new(LocatorKind.Collection, "собрание"),
            new(LocatorKind.Division, "отделение"),
            new(LocatorKind.Map, "карта", "карты"),
            new(LocatorKind.Plate, "вклейка", "вклейки"),
            new(LocatorKind.Reel, "катушка", "катушки"),
            new(LocatorKind.Frame, "кадр", "кадры"),
            new(LocatorKind.SubVerbo, "словарная статья"),
        ],

        Close = "Закрыть",
        Preview = "Справка",
        InList = "В списке источников",
        AtPageEnd = "Среди примечаний",

        EntriesOfArticle = "Лица, места и термины этой статьи",
        Entries = kind => kind switch { EntryKind.Person => "Лица", EntryKind.Place => "Места", _ => "Термины" },
        AllMentions = "Все упоминания",
        AlsoCalled = "Также",
        FormsInTexts = "Формы в текстах",
        Fond = "личный фонд",
        Principal = "подробно",
        MetInPassages = "В тех же абзацах названы",
        Documents = "Документы в ссылках",
        Referring = "Сюда отсылают",
        Today = "Сегодня",
        Position = "Координаты",
        Roughly = "приблизительно",
        Compass = new(" с.\u00A0ш.", " ю.\u00A0ш.", " в.\u00A0д.", " з.\u00A0д."),
        Related = "См. также",
        MentionsHeading = "Упоминания",
        NoMentions = "В текстах на этом языке отдельно не упоминается.",
        ParagraphShort = "абз.",
        InNote = "прим.",
        See = "см.",
        Letters = "Буквы",
        Filter = "Найти в указателе",
        NothingFound = "Такого имени в указателе нет.",
        OneYear = ("род.", "ум."),

        Archives = "Архивы",
        SourcesByArticle = "Списки источников по статьям",
        PublishedWorks = "Опубликованные работы",
        WorkRole = role => role switch { "editor" => "ред.: ", "compiler" => "сост.: ", "translator" => "пер.: ", _ => "см. " },
        NotCited = "в тексте не цитируется",
        SameWork = "Та же работа:",
        SameFile = shelfmark => $"То же дело ({shelfmark}):",
        MoreLists = number => $"И ещё списков источников: {number}",
        InIndex = "В указателе источников",
        CitedByArticles = number => $"Дело, общее для {number} статей",
        LevelsOfShelfmark = "Уровни шифра",
        CitedFiles = "Дела, на которые ссылаются статьи",
        WithoutShelfmark = "Без указания дела",
        CitingArticles = "Где цитируется",
        NothingCited = "На дела этого архива статьи не ссылаются.",

        MentionCount = new(Plural, "упоминание", "упоминания", "упоминаний"),
        PassageCount = new(Plural, "абзац", "абзаца", "абзацев"),
        ArticleCount = new(Plural, "статья", "статьи", "статей"),
        ArticlesShort = number => $"{number}\u00A0ст.",
        CitationCount = new(Plural, "ссылка", "ссылки", "ссылок"),
        SourceCount = new(Plural, "источник", "источника", "источников"),
        EntryCount = kind => kind switch
        {
            EntryKind.Person => new(Plural, "лицо", "лица", "лиц"),
            EntryKind.Place => new(Plural, "место", "места", "мест"),
            _ => new(Plural, "термин", "термина", "терминов"),
        },

        Citing = new(
            "Как цитировать", "ГОСТ Р 7.0.5",
            new CiteByGost(Tag)
            {
                Translated = "пер.:",
                WebVersion = "Электронная версия:",
                Website = "[сайт]",
                NoDate = "[Б. г.]",
                Paragraph = "Абз. {0}",
                Accessed = "дата обращения:",
                DayOfAccess = "дд.мм.гггг",
            }.FormReference,
            "адрес страницы", "short", "Скопировать", "Скопировано", "Для библиографических программ", "Статья и её разметка", "имена, даты и ссылки (JSON)"),
        Reading = new(
            "Что значат знаки в тексте, как устроены справки и что сокращают ссылки.",
            "Знаки в тексте",
            [
                new("mark-citation", "[12, с. 45]", "Ссылка автора.", "Число – номер источника в списке под статьёй, за ним – место в источнике. Из списка обратно ведут ссылки ко всем местам, где источник назван. «Цит. по» значит: автор приводит слова по другой работе."),
                new("mark-note", "3", "Примечание редакторов.", "На широком экране примечания стоят и на полях, у своей строки; все вместе – под текстом."),
                new("mark-person", "имя", "Лицо.", "Отмечено при каждом упоминании; ведёт на страницу лица, где собраны все упоминания. Имя внутри более длинного названия отдельно не отмечено."),
                new("mark-probable", "фамилия", "Вероятно, это лицо.", "Фамилию носят несколько лиц указателя, но статья называет лишь одного. Где решить нельзя, имя остаётся без отсылки."),
                new("mark-term", "термин", "Термин, учреждение, договор, событие.", "Отмечен при первом упоминании в статье; ведёт в глоссарий."),
                new("mark-place", "место", "Место.", "Отсылка стоит при первом упоминании; подчёркнута, только когда на неё наведён указатель или до неё дошла клавиша Tab."),
                new("mark-number", "12", "Номер абзаца.", "Виден слева, когда указатель на абзаце, и всегда – на узком экране и в печати. Он один и тот же во всех языках, и на него можно ссылаться; нажатие на номер копирует ссылку с адресом абзаца, если браузер это позволяет."),
            ],
            [
                "Справки",
                "Наведите указатель на знак, коснитесь его или нажмите на нём Enter – рядом откроется справка: полное описание источника с расшифрованным местом, примечание, сведения о лице, месте или термине. Щелчок закрепляет справку; закрыть её можно щелчком в стороне, кнопкой или клавишей Esc. Ссылки внутри справки открывают следующую.",
                "Кому справки мешают, отключит их под словом «Вид» вверху каждой страницы: «Примечания, источники, имена – Показывать рядом с текстом». Тогда знаки – обычные ссылки. Выбор сохраняется в этом браузере.",
                "Так же и без JavaScript: знаки ведут на список источников, на примечание, на страницу указателя. Ничего не теряется и в печати.",
            ],
            [
                "Два языка",
                "Переключатель языка и вид «Два языка рядом» сохраняют абзац, на котором вы остановились. Рядом абзацы стоят друг против друга; ссылки, имена и примечания действуют в обоих столбцах.",
            ],
            "Клавиатура",
            [
                new("Tab", "к следующему знаку; справка открывается сама и не мешает идти дальше"),
                new("Enter", "войти в справку"),
                new("Esc", "закрыть справку и вернуться к знаку"),
            ],
            "Обозначения в ссылках", "Что значит",
            "Шифр документа составлен из уровней, от целого к листу:",
            "Сокращения", "Как устроено издание",
            "Лица, места, термины, даты и ссылки узнаёт в текстах программа, по указателям и спискам, составленным редакторами; узнанное наверное и узнанное вероятно различены. Статьи можно читать на каждом из языков издания и на двух языках рядом.",
            "Даты, названные в статье, по годам", new(Plural, "дата", "даты", "дат")),
        WithAccounts = "Показать справки",
        Data = new()
        {
            Title = "Открытые данные",
            Introduction = "Всё, что говорят эти страницы, можно взять и как данные: указатели с числом упоминаний в каждой статье, источники с местами, где на них ссылаются, даты, названные в текстах, и сами статьи в форматах научных программ.",
            Formats = "Каждый набор – файл JSON, точно описанный схемой, и таблица CSV в кодировке UTF-8 (RFC 4180, с меткой порядка байтов, чтобы её правильно открывал Excel). Поле, сказанное на нескольких языках, в таблице занимает столбец для каждого языка; список стоит в одной ячейке, через точку с запятой. Значения не изменены: в табличной программе читайте их как текст.",
            NoLicence = "Лицензия не указана: все права остаются за авторами.",
            Schema = "схема",
            SetName = set => set switch
            {
                DataSet.Persons => "Лица",
                DataSet.Places => "Места",
                DataSet.Glossary => "Глоссарий",
                DataSet.Sources => "Источники",
                _ => "Даты",
            },
            About = set => set switch
            {
                DataSet.Persons => "Указатель лиц.",
                DataSet.Places => "Указатель мест.",
                DataSet.Glossary => "Термины с определениями.",
                DataSet.Sources => "Все позиции списков источников с местами, где на них ссылаются, и работы: какие позиции означают одну и ту же книгу или одно архивное дело.",
                _ => "Даты и промежутки времени, названные в текстах, по порядку. Дней, год которых в тексте не назван, здесь нет.",
            },
            Fields = set => set switch
            {
                DataSet.Persons => [new("id", "имя в адресе: /ru/persons/<id>/"), new("name", "фамилия, имя, отчество, частица"), new("born, died", "год или день: ГГГГ-ММ-ДД"), .. EntryFields],
                DataSet.Places =>
                [
                    new("id", "имя в адресе: /ru/places/<id>/"), new("kind", "город, область, страна, другое"), new("name, today", "название в текстах и нынешнее"),
                    new("latitude, longitude, approximate", "градусы, WGS 84; стоит ли точка вместо области"), .. EntryFields,
                ],
                DataSet.Glossary => [new("id", "имя в адресе: /ru/glossary/<id>/"), new("kind", "понятие, учреждение, договор, событие и т. д."), new("name, definition", "термин и что он значит"), new("see", "близкие термины"), .. EntryFields],
                DataSet.Sources =>
                [
                    new("article, number", "чей список и номер в нём"), new("type, creators, title, issued …", "описание в терминах CSL"), new("asPrinted", "позиция, как она напечатана в статье"),
                    new("archive, shelfmark", "место хранения по уровням шифра"), new("identified", "certain, probable или unknown: установлено редакторами, а не сказано автором"),
                    new("works", "работы, которые эта позиция означает"), new("places", "где на неё ссылаются: язык, абзац или примечание, страницы; в архиве – шифры"),
                ],
                _ =>
                [
                    new("from, to", "ISO 8601: год, месяц или день; у одной даты они равны"), new("article, lang", "текст"), new("block, note", "абзац, на странице #p<block>, или примечание редакторов; в таблице это один столбец, passage"),
                    new("start, length", "место в абзаце, в единицах UTF-16"), new("surface", "слова даты"), new("sentence", "предложение вокруг неё"),
                ],
            },
            ArticleFiles = "Файлы статей",
            AboutArticleFiles = "TEI P5 содержит статью на всех языках в одном файле, абзац против абзаца. annotations.json говорит, что в ней распознано и где: лица, места, термины, ссылки, даты. BibTeX, RIS и CSL-JSON – для библиографических программ.",
            Reference = "статья –",
            SourceList = "её источники –",
        },

        WhatItHolds = "Состав издания",
        NotFoundTitle = "Такой страницы нет",
        NotFoundText = "Возможно, в адресе опечатка или страница переехала.",
        NotFoundParts = "Возможно, то, что вы искали, есть в одном из разделов:",
        ToHome = "На главную",
    };

    /// <summary>1, 21; 2–4, 22–24; the rest with 11–14.</summary>
    private static Func<int, int> Plural => number => (number % 10, number % 100) switch
    {
        (_, >= 11 and <= 14) => 2,
        (1, _) => 0,
        ( >= 2 and <= 4, _) => 1,
        _ => 2,
    };

    private static Gloss[] EntryFields =>
        [new("also", "другие названия в текстах"), new("about", "что говорит указатель"), new("mentions", "число упоминаний в каждой статье по языкам; в таблице также сумма и статьи")];
}
