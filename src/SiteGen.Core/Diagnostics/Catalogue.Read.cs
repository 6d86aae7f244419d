using System.Globalization;
using SiteGen.Core.Text;
using static SiteGen.Core.Diagnostics.Severity;

namespace SiteGen.Core.Diagnostics;

/// <summary>Faults met while reading: 1xx.</summary>
public static partial class Catalogue
{
    /// <summary>A byte that is not UTF-8.</summary>
    [Rule("SG101", Error, "A file is not UTF-8", "Save the file as UTF-8. A file in another encoding (Windows-1251, UTF-16) has to be converted first.")]
    public static Diagnostic NotUtf8(SourceSpan at, byte value) =>
        Met(at, $"the byte 0x{value:X2} is not UTF-8", "save the file as UTF-8");

    /// <summary>A file beyond the limit.</summary>
    [Rule("SG102", Error, "A file is too large", "Split the article, or take out what is not text.")]
    public static Diagnostic FileTooLarge(SourceSpan at, int length, int limit) =>
        Met(at, $"the file has {length} bytes, more than {limit}", "split it, or take out what is not text");

    /// <summary>A control character.</summary>
    [Rule("SG103", Error, "A control character stands in the text", "Delete the invisible character at the place named.")]
    public static Diagnostic ControlCharacter(SourceSpan at, char character) =>
        Met(at, $"the control character U+{(int)character:X4} stands in the text", "delete the invisible character");

    /// <summary>A character that turns the direction of the text.</summary>
    [Rule("SG104", Error, "A bidirectional control stands in the text", "Delete the invisible character: it can make a text read otherwise than it is stored.")]
    public static Diagnostic BidirectionalControl(SourceSpan at, char character) =>
        Met(at, $"the bidirectional control U+{(int)character:X4} stands in the text", "delete the invisible character");

    /// <summary>YAML that cannot be parsed.</summary>
    [Rule("SG105", Error, "YAML cannot be read", "Mend the line named; often a colon, a quote or the indentation is amiss. A text with a colon needs quotes.")]
    public static Diagnostic YamlMalformed(SourceSpan at, string reason) =>
        Met(at, $"the YAML cannot be read here: {reason}", "check quotes, colons and indentation; put a text with a colon in quotes");

    /// <summary>YAML beyond the plain part that is read.</summary>
    [Rule("SG106", Error, "YAML uses what is not read", "Anchors, aliases, tags, several documents and deep nesting are refused: write the values out.")]
    public static Diagnostic YamlRefused(SourceSpan at, string what, string hint) =>
        Met(at, $"{what} is not read in YAML", hint);

    /// <summary>A key twice in one map.</summary>
    [Rule("SG107", Error, "A key stands twice", "Delete one of the two, or give it its right name.")]
    public static Diagnostic DuplicateKey(SourceSpan at, string key) =>
        Met(at, $"the key \"{key}\" stands twice", "delete one of the two");

    /// <summary>A key that means nothing.</summary>
    [Rule("SG108", Error, "A key is not known", "Correct its spelling; docs/input-format.md lists the keys of each file.")]
    public static Diagnostic UnknownKey(SourceSpan at, string key, string? nearest) =>
        Met(at, $"the key \"{key}\" is not known here", nearest is null ? "docs/input-format.md lists the keys" : $"did you mean \"{nearest}\"?");

    /// <summary>A key that must be there.</summary>
    [Rule("SG109", Error, "A key is missing", "Add the key with its value.")]
    public static Diagnostic MissingKey(SourceSpan at, string key) =>
        Met(at, $"the key \"{key}\" is missing", $"add \"{key}:\" with its value");

    /// <summary>A value of the wrong form.</summary>
    [Rule("SG110", Error, "A value has the wrong form", "Give the value the form that the message names.")]
    public static Diagnostic WrongValue(SourceSpan at, string key, string expected) =>
        Met(at, $"the value of \"{key}\" has the wrong form", $"expected: {expected}");

    /// <summary>An id that cannot be in an address.</summary>
    [Rule("SG111", Error, "An id cannot stand in an address", "Use small Latin letters, digits and hyphens, at most 80.")]
    public static Diagnostic BadId(SourceSpan at, string id) =>
        Met(at, $"\"{id}\" cannot stand in an address", "use small Latin letters, digits and hyphens, at most 80");

    /// <summary>Two records with one id.</summary>
    [Rule("SG112", Error, "Two records have the same id", "Give one of them another id, or merge the two.")]
    public static Diagnostic DuplicateId(SourceSpan at, string id, int firstLine) =>
        Met(at, $"\"{id}\" is taken already, in line {firstLine}", "give it another id, or merge the two");

