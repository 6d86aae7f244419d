using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Theme.Wording;

/// <summary>How a passage is called in a reference to it: a paragraph by its number, a note by its own.</summary>
/// <param name="Number"><c>12</c>; with a letter where several citations in the passage are told apart: <c>12b</c>.</param>
/// <param name="IsNote">Whether it is a note of the editors.</param>
public sealed record PassageName(string Number, bool IsNote)
{
    /// <summary>The name of a passage of a text.</summary>
    public static PassageName NamePassage(ArticleText text, PassageId id) => new(
        (id.Block ?? text.Notes.First(n => n.Id == id.Note).Number).ToString(CultureInfo.InvariantCulture), id.IsNote);

    /// <summary>The name for the citation of that index in the passage; the first needs no letter.</summary>
    public PassageName Lettered(int index) => index == 0 ? this : this with { Number = Number + (char)('a' + Math.Min(index, 25)) };

    /// <summary><c>12</c>, <c>note 3</c>: where the words before it speak of paragraphs.</summary>
    public string Brief(Words words) => IsNote ? $"{words.InNote}\u00A0{Number}" : Number;

    /// <summary><c>par. 12</c>, <c>note 3</c>: where it is alone.</summary>
    public string Alone(Words words) => IsNote ? Brief(words) : $"{words.ParagraphShort}\u00A0{Number}";

    /// <summary>What a screen reader says of a link to a citation in the passage.</summary>
    public string Citation(Words words) => IsNote ? words.CitationInNote(Number) : words.CitationInParagraph(Number);
}
