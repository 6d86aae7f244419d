using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Write.Data;

/// <summary>Writes what the edition knows as open data, each set as JSON and as CSV, with the schemas of the JSON.</summary>
internal static class WriteData
{
    private const string Resources = "schema/";

    /// <summary>All files below <c>data/</c>.</summary>
    public static ImmutableArray<OutputFile> Write(Edition edition) =>
    [
        .. WriteRegister.Write(edition, DataSet.Persons, EntryKind.Person),
        .. WriteRegister.Write(edition, DataSet.Places, EntryKind.Place),
        .. WriteRegister.Write(edition, DataSet.Glossary, EntryKind.Term),
        .. WriteSources.Write(edition),
        .. WriteTimeline.Write(edition),
        .. Schemas(),
    ];

    /// <summary>The schemas in <c>docs/schema</c>, which the program carries with it.</summary>
    private static IEnumerable<OutputFile> Schemas()
    {
        var home = typeof(WriteData).Assembly;
        foreach (var name in home.GetManifestResourceNames().Where(n => n.StartsWith(Resources, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = home.GetManifestResourceStream(name)!;
            using var text = new StreamReader(stream);
            yield return new(SiteMap.Schema(name[Resources.Length..]).Path, System.Text.Encoding.UTF8.GetBytes(text.ReadToEnd().ReplaceLineEndings("\n")));
        }
    }
}