    /// <summary>A text without front matter.</summary>
    [Rule("SG113", Error, "A text has no front matter", "Begin the file with a line '---', the keys, and a second line '---'.")]
    public static Diagnostic FrontMatterMissing(SourceSpan at) =>
        Met(at, "the front matter is missing or is not closed", "begin the file with a line \"---\", the keys, and a second line \"---\"");

    /// <summary>A text without a body.</summary>
    [Rule("SG114", Error, "A text has no body", "Write the article below the front matter.")]
    public static Diagnostic BodyEmpty(SourceSpan at) =>
        Met(at, "there is no text below the front matter", "write the text below the second \"---\"");

    /// <summary>A note mark without a note.</summary>
    [Rule("SG115", Error, "A note is marked but not written", "Write the note at the end of the file, or correct its name.")]
    public static Diagnostic UnknownNote(SourceSpan at, string id, string? nearest) =>
        Met(at, $"the note \"{id}\" is not in this file", nearest is null ? $"write it at the end of the file: [^{id}]: …" : $"did you mean \"{nearest}\"?");

    /// <summary>A note without a mark.</summary>
    [Rule("SG116", Warning, "A note is written but not marked", "Set its mark in the text, or delete the note; it is not published.")]
    public static Diagnostic UnusedNote(SourceSpan at, string id) =>
        Met(at, $"the note \"{id}\" has no mark in the text and is left out", $"set [^{id}] where it belongs, or delete the note");

    /// <summary>A note written twice.</summary>
    [Rule("SG117", Error, "A note is written twice", "Give one of the two another name, or merge them.")]
    public static Diagnostic DuplicateNote(SourceSpan at, string id, int firstLine) =>
        Met(at, $"the note \"{id}\" is written already, in line {firstLine}", "give it another name, or merge the two");

    /// <summary>A link that must not become live.</summary>
    [Rule("SG118", Error, "A link has a scheme that is not allowed", "Use http, https, mailto or doi, or a link inside the site.")]
    public static Diagnostic LinkRefused(SourceSpan at, string target) =>
        Met(at, $"the link \"{target}\" is not allowed", "use http:, https:, mailto: or doi:, or a link inside the site");

    /// <summary>A definition that Markdown would swallow.</summary>
    [Rule("SG119", Error, "A link definition would vanish from the text", "Write the link where it belongs: [words](address). Escape the bracket, \\[1]:, if the line is text.")]
    public static Diagnostic LinkDefinition(SourceSpan at) =>
        Met(at, "this line is a link definition in Markdown and would vanish", "write the link where it belongs, or escape the bracket: \\[1]: …");

    /// <summary>A block beyond the limits.</summary>
    [Rule("SG120", Error, "A block is too large or too deeply nested", "Part the paragraph; a block may have 32,000 characters, 500 opening brackets and 32 levels.")]
    public static Diagnostic BlockTooLarge(SourceSpan at, string limit) =>
        Met(at, $"this block has more than {limit}", "part it, or mend the markup");

    /// <summary>Markup that is kept as text.</summary>
    [Rule("SG121", Warning, "Markup is shown as text", "What stands there is shown as it is written: pictures are not read yet.")]
    public static Diagnostic MarkupAsText(SourceSpan at, string what) =>
        Met(at, $"{what} is shown as text", "take it out, or write it in plain Markdown");

    /// <summary>An input without an edition.</summary>
    [Rule("SG122", Error, "There is no site.yml", "Write input/site.yml with title, description and languages.")]
    public static Diagnostic SiteMissing(SourceSpan at) =>
        Met(at, "there is no \"site.yml\"", "write it with title, description and languages");

    /// <summary>An article folder that lacks a file.</summary>
    [Rule("SG123", Error, "An article lacks a file", "Every article has article.yml and a text in at least one language of the site.")]
    public static Diagnostic ArticleFileMissing(SourceSpan at, string file) =>
        Met(at, $"the article has no \"{file}\"", $"add \"{file}\" to the article's folder");

    /// <summary>An article in fewer languages than the site.</summary>
    [Rule("SG124", Warning, "An article lacks a language", "Add the text when it is ready; until then the article is shown in the languages it has.")]
    public static Diagnostic LanguageMissing(SourceSpan at, string language, bool isOriginal) => Met(
        at, $"the article has no text in \"{language}\"{(isOriginal ? ", the language of the original" : "")}",
        isOriginal ? $"add the original, \"{language}.md\"" : $"add \"{language}.md\" when the translation is ready");

    /// <summary>Two texts that cannot be laid side by side.</summary>
    [Rule("SG125", Warning, "The languages of a text do not run in parallel", "Block k of one text and block k of the other must say the same. The place named is the first block that is unlike its twin in kind or length: from there on, find where one text has a paragraph or heading more, or lacks one.")]
    public static Diagnostic BlocksDiffer(SourceSpan at, int here, int there, string language) =>
        Met(at, $"this text has {here} blocks, \"{language}\" has {there}", "from here on, find where one of the two has a paragraph or heading more");

