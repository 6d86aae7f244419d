using Microsoft.AspNetCore.Components.Rendering;
using SiteGen.Core.Text;

namespace SiteGen.Theme;

/// <summary>Writes characters into a page. Ranges and ordinals are wrapped, so that the style sheet can keep each on one line.</summary>
internal static class WriteText
{
    public static void Write(RenderTreeBuilder builder, string text)
    {
        var at = 0;
        foreach (var range in FindUnbroken.FindStretches(text))
        {
            builder.AddContent(0, text[at..range.Start]);
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "class", "unbroken");
            builder.AddContent(3, text[range.Start..range.End]);
            builder.CloseElement();
            at = range.End;
        }

        builder.AddContent(4, at == 0 ? text : text[at..]);
    }
}
