using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Yaml;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read;

/// <summary>Reads which rules of citations are left out: <c>citations: { leave-out: [intervals] }</c> in <c>site.yml</c> and <c>article.yml</c>.</summary>
internal static class ReadCitationRules
{
    private const string LeaveOut = "leave-out";

    /// <summary>The groups; null where nothing is said. A group that there is not is reported.</summary>
    public static ImmutableArray<string>? ReadLeftOut(Fields f) => f.Record("citations", ReadGroups)?.Names;

    private static Groups ReadGroups(Fields f)
    {
        var names = f.Texts(LeaveOut);
        foreach (var item in (f.Find(LeaveOut) as YamlList)?.Items.OfType<YamlScalar>() ?? [])
        {
            if (item.Value is { } name && !RuleGroups.All.Contains(name))
            {
                f.Context.Faults.Add(Catalogue.UnknownRules(item.Span, name, Nearest.FindNearest(name, RuleGroups.All), string.Join(", ", RuleGroups.All)));
            }
        }

        return new(names);
    }

    private sealed record Groups(ImmutableArray<string> Names);
}