    /// <summary>A file that nothing reads.</summary>
    [Rule("SG126", Warning, "A file is not used", "Correct its name or take it out of the input folder.")]
    public static Diagnostic FileNotUsed(SourceSpan at, string? nearest) =>
        Met(at, "nothing reads this file", nearest is null ? "correct its name, or take it out" : $"did you mean \"{nearest}\"?");

    /// <summary>A reference to a record that is not there.</summary>
    [Rule("SG127", Error, "A reference points nowhere", "Correct the id, or add the record to its register.")]
    public static Diagnostic UnknownReference(SourceSpan at, string kind, string id, string? nearest) =>
        Met(at, $"there is no {kind} \"{id}\"", nearest is null ? $"add it to the register, or correct the id" : $"did you mean \"{nearest}\"?");

    /// <summary>A language that the site does not have.</summary>
    [Rule("SG128", Error, "A language is not one of the site's", "Use the codes that site.yml lists under languages, or add the language there.")]
    public static Diagnostic UnknownLanguage(SourceSpan at, string language, string languages) =>
        Met(at, $"\"{language}\" is not a language of this site", $"its languages are {languages}");

    /// <summary>A slug that differs from its folder.</summary>
    [Rule("SG129", Error, "The slug of an article is not the name of its folder", "Make the two equal: the address of the article is made from them.")]
    public static Diagnostic SlugDiffers(SourceSpan at, string slug, string folder) =>
        Met(at, $"the slug \"{slug}\" is not the name of the folder, \"{folder}\"", "make the two equal");

    /// <summary>A page of prose under a name of the edition's own.</summary>
    [Rule("SG130", Error, "A page takes the address of a part of the edition", "Give the file another name: persons, places, glossary, sources, articles and a few more are the edition's own.")]
    public static Diagnostic AddressTaken(SourceSpan at, string slug) =>
        Met(at, $"\"{slug}\" is the address of a part of the edition", "give the page another name");

    /// <summary>A note that says nothing.</summary>
    [Rule("SG131", Error, "A note is empty", "Write what the note says after its colon, or delete the note and its marks.")]
    public static Diagnostic EmptyNote(SourceSpan at, string id) =>
        Met(at, $"the note \"{id}\" says nothing", "write it after the colon, or delete it and its marks");

    /// <summary>A note in a page of prose.</summary>
    [Rule("SG132", Error, "A page of prose has a note", "Only articles have notes. Say it in the text of the page, in brackets or in a paragraph of its own.")]
    public static Diagnostic NoteInProse(SourceSpan at, string id) =>
        Met(at, $"the note \"{id}\" has no place in a page of prose", "say it in the text: only articles have notes");

    /// <summary>A note that another language lacks.</summary>
    [Rule("SG133", Warning, "A note stands in one language only", "Translate the note, or give both the same name: the languages of an article have the same notes.")]
    public static Diagnostic NoteInOneLanguage(SourceSpan at, string id, string language) =>
        Met(at, $"the note \"{id}\" is not in \"{language}\"", "translate it, or give both the same name");

    /// <summary>A file or front matter of the wrong shape.</summary>
    [Rule("SG134", Error, "YAML holds something else than is expected", "Write a list or keys and values, as docs/input-format.md says for the file.")]
    public static Diagnostic NoRecords(SourceSpan at, string expected) =>
        Met(at, $"here must stand {expected}", "docs/input-format.md says what the file holds");

    /// <summary>A heading that cannot keep its level.</summary>
    [Rule("SG135", Warning, "A heading has a level that a text cannot have", "Use ## to ####: level 1 is the title, in the front matter.")]
    public static Diagnostic HeadingLevel(SourceSpan at, int level, int shown) =>
        Met(at, $"a heading of level {level} is shown as level {shown}", "use ## to ####");

    /// <summary>A link's title.</summary>
    [Rule("SG136", Warning, "The title of a link is not shown", "Say in the text what the title says, and take it out of the link.")]
    public static Diagnostic LinkTitle(SourceSpan at, string title) =>
        Met(at, $"the title \"{title}\" of this link is left out", "say it in the text");

    /// <summary>HTML in a text.</summary>
    [Rule("SG137", Warning, "HTML in a text is shown as it is written", "Say it in Markdown; to show the sign itself, write \\< before it.")]
    public static Diagnostic HtmlAsText(SourceSpan at, string tag) =>
        Met(at, $"\"{tag}\" is shown as it is written", "HTML is not read: say it in Markdown, or write \\< where the sign itself is meant");

