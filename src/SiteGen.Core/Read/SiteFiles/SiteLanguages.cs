using System.Collections.Immutable;
using SiteGen.Core.Read.Yaml;

namespace SiteGen.Core.Read.SiteFiles;

/// <summary>The languages of the site: codes that are at the head of addresses and name the files of texts.</summary>
internal sealed record SiteLanguages(ImmutableArray<string> Codes)
{
    /// <summary>The folder beside those of the languages.</summary>
    private const string Assets = "assets";

    /// <summary>What the list means, read kindly, so that a slip in it does not spread to every text; possibly none.</summary>
    public static SiteLanguages MeantBy(Fields f)
    {
        var items = (f.Find("languages") as YamlList)?.Items ?? [];
        var codes = items.OfType<YamlScalar>().Select(i => i.Value?.ToLowerInvariant() ?? "").Where(IsCode).Distinct();
        return new([.. codes]);
    }

    /// <summary>The languages that the texts of the articles name themselves after, where nobody says which the site has; possibly none.</summary>
    public static SiteLanguages OfTexts(ImmutableArray<string> paths)
    {
        var codes = paths.Select(p => p.Split('/')).Where(p => p is ["articles", _, var name] && name.EndsWith(".md", StringComparison.Ordinal))
            .Select(p => p[2][..^".md".Length]).Where(IsCode).Distinct().Order(StringComparer.Ordinal);
        return new([.. codes]);
    }

    /// <summary>Reports a list that is missing, empty or no list, and each code that is none or is given twice.</summary>
    public static void Check(Fields f)
    {
        var node = f.Required("languages", f.Find("languages"));
        if (node is not null and not YamlList { Items.IsEmpty: false })
        {
            _ = f.Context.Wrong(node, "languages", "a list of at least one language code");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in (node as YamlList)?.Items ?? [])
        {
            if (item is not YamlScalar { Value: { } code } || !IsCode(code) || !seen.Add(code))
            {
                _ = f.Context.Wrong(item, "languages", "codes of small Latin letters, each once, none of them \"assets\"");
            }
        }
    }

    private static bool IsCode(string code) => Names.IsId(code) && code != Assets;
}
