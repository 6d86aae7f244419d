using SiteGen.Core.Text;
using static SiteGen.Core.Diagnostics.Severity;

namespace SiteGen.Core.Diagnostics;

/// <content>Differences between a translation and its original: citations, figures and notes from SG220, persons from SG320.</content>
public static partial class Catalogue
{
    /// <summary>A citation of the original that the translation lacks.</summary>
    [Rule("SG220", Warning, "A translation lacks a citation", "Put the citation into the paragraph as the original has it. Where in the paragraph it stands is free.")]
    public static Diagnostic CitationLost(SourceSpan at, string citation, SourceSpan original) =>
        Met(at, $"this paragraph does not cite \"{citation}\" as the original does", Compare(original));

    /// <summary>A citation that the original does not have.</summary>
    [Rule("SG221", Warning, "A translation has a citation more", "Take the citation out, or put it into the original if it was lost there.")]
    public static Diagnostic CitationAdded(SourceSpan at, string citation, SourceSpan original) =>
        Met(at, $"the original does not cite \"{citation}\" in this paragraph", Compare(original));

    /// <summary>A citation of another place or source than the original's.</summary>
    [Rule("SG222", Warning, "A translation cites another place", "Give the source, the place and «Цит. по» as the original gives them. Words inside a citation are not compared.")]
    public static Diagnostic CitationChanged(SourceSpan at, string citation, string originally, SourceSpan original) =>
        Met(at, $"\"{citation}\" stands where the original cites \"{originally}\"", Compare(original));

    /// <summary>A number or date of the original that the translation lacks.</summary>
    [Rule("SG223", Warning, "A translation lacks a number or a date", "Put the number or date into the paragraph; in words will do for a small number.")]
    public static Diagnostic FigureLost(SourceSpan at, string figure, SourceSpan original) =>
        Met(at, $"this paragraph lacks \"{figure}\" of the original", Compare(original));

    /// <summary>A number or date that the original does not have.</summary>
    [Rule("SG224", Warning, "A translation has a number or a date more", "Take the number or date out, or put it into the original if it was lost there.")]
    public static Diagnostic FigureAdded(SourceSpan at, string figure, SourceSpan original) =>
        Met(at, $"\"{figure}\" is not in this paragraph of the original", Compare(original));

    /// <summary>Another number or date than the original's.</summary>
    [Rule("SG225", Warning, "A translation has another number or date", "Give the number or date as the original gives it; a slip of the original is told in a note.")]
    public static Diagnostic FigureChanged(SourceSpan at, string figure, string originally, SourceSpan original) =>
        Met(at, $"\"{figure}\" stands where the original has \"{originally}\"", Compare(original));

    /// <summary>A note's mark of the original that the translation lacks.</summary>
    [Rule("SG226", Warning, "A translation lacks the mark of a note", "Set the mark in the same paragraph as the original.")]
    public static Diagnostic NoteMarkLost(SourceSpan at, string note, SourceSpan original) =>
        Met(at, $"this paragraph lacks the mark of note \"{note}\", which the original has here", Compare(original));

    /// <summary>A note's mark that the original has elsewhere.</summary>
    [Rule("SG227", Warning, "A translation marks a note in another paragraph", "Set the mark in the same paragraph as the original.")]
    public static Diagnostic NoteMarkAdded(SourceSpan at, string note, SourceSpan original) =>
        Met(at, $"the original does not mark note \"{note}\" in this paragraph", Compare(original));

    /// <summary>A person whom the original names in a paragraph and the translation does not.</summary>
    [Rule("SG320", Note, "A translation does not name a person", "Nothing, where a pronoun or an office stands for the name. Else see whether the name was lost, or is written in a form that the register does not know.")]
    public static Diagnostic PersonLost(SourceSpan at, string id, string name, SourceSpan original) =>
        Met(at, $"\"{id}\", in the original \"{name}\", is not named in this paragraph", Compare(original));

    /// <summary>A person whom a translation names in a paragraph and the original does not.</summary>
    [Rule("SG321", Note, "A translation names a person more", "Nothing, where the original has a pronoun or an office instead. Else see whether the name is right, or stands in the original in a form that the register does not know.")]
    public static Diagnostic PersonAdded(SourceSpan at, string id, string name, SourceSpan original) =>
        Met(at, $"\"{name}\" is \"{id}\", whom the original does not name in this paragraph", Compare(original));

    private static string Compare(SourceSpan original) => $"compare {original.File.Path}:{original.Position.Line}:{original.Position.Column}";
}
