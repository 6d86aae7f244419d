using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Theme.Wording;

/// <summary>Names of authors in lists, where there is no room for the grounds of an attribution.</summary>
public static class Attribution
{
    /// <summary>The name; in square brackets, as catalogues have it, where the editors supplied it.</summary>
    public static Localized<string> Of(Author author, Func<PersonName, string> form) =>
        author.Name.Select(name => author.Identified is null or { Certainty: Certainty.Certain } ? form(name) : $"[{form(name)}]");
}
