using SiteGen.Core.Model;

namespace SiteGen.Core.Write.Tei;

/// <summary>Writes an author of the article with what is printed of them.</summary>
internal static class TeiAuthor
{
    public static void Write(TeiWriter tei, Author author) => tei.Leaf("author", () =>
    {
        foreach (var (language, name) in author.Name.Values)
        {
            TeiNames.Person(tei, name, language);
        }

        var languages = new[] { author.Position, author.Affiliation, author.Location }
            .SelectMany(text => text?.Values.Select(v => v.Language) ?? []).Distinct(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            Affiliation(tei, author, language);
        }

        tei.Leaf("idno", author.Orcid, ("type", "ORCID"));
        TeiNames.Inferred(tei, "attribution", author.Identified);
    }, ("cert", TeiNames.Cert(author.Identified)));

    /// <summary>Post, institution and place, as printed in one language.</summary>
    private static void Affiliation(TeiWriter tei, Author author, string language) => tei.Block("affiliation", () =>
    {
        tei.Leaf("roleName", author.Position?.Find(language));
        tei.Leaf("orgName", author.Affiliation?.Find(language));
        tei.Leaf("placeName", author.Location?.Find(language));
    }, ("xml:lang", language));
}
