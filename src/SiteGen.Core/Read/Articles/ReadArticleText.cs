using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Markup;
using SiteGen.Core.Read.Yaml;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Articles;

/// <summary>Reads an article's text in one language: front matter, body, editors' notes.</summary>
internal static class ReadArticleText
{
    /// <summary>The text; null, with errors, where the front matter cannot be read.</summary>
    public static Checked<ArticleText?> From(Checked<SourceFile> file, string language)
    {
        var (read, faults) = ReadTextFile.From(file, language, Head, isProse: false);
        return new(read is null ? null : TextOf(read.File, language, read.Head, read.Text), faults);
    }

    private static HeadMatter Head(Fields f) => new(
        f.RequiredText("title"), f.Text("abstract"), f.Choice("abstract_by", "editors", "author") == "editors",
        f.Texts("keywords"), f.Choice("keywords_by", "editors", "author") == "editors");

    private static ArticleText TextOf(SourceFile file, string language, HeadMatter head, MarkdownText markdown) => new(
        file, language, head.Title, head.Abstract, head.AbstractByEditors, head.Keywords, head.KeywordsByEditors,
        [.. markdown.Blocks.Select((block, i) => new Passage(PassageId.ForBlock(i + 1), [block]))],
        [.. markdown.Notes.Select(n => new Note(n.Id, n.Number, n.References, new(PassageId.ForNote(n.Id), n.Blocks)))]);

    private sealed record HeadMatter(string Title, string? Abstract, bool AbstractByEditors, ImmutableArray<string> Keywords, bool KeywordsByEditors);
}
