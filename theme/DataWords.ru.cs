using System.Collections.Immutable;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Theme;

public sealed partial record Words
{
    private static DataWords RussianData() => new()
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
        Fields = RussianFields,
        ArticleFiles = "Файлы статей",
        AboutArticleFiles = "TEI P5 содержит статью на всех языках в одном файле, абзац против абзаца. annotations.json говорит, что в ней распознано и где: лица, места, термины, ссылки, даты. BibTeX, RIS и CSL-JSON – для библиографических программ.",
        Reference = "статья –",
        SourceList = "её источники –",
    };

    private static ImmutableArray<Gloss> RussianFields(DataSet set) => set switch
    {
        DataSet.Persons => [new("id", "имя в адресе: /ru/persons/<id>/"), new("name", "фамилия, имя, отчество, частица"), new("born, died", "год или день: ГГГГ-ММ-ДД"), .. RussianEntryFields],
        DataSet.Places =>
        [
            new("id", "имя в адресе: /ru/places/<id>/"), new("kind", "город, область, страна, другое"), new("name, today", "название в текстах и нынешнее"),
            new("latitude, longitude, approximate", "градусы, WGS 84; стоит ли точка вместо области"), .. RussianEntryFields,
        ],
        DataSet.Glossary => [new("id", "имя в адресе: /ru/glossary/<id>/"), new("kind", "понятие, учреждение, договор, событие и т. д."), new("name, definition", "термин и что он значит"), new("see", "близкие термины"), .. RussianEntryFields],
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
    };

    private static Gloss[] RussianEntryFields =>
        [new("also", "другие названия в текстах"), new("about", "что говорит указатель"), new("mentions", "число упоминаний в каждой статье по языкам; в таблице также сумма и статьи")];
}
