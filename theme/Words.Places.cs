using System.Text;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;

namespace SiteGen.Theme;

// How places in sources are said.
public sealed partial record Words
{
    /// <summary>A place in a source, spelled out, «Там же» with what it stands for; several places in one source are parted by a semicolon.</summary>
    /// <param name="item">What is cited.</param>
    /// <param name="levels">For each locator of the place the level of the archive that it names, if any.</param>
    public string Place(CitationItem item, params ReadOnlySpan<ArchiveLevel?> levels)
    {
        var (spelled, at) = (new StringBuilder(), 0);
        foreach (var locator in item.Place)
        {
            var level = at < levels.Length ? levels[at] : null;
            at++;
            spelled.Append(spelled.Length == 0 ? "" : locator.OpensPlace ? "; " : ", ").Append(Spelled(locator, level));
        }

        return spelled.ToString();
    }

    /// <summary>Levels that archives share have a word of their own, with its plural; what else an archive counts goes by the archive's name for it.</summary>
    private string Spelled(Locator locator, ArchiveLevel? level)
    {
        return level is null || locator.Kind is LocatorKind.Fond or LocatorKind.Opis or LocatorKind.Papka or LocatorKind.Delo or LocatorKind.Leaf
            ? Locator(locator.Kind, locator.Value)
            : $"{level.Name[Language]} {FormatLocatorValue.Format(locator.Value, Language)}";
    }

    /// <summary>A place in print as the facts of an article tell it: <c>том 3</c>; nothing where it is not known.</summary>
    public string InIssue(LocatorKind kind, string? value) => string.IsNullOrEmpty(value) ? "" : Locator(kind, ParseLocatorValue.Parse(value, kind));

    private static string RussianLocator(LocatorKind kind, LocatorValue place)
    {
        var (value, many) = (FormatLocatorValue.Format(place, "ru"), place.IsMany);
        return kind switch
        {
            LocatorKind.Page => $"{(many ? "страницы" : "страница")} {value}",
            LocatorKind.Leaf => $"{(many ? "листы" : "лист")} {value}",
            LocatorKind.Column => $"{(many ? "столбцы" : "столбец")} {value}",
            LocatorKind.Number => $"№\u00A0{value}",
            LocatorKind.Document => $"{(many ? "документы" : "документ")} {value}",
            LocatorKind.Volume => $"{(many ? "тома" : "том")} {value}",
            LocatorKind.Book => $"{(many ? "книги" : "книга")} {value}",
            LocatorKind.Part => $"{(many ? "части" : "часть")} {value}",
            LocatorKind.Series => $"серия {value}",
            LocatorKind.Issue => $"{(many ? "выпуски" : "выпуск")} {value}",
            LocatorKind.Chapter => $"{(many ? "главы" : "глава")} {value}",
            LocatorKind.Section => $"{(many ? "разделы" : "раздел")} {value}",
            LocatorKind.Paragraph => $"{(many ? "параграфы" : "параграф")} {value}",
            LocatorKind.Article => $"{(many ? "статьи" : "статья")} {value}",
            LocatorKind.Note => $"{(many ? "примечания" : "примечание")} {value}",
            LocatorKind.Figure => $"{(many ? "рисунки" : "рисунок")} {value}",
            LocatorKind.Table => $"{(many ? "таблицы" : "таблица")} {value}",
            LocatorKind.Appendix => $"{(many ? "приложения" : "приложение")} {value}",
            LocatorKind.Signature => $"сигнатура {value}",
            LocatorKind.Fond => $"фонд {value}",
            LocatorKind.Opis => $"опись {value}",
            LocatorKind.Papka => $"папка {value}",
            LocatorKind.Box => $"картон {value}",
            LocatorKind.Delo => $"дело {value}",
            LocatorKind.Collection => $"собрание {value}",
            LocatorKind.Division => $"отделение {value}",
            LocatorKind.Map => $"{(many ? "карты" : "карта")} {value}",
            LocatorKind.Plate => $"{(many ? "вклейки" : "вклейка")} {value}",
            LocatorKind.Reel => $"{(many ? "катушки" : "катушка")} {value}",
            LocatorKind.Frame => $"{(many ? "кадры" : "кадр")} {value}",
            LocatorKind.SubVerbo => $"словарная статья {value}",
            _ => value,
        };
    }

    private static string EnglishLocator(LocatorKind kind, LocatorValue place)
    {
        var (value, many) = (FormatLocatorValue.Format(place, "en"), place.IsMany);
        return kind switch
        {
            LocatorKind.Page => $"{(many ? "pages" : "page")} {value}",
            LocatorKind.Leaf => $"{(many ? "leaves" : "leaf")} {value}",
            LocatorKind.Column => $"{(many ? "columns" : "column")} {value}",
            LocatorKind.Number => $"{(many ? "nos." : "no.")} {value}",
            LocatorKind.Document => $"{(many ? "documents" : "document")} {value}",
            LocatorKind.Volume => $"{(many ? "volumes" : "volume")} {value}",
            LocatorKind.Book => $"{(many ? "books" : "book")} {value}",
            LocatorKind.Part => $"{(many ? "parts" : "part")} {value}",
            LocatorKind.Series => $"series {value}",
            LocatorKind.Issue => $"{(many ? "issues" : "issue")} {value}",
            LocatorKind.Chapter => $"{(many ? "chapters" : "chapter")} {value}",
            LocatorKind.Section => $"{(many ? "sections" : "section")} {value}",
            LocatorKind.Paragraph => $"{(many ? "paragraphs" : "paragraph")} {value}",
            LocatorKind.Article => $"{(many ? "articles" : "article")} {value}",
            LocatorKind.Note => $"{(many ? "notes" : "note")} {value}",
            LocatorKind.Figure => $"{(many ? "figures" : "figure")} {value}",
            LocatorKind.Table => $"{(many ? "tables" : "table")} {value}",
            LocatorKind.Appendix => $"{(many ? "appendices" : "appendix")} {value}",
            LocatorKind.Signature => $"signature {value}",
            LocatorKind.Fond => $"fond {value}",
            LocatorKind.Opis => $"opis (inventory) {value}",
            LocatorKind.Papka => $"papka (folder) {value}",
            LocatorKind.Box => $"box {value}",
            LocatorKind.Delo => $"delo (file) {value}",
            LocatorKind.Collection => $"collection {value}",
            LocatorKind.Division => $"division {value}",
            LocatorKind.Map => $"{(many ? "maps" : "map")} {value}",
            LocatorKind.Plate => $"{(many ? "plates" : "plate")} {value}",
            LocatorKind.Reel => $"{(many ? "reels" : "reel")} {value}",
            LocatorKind.Frame => $"{(many ? "frames" : "frame")} {value}",
            LocatorKind.SubVerbo => $"entry {value}",
            _ => value,
        };
    }
}
