using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Articles;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.SiteFiles;

/// <summary>Reads the pages of prose, <c>pages/&lt;slug&gt;.&lt;language&gt;.md</c>.</summary>
internal static class ReadPages
{
    /// <summary>Names below a language's home that belong to the edition's own pages, built or yet to be built.</summary>
    private static readonly ImmutableArray<string> Taken =
        ["articles", "persons", "places", "glossary", "sources", "reading", "timeline", "search", "data", "feed"];

    public static Checked<ImmutableArray<ProseText>> From(InputFiles files, ImmutableArray<string> languages)
    {
        var read = Checked.All(files.Paths.Where(p => IsPage(p, languages)).Select(p => Page(files, p)));
        var pages = read.Value.OfType<ProseText>().ToImmutableArray();
        return Checked.Of(pages, [.. read.Diagnostics, .. CheckParallel.FindFaults(pages)]);
    }

    /// <summary>Whether the path is that of a page in one of the languages.</summary>
    public static bool IsPage(string path, ImmutableArray<string> languages) =>
        path.Split('/') is ["pages", var name] && name.Split('.') is [_, var language, "md"] && languages.Contains(language);

    private static Checked<ProseText?> Page(InputFiles files, string path)
    {
        var name = path.Split('/')[1].Split('.');
        var file = files.Text(path)!;
        var text = ReadTextFile.From(file, name[1], f => f.RequiredText("title"), isProse: true);
        var page = text.Value is { } t ? new ProseText(name[0], name[1], t.Head, t.Text.Blocks, file.Value.Span(0)) : null;
        return Checked.Of(page, [.. BadSlug(files.Missing(path), name[0]), .. text.Diagnostics]);
    }

    private static IEnumerable<Diagnostic> BadSlug(SourceSpan at, string slug) =>
        !Names.IsId(slug) ? [Catalogue.BadId(at, slug)] : Taken.Contains(slug) ? [Catalogue.AddressTaken(at, slug)] : [];
}
