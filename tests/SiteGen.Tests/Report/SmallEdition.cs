using System.Text;
using SiteGen.Core;
using SiteGen.Core.Model;
using SiteGen.Core.NamesReport;
using SiteGen.Tests.Support;
using SiteGen.Theme.Wording;

namespace SiteGen.Tests.Report;

/// <summary>The site of the diagnostics' base with other paragraphs in its one article.</summary>
internal static class SmallEdition
{
    /// <summary>Its input, with the bodies given and more entries in a register.</summary>
    public static SortedDictionary<string, byte[]> With(string russian, string english, params (string Register, string Entries)[] more)
    {
        var files = FileTree.Read(RepositoryRoot.At("tests", "SiteGen.Tests", "Diagnostics", "_base", "input"));
        files["articles/lake-treaty/ru.md"] = Text("---\ntitle: \"Озеро\"\n---\n\n" + russian + "\n");
        files["articles/lake-treaty/en.md"] = Text("---\ntitle: \"The Lake\"\n---\n\n" + english + "\n");
        foreach (var (register, entries) in more)
        {
            files[$"registers/{register}.yml"] = [.. files[$"registers/{register}.yml"], .. Text("\n" + entries)];
        }

        return files;
    }

    /// <summary>The report on names of an input without errors.</summary>
    public static RegisterReport Report(SortedDictionary<string, byte[]> input) => Site(input).Names.Value;

    /// <summary>The site, its pages empty.</summary>
    public static BuiltSite Site(SortedDictionary<string, byte[]> input)
    {
        var snapshot = new InputSnapshot("input", [.. input.Select(f => new InputFile(f.Key, f.Value))]);
        return SitePipeline.Run(snapshot, new(null), new(_ => ReadOnlyMemory<byte>.Empty, InterfaceLanguages.Tags, () => []), null).Value!;
    }

    /// <summary>The pages, drawn.</summary>
    public static PublishedPages Pages(SortedDictionary<string, byte[]> input) => PublishedPages.Of(SiteUnderTest.Build(input));

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
