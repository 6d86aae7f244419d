using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write.Tei;

/// <summary>How TEI names persons, entries and certainty, and what several parts of the file point to.</summary>
internal static class TeiNames
{
    /// <summary>What notes, translations and identifications point to as their author.</summary>
    public const string Editors = "editors";

    /// <summary>Id of what is said of places that a citation takes over from the one before.</summary>
    public const string Implied = "implied-place";

    /// <summary>Language of the header's own words.</summary>
    public static string Language => English.Language.Tag;

    /// <summary>The id of an entry in the file.</summary>
    public static string IdOf(EntryKind kind, string id) => kind switch
    {
        EntryKind.Person => "person-" + id,
        EntryKind.Place => "place-" + id,
        _ => "term-" + id,
    };

    /// <summary>The element that marks a mention.</summary>
    public static string ElementOf(EntryKind kind) => kind switch
    {
        EntryKind.Person => "persName",
        EntryKind.Place => "placeName",
        _ => "term",
    };

    /// <summary>TEI's words for how sure a statement is.</summary>
    public static string Cert(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "high",
        Certainty.Probable => "medium",
        _ => "unknown",
    };

    /// <summary>The same of what the editors may have inferred; null where the statement is not theirs.</summary>
    public static string? Cert(Identification? identified) => identified is null ? null : Cert(identified.Certainty);

    /// <summary>A language as XML takes it; null for what the input calls a language in words of its own.</summary>
    public static string? Tag(string? language) =>
        language?.Split('-').All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit)) == true && char.IsAsciiLetter(language[0])
            ? language : null;

    /// <summary>A name in its parts.</summary>
    public static void Person(TeiWriter tei, PersonName name, string language) => tei.Leaf("persName", () =>
    {
        Part(tei, "forename", name.Given);
        Part(tei, "forename", name.Patronymic, ("type", "patronymic"));
        Part(tei, "nameLink", name.Particle);
        tei.Inline("surname", () => tei.Text(name.Family));
    }, ("xml:lang", language));

    /// <summary>On what the editors' inference rests, and how sure it is, a language.</summary>
    public static void Inferred(TeiWriter tei, string type, Identification? identified) => tei.Texts(
        "note", identified?.Reason,
        ("type", type), ("resp", "#" + Editors), ("cert", Cert(identified)));

    private static void Part(TeiWriter tei, string element, string? part, params TeiAttribute[] attributes)
    {
        if (!string.IsNullOrEmpty(part))
        {
            tei.Inline(element, () => tei.Text(part), attributes);
            tei.Text(" ");
        }
    }
}
