using SiteGen.Core.Text;
using static SiteGen.Core.Diagnostics.Severity;

namespace SiteGen.Core.Diagnostics;

/// <content>What editors state of names in a text, and what the report on names tells: SG310 and on.</content>
public static partial class Catalogue
{
    /// <summary>Words said to name an entry that no register has.</summary>
    [Rule("SG310", Error, "Words are said to name an entry that the register does not have",
        "Write the id as the register has it: `[words](person:id)`, `place:` or `term:`.")]
    public static Diagnostic OverrideUnknown(SourceSpan at, string register, string id, string? nearest) =>
        Met(at, $"there is no {register} \"{id}\"", nearest is null ? $"the register of {register}s lists the ids" : $"did you mean \"{nearest}\"?");

    /// <summary>An override around more than words.</summary>
    [Rule("SG311", Error, "Only plain words can be said to name an entry",
        "Take emphasis, notes, code and brackets out of `[words](person:id)`; emphasis may stand around the whole.")]
    public static Diagnostic OverrideNotPlain(SourceSpan at) =>
        Met(at, "only plain words can be said to name an entry, or none", "take markup and brackets out of the words; emphasis may stand around the whole");

    /// <summary>An override where names are not linked.</summary>
    [Rule("SG312", Warning, "Words are said to name an entry where no names are linked",
        "In headings, inside links and on pages of prose no names are linked: write the words alone.")]
    public static Diagnostic OverrideWithoutEffect(SourceSpan at) =>
        Met(at, "no names are linked here, so nothing need be said of these words", "write the words alone");

    /// <summary>An entry that no text names.</summary>
    [Rule("SG313", Note, "No text names an entry of a register",
        "If a text does name it, in a form that is not derived, list that form under `also`; else the entry stands on its own, or goes.")]
    public static Diagnostic NeverMet(SourceSpan at, string id, string? holders) => holders is null
        ? Met(at, $"no text names \"{id}\"", "list under 'also' the form in which a text names it, if one does")
        : Met(
            at, $"no text names \"{id}\" but inside {holders}",
            "the longer name is linked; nothing is amiss, unless a text names the entry in another form: list that under 'also'");

    /// <summary>An entry that the texts of one language name, those of another not.</summary>
    [Rule("SG314", Note, "An entry is named in one language only",
        "See whether the other texts name it in a form that is not derived; list that form under `also`.")]
    public static Diagnostic MetInOneLanguage(SourceSpan at, string id, string where, string missing, string? holders) => holders is null
        ? Met(at, $"\"{id}\" is named in {where}, never in {missing}", "list under 'also' the form in which the other texts name it, if they do")
        : Met(
            at, $"\"{id}\" is named in {where}, in {missing} only inside {holders}",
            "the longer name is linked; nothing is amiss, unless the other texts name the entry in another form: list that under 'also'");

    /// <summary>What looks like a person's name and is in no register.</summary>
    [Rule("SG315", Note, "What looks like a person's name is in no register",
        "Correct a slip, list another spelling under `also` of the person meant, or add the person (the command `names --draft` writes the lines).")]
    public static Diagnostic UnknownName(SourceSpan at, string name, string count, string? nearest) =>
        Met(at, $"\"{name}\" ({count}) is in no register",
            nearest is null
                ? "the command 'names --draft' writes lines for registers/persons.yml"
                : $"{IfMisspelt(nearest)}; else the command 'names --draft' writes lines for a new entry");

    /// <summary>What to do with a name that may be a slip for an entry's.</summary>
    internal static string IfMisspelt(string id) => $"if misspelt, correct it or list it under 'also' of \"{id}\"";

    /// <summary>Entries without a name in a language.</summary>
    [Rule("SG317", Note, "Entries have no name in a language of the edition",
        "Give each its name in the language, by which texts in it are searched; until then readers are shown the nearest name, if need be in Latin letters.")]
    public static Diagnostic WithoutName(SourceSpan at, string language, int count, string ids) => Met(
        at, $"{count} {(count == 1 ? "entry has" : "entries have")} no name in \"{language}\": {ids}", "texts in the language cannot name them; readers are shown the nearest name");

    /// <summary>An entry with the account that a draft puts in its place.</summary>
    [Rule("SG316", Warning, "An entry's account is still to be written",
        "The command `names --draft` wrote the line: say in `about` who the person was, or readers are shown the line as it is.")]
    public static Diagnostic AccountToBeWritten(SourceSpan at, string id) =>
        Met(at, $"the account of \"{id}\" is still the draft's", "write under 'about' who it was; readers are shown this line");
}
