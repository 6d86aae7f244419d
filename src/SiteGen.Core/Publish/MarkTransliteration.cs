using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish;

/// <summary>Says of the titles in a printed reference that they are transliterated, where the register gives them so.</summary>
internal static class MarkTransliteration
{
    /// <summary>Shorter words are too common to tell anything.</summary>
    private const int Shortest = 4;

    public static ImmutableArray<Inline> In(ImmutableArray<Inline> reference, Source source)
    {
        string[] titles = [.. new[] { source.TitleTransliterated, source.ContainerTitleTransliterated }.OfType<string>()];
        return titles.Length > 0 && source.Language is { } language ? [.. reference.SelectMany(i => In(i, titles, language + "-Latn"))] : reference;
    }

    private static IEnumerable<Inline> In(Inline inline, string[] titles, string language) => inline switch
    {
        Emphasis part when titles.Any(title => IsOf(PlainText.FromInlines(part.Inlines), title)) => [part with { Language = language }],
        TextRun run => Parted(run, titles, language),
        _ => [inline],
    };

    /// <summary>A title that is not set in italics stands word for word.</summary>
    private static IEnumerable<Inline> Parted(TextRun run, string[] titles, string language)
    {
        var title = titles.FirstOrDefault(t => run.Text.Contains(t, StringComparison.Ordinal));
        var at = title is null ? -1 : run.Text.IndexOf(title, StringComparison.Ordinal);
        return at < 0 ? [run] : new Inline[]
        {
            run with { Text = run.Text[..at] }, new ForeignWords(language, [run with { Text = title! }]), run with { Text = run.Text[(at + title!.Length)..] },
        }.Where(i => i is not TextRun { Text: "" });
    }

    /// <summary>Slips apart, the words are the same: of those that tell anything, more than half of the shorter of the two stand in the other.</summary>
    private static bool IsOf(string title, string transliterated)
    {
        var words = WordsOf(title).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var known = WordsOf(transliterated).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count(known.Contains) * 2 > Math.Min(words.Count, known.Count);
    }

    private static IEnumerable<string> WordsOf(string text) =>
        text.Split([' ', '.', ',', ':', ';', '"', '(', ')', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length >= Shortest && char.IsLetter(w[0]));
}
