using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Theme;

public sealed partial record Words
{
    private static Words SpeakRussian() => new()
    {
        Language = "ru",
        Name = "Русский",
        Locale = "ru_RU",
        LanguageName = code => code switch { "ru" => "русский", "en" => "английский", _ => code },
        InLanguage = code => code switch { "ru" => "По-русски", "en" => "По-английски", _ => code },
        FontSubsets = ["cyrillic", "latin"],

        SkipToText = "К тексту",
        PartsOfEdition = "Разделы издания",
        LanguageOfPage = "Язык",
        SideBySide = "Два языка рядом",
        SingleText = "Только этот текст",
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
        Locator = RussianLocator,

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
        Point = point => $"{RussianDegrees(point.Latitude)} {(point.Latitude < 0 ? "ю" : "с")}.\u00A0ш., {RussianDegrees(point.Longitude)} {(point.Longitude < 0 ? "з" : "в")}.\u00A0д.",
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

        MentionCount = Counted.Russian("упоминание", "упоминания", "упоминаний"),
        PassageCount = Counted.Russian("абзац", "абзаца", "абзацев"),
        ArticleCount = Counted.Russian("статья", "статьи", "статей"),
        ArticlesShort = number => $"{number}\u00A0ст.",
        CitationCount = Counted.Russian("ссылка", "ссылки", "ссылок"),
        SourceCount = Counted.Russian("источник", "источника", "источников"),
        EntryCount = kind => kind switch
        {
            EntryKind.Person => Counted.Russian("лицо", "лица", "лиц"),
            EntryKind.Place => Counted.Russian("место", "места", "мест"),
            _ => Counted.Russian("термин", "термина", "терминов"),
        },

        Citing = CitingWords.Russian,
        Reading = ReadingWords.Russian,
        WithAccounts = "Показать справки",
        Data = RussianData(),

        WhatItHolds = "Состав издания",
        NotFoundTitle = "Такой страницы нет",
        NotFoundText = "Возможно, в адресе опечатка или страница переехала.",
        NotFoundParts = "Возможно, то, что вы искали, есть в одном из разделов:",
        ToHome = "На главную",
    };

    private static string RussianDegrees(double value) => Degrees(value, "", "").Replace('.', ',').TrimEnd();
}
