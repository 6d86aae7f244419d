using SiteGen.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Core.Read.Yaml;

/// <summary>Where in the file stands what the library speaks of.</summary>
internal sealed partial class ParseYaml
{
    private SourceSpan Span(ParsingEvent e)
    {
        var start = At(e.Start).Start;
        return file.Span(start, Math.Max(0, At(e.End).Start - start));
    }

    /// <summary>A tab is told where it stands; the library tells the token before it.</summary>
    private SourceSpan Place(YamlException fault) =>
        fault.Message.Contains("tab", StringComparison.OrdinalIgnoreCase) && file.Text.IndexOf('\t', At(fault.Start).Start) is >= 0 and var tab
            ? file.Span(tab, 1) : At(fault.Start);

    private SourceSpan At(Mark mark) => file.Span(file.OffsetOf(firstLine + (int)mark.Line, (int)mark.Column));
}
