using System.Net;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.RealSite;

/// <summary>
/// The plain text of an article's Markdown, read without any of the code under test and as simply as can be.
/// </summary>
internal sealed partial class MarkdownText
{
    private MarkdownText(string body)
    {
        var blocks = BlankLines().Split(body).Select(b => b.Trim()).Where(b => b.Length > 0).ToList();
        Paragraphs = [.. blocks.Where(b => !NoteLabel().IsMatch(b)).Select(Plain)];
        Notes = blocks.Select(b => (Label: NoteLabel().Match(b), Block: b)).Where(b => b.Label.Success)
            .ToDictionary(b => b.Label.Groups[1].Value, b => Plain(b.Block[b.Label.Length..]), StringComparer.Ordinal);
    }

    /// <summary>The blocks of the body.</summary>
    public IReadOnlyList<string> Paragraphs { get; }

    /// <summary>The editors' notes by label.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; }

    /// <summary>The bracket citations of the body, in order: what begins with a number or «Цит. по».</summary>
    public IEnumerable<string> Citations => Paragraphs.SelectMany(p => Bracket().Matches(p).Select(m => m.Value));

    /// <summary>Reads a text of the edition.</summary>
    public static MarkdownText Read(string slug, string language)
    {
        var text = File.ReadAllText(Path.Combine(TheEdition.Folder, "articles", slug, language + ".md")).ReplaceLineEndings("\n");
        return new(text[(text.IndexOf("\n---\n", 3, StringComparison.Ordinal) + 5)..]);
    }

    /// <summary>Any white space as one space, soft hyphens gone: the form in which texts are compared.</summary>
    public static string Normalise(string text) => Blanks().Replace(text.Replace("\u00ad", "", StringComparison.Ordinal), " ").Trim();

    private static string Plain(string block) =>
        Normalise(WebUtility.HtmlDecode(
            SaidWords().Replace(NoteMark().Replace(HeadingMark().Replace(block, ""), ""), "$1").Replace("*", "", StringComparison.Ordinal)));

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"^\[\^([\w-]+)\]:")]
    private static partial Regex NoteLabel();

    [GeneratedRegex(@"\[\^[\w-]+\]")]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"\[([^\[\]]+)\]\((?:person|place|term|none):[^)]*\)")]
    private static partial Regex SaidWords();

    [GeneratedRegex("^#+ ")]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\[(?:\d|Цит\. по|Cited in)[^\]]*\]")]
    private static partial Regex Bracket();
}
