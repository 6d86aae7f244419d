using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Read.Yaml;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.SiteFiles;

/// <summary>The languages of the site: tags that are at the head of addresses and name the files of texts.</summary>
internal sealed record SiteLanguages(ImmutableArray<string> Tags)
{
    /// <summary>What the list means, read kindly, so that a slip in it does not spread to every text; possibly none.</summary>
    public static SiteLanguages MeantBy(Fields f) => new(
        [.. ItemsOf(f.Find("languages")).Select(i => TagOf(i)?.Value).OfType<string>().Select(t => LanguageTag.FindMeant(t) ?? t).Where(LanguageTag.Is).Distinct()]);

    /// <summary>The languages that the texts of the articles name themselves after, where nobody says which the site has; possibly none.</summary>
    public static SiteLanguages OfTexts(ImmutableArray<string> paths)
    {
        var tags = paths.Select(p => p.Split('/')).Where(p => p is ["articles", _, var name] && name.EndsWith(".md", StringComparison.Ordinal))
            .Select(p => p[2][..^".md".Length]).Where(LanguageTag.Is).Distinct().Order(StringComparer.Ordinal);
        return new([.. tags]);
    }

    /// <summary>
    /// Reports a list that is missing, empty or no list, each tag that is none or is given twice, and each language that the interface does not speak.
    /// </summary>
    /// <param name="f">The fields of the site.</param>
    /// <param name="spoken">The languages that the interface speaks.</param>
    /// <returns>The languages whose pages the interface of another frames, each with that one.</returns>
    public static ImmutableDictionary<string, string> Check(Fields f, ImmutableArray<string> spoken)
    {
        var node = f.Required("languages", f.Find("languages"));
        if (node is not null and not YamlList { Items.IsEmpty: false })
        {
            _ = f.Context.Wrong(node, "languages", "a list of at least one language");
        }

        var borrowed = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in ItemsOf(node))
        {
            if (CheckTag(f.Context, item, seen) is { } tag && CheckInterface(f.Context, item, tag, spoken) is var frame && frame != tag)
            {
                borrowed[tag] = frame;
            }
        }

        return borrowed.ToImmutable();
    }

    private static string? CheckTag(ReadingContext context, YamlNode item, HashSet<string> seen)
    {
        if (TagOf(item) is not { Value: { } tag } node)
        {
            return context.Wrong(item, "languages", "tags of languages, or { language: uk, interface: en }");
        }

        if (LanguageTag.Is(tag))
        {
            return seen.Add(tag) ? tag : context.Wrong(node, "languages", "tags of languages, each once");
        }

        context.Faults.Add(Catalogue.UnknownTag(node.Span, tag, LanguageTag.FindMeant(tag)));
        return null;
    }

    /// <summary>The language of the interface around texts in a language: its own, or the one that is named for it.</summary>
    private static string CheckInterface(ReadingContext context, YamlNode item, string tag, ImmutableArray<string> spoken)
    {
        var named = item is YamlMap map ? Fields.ReadRecord(map, context, ReadInterface) : null;
        var frame = named ?? tag;
        if (!spoken.Contains(frame) && !spoken.Contains(LanguageTag.PrimaryOf(frame)))
        {
            context.Faults.Add(Catalogue.NoInterface(item.Span, frame, string.Join(", ", spoken), named is not null));
        }

        return frame;
    }

    private static string? ReadInterface(Fields f)
    {
        _ = f.RequiredText("language");
        return f.Text("interface");
    }

    private static ImmutableArray<YamlNode> ItemsOf(YamlNode? node) => (node as YamlList)?.Items ?? [];

    private static YamlScalar? TagOf(YamlNode item) => item switch
    {
        YamlScalar { Value: not null } tag => tag,
        YamlMap map => map.Entries.FirstOrDefault(e => e.Key.Value == "language")?.Value as YamlScalar,
        _ => null,
    };
}
