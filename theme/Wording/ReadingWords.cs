using System.Collections.Immutable;

namespace SiteGen.Theme.Wording;

/// <summary>How the theme explains its own apparatus: the marks, the slips, the keys, the key to references.</summary>
/// <param name="Lead">What the page is for.</param>
/// <param name="Marks">Heading of the marks in a text.</param>
/// <param name="Legend">Each mark with what it means.</param>
/// <param name="Slips">Heading and paragraphs on the previews.</param>
/// <param name="Languages">Heading and paragraphs on reading in two languages.</param>
/// <param name="Keys">Heading of the keyboard.</param>
/// <param name="KeyTable">Each key with what it does.</param>
/// <param name="References">Heading of the table of reference marks.</param>
/// <param name="Meaning">Heading of its column of meanings.</param>
/// <param name="ArchivesLead">Before the archives.</param>
/// <param name="Abbreviations">Heading of the abbreviations.</param>
/// <param name="HowMade">Heading on the home page of how the edition works.</param>
/// <param name="MadeBy">What is said there.</param>
/// <param name="Dates">Before the numbers of dates by year, for a screen reader.</param>
/// <param name="DateCount">Dates, counted.</param>
public sealed record ReadingWords(
    string Lead, string Marks, ImmutableArray<LegendLine> Legend, ImmutableArray<string> Slips, ImmutableArray<string> Languages,
    string Keys, ImmutableArray<Gloss> KeyTable, string References, string Meaning,
    string ArchivesLead, string Abbreviations, string HowMade, string MadeBy, string Dates, Counted DateCount);

/// <summary>A mark of the text.</summary>
/// <param name="Mark">Class of the sample in the style sheet.</param>
/// <param name="Sample">How it looks in the text.</param>
/// <param name="Name">What it marks.</param>
/// <param name="Text">What else there is to know.</param>
public sealed record LegendLine(string Mark, string Sample, string Name, string Text);
