using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteGen.Tests.RealSite;

/// <summary>The author's words on a page: what the edition adds to them, marks of notes, ways back and permalinks, is left out.</summary>
internal static partial class PageText
{
    /// <summary>The words of a part of a page, as they are compared.</summary>
    public static string Of(IElement element)
    {
        var copy = (IElement)element.Clone();
        var permalinks = copy.QuerySelectorAll("a[href^='#p']").Where(a => IsPassage(a.GetAttribute("href")![1..]));
        foreach (var mark in copy.QuerySelectorAll("a[role=doc-noteref], [role=doc-backlink]").Concat(permalinks).ToList())
        {
            mark.Remove();
        }

        return MarkdownText.Normalise(copy.TextContent);
    }

    /// <summary>Whether an id is that of a block of a text.</summary>
    public static bool IsPassage(string id) => PassageId().IsMatch(id);

    [GeneratedRegex("^p[0-9]+$")]
    private static partial Regex PassageId();
}