    /// <summary>A table in pipes.</summary>
    [Rule("SG138", Warning, "A table is shown as running text", "Write its rows as a list, or as a block of code if they must stand in columns.")]
    public static Diagnostic TableAsText(SourceSpan at) =>
        Met(at, "a table is shown as running text, all its words kept", "write its rows as a list, or between lines of ``` if they must stand in columns");

    /// <summary>A heading that leaves out a level.</summary>
    [Rule("SG139", Warning, "A heading leaves out a level", "Below ## comes ###: readers who listen to a page go by the levels.")]
    public static Diagnostic HeadingSkipsLevel(SourceSpan at, int level, int before) =>
        Met(at, $"a heading of level {level} stands below one of level {before}", $"use {new string('#', before + 1)}");

    /// <summary>An ORCID iD that cannot be one.</summary>
    [Rule("SG140", Warning, "An ORCID iD is mistyped", "Copy it from the author's page at orcid.org: four groups of four digits, of which the last checks the others.")]
    public static Diagnostic WrongOrcid(SourceSpan at, string orcid) =>
        Met(at, $"\"{orcid}\" is no ORCID iD", "copy it from orcid.org; its last digit checks the others");

    /// <summary>Colours of the theme that are too close.</summary>
    [Rule("SG141", Warning, "A colour of the theme is hard to read", "Text needs a contrast of 4.5 to 1 with all it stands on, the secondary text (three quarters of the ink) and the paper of previews included. Set the two further apart in lightness.")]
    public static Diagnostic LowContrast(SourceSpan at, string colour, bool isDark, double contrast) =>
        Met(at, $"\"{colour}\" has a contrast of {Floor(contrast)} to 1 with its ground in the {(isDark ? "dark" : "light")} scheme, less than 4.5",
            isDark ? $"make \"{colour}\" lighter or \"paper\" darker" : $"make \"{colour}\" darker or \"paper\" lighter");

    /// <summary>A file of the theme that is not there.</summary>
    [Rule("SG142", Error, "A file of the theme is missing", "Put the file beside site.yml, or correct its name.")]
    public static Diagnostic ThemeFileMissing(SourceSpan at, string name, string? nearest) =>
        Met(at, $"there is no \"{name}\" beside site.yml", nearest is null ? "put the file there" : $"did you mean \"{nearest}\"?");

    /// <summary>A file of the theme of another kind.</summary>
    [Rule("SG143", Error, "A file of the theme is of another kind", "A logo is SVG, PNG or WebP, a font is WOFF2, and the name of the file says so.")]
    public static Diagnostic ThemeFileKind(SourceSpan at, string name, string kinds) =>
        Met(at, $"\"{name}\" cannot be used here", $"expected: {kinds}, and content of that kind");

    /// <summary>An edition without an article.</summary>
    [Rule("SG144", Error, "The edition has no article", "Put the first article into a folder below articles/; if there are articles elsewhere, name the folder that holds them and site.yml with --input.")]
    public static Diagnostic NoArticle(SourceSpan at) =>
        Met(at, "there is no article", "begin with articles/<slug>/article.yml and a text beside it, or name another folder with --input");

    /// <summary>A group of rules of citations that there is not.</summary>
    [Rule("SG145", Error, "A group of rules of citations is not known", "Use the names of the groups that docs/citations.md lists beside the rules, or take the name out of the list.")]
    public static Diagnostic UnknownRules(SourceSpan at, string group, string? nearest, string groups) => Met(
        at, $"\"{group}\" is not a group of rules", nearest is null ? $"the groups are {groups}" : $"did you mean \"{nearest}\"?");

    /// <summary>A tag of no language.</summary>
    [Rule("SG146", Error, "A tag of a language is not known", "Use the tag that BCP 47 has for the language, with small letters: de, and a region or script as en-GB, sr-Latn.")]
    public static Diagnostic UnknownTag(SourceSpan at, string tag, string? nearest) =>
        Met(at, $"\"{tag}\" is no language's tag", nearest is null ? "use a tag of BCP 47: de, en-GB, sr-Latn" : $"did you mean \"{nearest}\"?");

    /// <summary>A language that the interface does not speak.</summary>
    [Rule("SG147", Error, "The interface does not speak a language", "Say which language frames its pages, as { language: uk, interface: en } does, or give the interface its words: docs/languages.md tells how.")]
    public static Diagnostic NoInterface(SourceSpan at, string tag, string spoken, bool isNamed) => Met(
        at, $"the interface does not speak \"{tag}\", it speaks {spoken}",
        isNamed ? "name one of these" : $"name one of these for it, {{ language: {tag}, interface: en }}, or give it words as docs/languages.md tells");

    // 4.49 is not 4.5.
    private static string Floor(double contrast) => (Math.Floor(contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
}
