using System.Text;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;

namespace SiteGen.Tests.Support;

/// <summary>Writes a citation, to be read again, in one form whatever the author's: numbers of the list, Russian labels, «Там же» written out.</summary>
internal static class PrintCitation
{
    /// <summary>The bracket, which reads as the same citation again.</summary>
    public static string Canonical(Citation citation)
    {
        var printed = new StringBuilder("[");
        var lead = CitationLead.None;
        foreach (var item in citation.Items)
        {
            printed.Append(printed.Length > 1 ? "; " : "").Append(item.Lead == lead ? "" : Words(item.Lead)).Append(item.Source);
            lead = item.Lead;
            Place(printed, [.. item.Place]);
        }

        return printed.Append(']').ToString();
    }

    private static void Place(StringBuilder printed, Locator[] locators)
    {
        for (var i = 0; i < locators.Length; i++)
        {
            var locator = locators[i];
            printed.Append(locator.OpensPlace && i > 0 ? "; " : Separator(locators, i)).Append(Label(locator.Kind)).Append(locator.Value);
        }
    }

    /// <summary>
    /// A comma would draw words that begin with a number into the list before them; a full stop would be taken for that of the
    /// abbreviation that a value ends with.
    /// </summary>
    private static string Separator(Locator[] locators, int at) => at == 0 || locators[at].Kind != LocatorKind.Unparsed ? ", "
        : char.IsAsciiDigit(locators[at - 1].Value.Printed[^1]) ? ". " : ": ";

    private static string Words(CitationLead lead) => lead switch
    {
        CitationLead.Via => "цит. по: ",
        CitationLead.Compare => "ср.: ",
        CitationLead.Example => "напр.: ",
        CitationLead.Further => "подробнее: ",
        CitationLead.SeeAlso => "см. также: ",
        CitationLead.See => "см.: ",
        _ => "",
    };

    /// <summary>The label of a kind; free text has none.</summary>
    public static string Label(LocatorKind kind) => kind switch
    {
        LocatorKind.Page => "с. ",
        LocatorKind.Folio => "л. ",
        LocatorKind.Column => "стб. ",
        LocatorKind.Number => "№ ",
        LocatorKind.Document => "док. ",
        LocatorKind.Volume => "т. ",
        LocatorKind.Book => "кн. ",
        LocatorKind.Part => "ч. ",
        LocatorKind.Series => "сер. ",
        LocatorKind.Issue => "вып. ",
        LocatorKind.Chapter => "гл. ",
        LocatorKind.Section => "разд. ",
        LocatorKind.Paragraph => "§ ",
        LocatorKind.Article => "ст. ",
        LocatorKind.Note => "примеч. ",
        LocatorKind.Figure => "рис. ",
        LocatorKind.Table => "табл. ",
        LocatorKind.Appendix => "прил. ",
        LocatorKind.Signature => "Sygn. ",
        LocatorKind.Fond => "Ф. ",
        LocatorKind.Opis => "Оп. ",
        LocatorKind.Papka => "П. ",
        LocatorKind.Box => "карт. ",
        LocatorKind.Delo => "Д. ",
        LocatorKind.Collection => "собр. ",
        LocatorKind.Division => "отд. ",
        LocatorKind.Map => "карта ",
        LocatorKind.Plate => "pl. ",
        LocatorKind.Reel => "reel ",
        LocatorKind.Frame => "кадр ",
        LocatorKind.SubVerbo => "s. v. ",
        LocatorKind.Unparsed => "",
        _ => throw new InvalidOperationException($"a place of kind {kind} has no label here"),
    };
}
