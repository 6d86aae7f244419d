using SiteGen.Core.Diagnostics;
using SiteGen.Core.Read.Markup;
using SiteGen.Core.Read.Yaml;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read;

/// <summary>A file of front matter and Markdown, read.</summary>
internal sealed record TextFile<THead>(SourceFile File, THead Head, MarkdownText Text);

/// <summary>Reads a file of front matter and Markdown: what texts of articles and pages of prose have in common.</summary>
internal static class ReadTextFile
{
    /// <summary>The file; null, with errors, where the front matter cannot be read.</summary>
    public static Checked<TextFile<THead>?> From<THead>(Checked<SourceFile> file, string language, Func<Fields, THead> readHead, bool isProse)
        where THead : class
    {
        var source = file.Value;
        if (FrontMatter.Find(source.Text) is not { } parts)
        {
            return Checked.Of<TextFile<THead>?>(null, file.Diagnostics.IsEmpty ? [Catalogue.FrontMatterMissing(source.Span(0))] : file.Diagnostics);
        }

        var head = YamlRecords.One(file, parts.Yaml, [language], readHead);
        var (text, faults) = ReadMarkdown.Read(source, parts.Body, isProse);
        var read = head.Value is { } known ? new TextFile<THead>(source, known, text) : null;
        IEnumerable<Diagnostic> empty = text.Blocks.IsEmpty && faults.IsEmpty ? [Catalogue.BodyEmpty(source.Span(parts.Body.Start))] : [];
        return Checked.Of(read, [.. head.Diagnostics, .. faults, .. empty]);
    }
}
