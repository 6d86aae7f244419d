using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.RealSite;

/// <summary>What must hold of any edition that is in <c>input/</c>: nothing here knows what it is about or how much it holds.</summary>
public sealed partial class InputTests
{
    private static PublishedPages Pages => TheInput.Pages;

    [Fact]
    public void The_edition_is_made_without_an_error() => Pages.Documents.ShouldNotBeEmpty();

    [Fact]
    public void Ids_headings_and_markup_of_every_page_are_in_order() => FindMarkupFaults.In(Pages).ShouldBeEmpty();

    [Fact]
    public void No_link_inside_the_site_is_dead() => FindDeadLinks.In(Pages).ShouldBeEmpty();

    [Fact]
    public void Every_page_tells_its_language_and_its_sisters_answer() => FindLanguageFaults.In(Pages, TheInput.Languages).ShouldBeEmpty();

    [Fact]
    public void No_word_of_any_text_is_lost_or_changed()
    {
        foreach (var (file, slug, language) in TheInput.Texts)
        {
            var shown = Letters(PageText.Of(Pages[$"{language}/articles/{slug}/"].QuerySelector("main")!));
            Blocks(file).Where(b => !shown.Contains(Letters(b), StringComparison.Ordinal)).ShouldBeEmpty($"{slug}, {language}");
        }
    }

    /// <summary>Letters alone, since Markdown's own signs, the numbers of lists and the breaks between blocks are no words.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    /// <summary>
    /// The blocks of a Markdown file with what is not shown taken out, without any of the code under test. A note that no mark names is told, not shown.
    /// </summary>
    private static IEnumerable<string> Blocks(string file)
    {
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var body = text[(text.IndexOf("\n---\n", 3, StringComparison.Ordinal) + 5)..];
        return from block in BlankLines().Split(body)
               let label = NoteLabel().Match(block).Value
               where label.Length == 0 || body.Split(label.TrimEnd(':')).Length > 2
               select WebUtility.HtmlDecode(NotShown().Replace(block, ""));
    }

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"^\[\^[^\]]+\]:")]
    private static partial Regex NoteLabel();

    /// <summary>Marks and labels of notes, where links lead, what a reference or a block of code is called.</summary>
    [GeneratedRegex(@"\[\^[^\]]+\]|(?<=\])\((?:[^()]|\([^()]*\))*\)|^ {0,3}\[[^\]]+\]:.*$|^ {0,3}```.*$", RegexOptions.Multiline)]
    private static partial Regex NotShown();
}
