using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SiteGen.Tests.Support;

/// <summary>
/// Prints an element so that two versions compare well: a line for each block, running text on one line, attributes in
/// source order. It is for reading in a diff; whitespace that a browser would collapse is collapsed.
/// </summary>
public static partial class PrettyHtml
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "dfn", "em", "i", "img", "kbd", "mark", "q", "s", "samp",
        "small", "span", "strong", "sub", "sup", "svg", "path", "use", "time", "u", "var", "wbr", "button", "input", "label",
    };

    private static readonly HashSet<string> Void = new(StringComparer.Ordinal) { "br", "hr", "img", "input", "link", "meta", "wbr", "source" };

    /// <summary>The element and all in it, ending in a line feed.</summary>
    public static string Print(IElement element)
    {
        var text = new StringBuilder();
        PrintBlock(element, 0, text);
        return text.ToString();
    }

    private static void PrintBlock(IElement element, int depth, StringBuilder text)
    {
        var indent = new string(' ', depth * 2);
        if (element.LocalName == "pre" || !HoldsBlocks(element))
        {
            text.Append(indent).Append(Line(Markup(element))).Append('\n');
            return;
        }

        text.Append(indent).Append(OpenTag(element)).Append('\n');
        PrintChildren(element, depth + 1, text);
        text.Append(indent).Append("</").Append(element.LocalName).Append(">\n");
    }

    private static void PrintChildren(IElement parent, int depth, StringBuilder text)
    {
        var run = new StringBuilder();
        foreach (var node in ChildrenOf(parent))
        {
            if (node is IElement child && IsBlock(child))
            {
                EndRun(run, depth, text);
                PrintBlock(child, depth, text);
            }
            else
            {
                run.Append(Markup(node));
            }
        }

        EndRun(run, depth, text);
    }

    private static void EndRun(StringBuilder run, int depth, StringBuilder text)
    {
        var line = Line(run.ToString());
        if (line.Length > 0)
        {
            text.Append(' ', depth * 2).Append(line).Append('\n');
        }

        run.Clear();
    }

    private static bool IsBlock(IElement element) =>
        !Inline.Contains(element.LocalName) || HoldsBlocks(element);

    private static bool HoldsBlocks(IElement element) => ChildrenOf(element).OfType<IElement>().Any(IsBlock);

    // What a template holds is beside the document.
    private static INodeList ChildrenOf(IElement element) => element is IHtmlTemplateElement template ? template.Content.ChildNodes : element.ChildNodes;

    private static string Markup(INode node) => node switch
    {
        IText text => Escape(text.Data),
        IElement element when Void.Contains(element.LocalName) => OpenTag(element),
        IElement element => $"{OpenTag(element)}{string.Concat(ChildrenOf(element).Select(Markup))}</{element.LocalName}>",
        IComment comment => $"<!--{comment.Data}-->",
        _ => "",
    };

    private static string OpenTag(IElement element) =>
        $"<{element.LocalName}{string.Concat(element.Attributes.Select(a => $" {a.Name}=\"{Escape(a.Value).Replace("\"", "&quot;", StringComparison.Ordinal)}\""))}>";

    // A no-break space looks like a space in a diff, so it is shown by its name.
    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\u00a0", "&nbsp;", StringComparison.Ordinal);

    private static string Line(string markup) => Blank().Replace(markup, " ").Trim(' ');

    [GeneratedRegex("[ \t\r\n\f]+")]
    private static partial Regex Blank();
}
