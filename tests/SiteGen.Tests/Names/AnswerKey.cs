using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching.Lexicons;
using SiteGen.Core.Read;
using SiteGen.Disk;
using SiteGen.Tests.Support;
using SiteGen.Theme.Wording;

namespace SiteGen.Tests.Names;

/// <summary>
/// The mentions that a reader of the two articles finds, against those that are recognised. The key was made by reading; a row is
/// passage, kind, id, which occurrence of the words in the passage, the words, and whether the mention lies inside a longer one.
/// </summary>
public class AnswerKey
{
    private static readonly Lazy<ImmutableArray<AnnotatedArticle>> Articles = new(Annotate);

    public static TheoryData<string, string> Texts => new(
        ("soviet-german-relations", "ru"), ("soviet-german-relations", "en"), ("soviet-lithuanian-relations", "ru"), ("soviet-lithuanian-relations", "en"));

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_a_reader_finds_is_recognised_and_nothing_else(string slug, string language)
    {
        var wanted = Key(slug, language);
        var found = Found(slug, language);
        var differences = wanted.Except(found).Select(row => $"missed: {row}").Concat(found.Except(wanted).Select(row => $"wrong: {row}"));
        foreach (var kind in Enum.GetNames<EntryKind>())
        {
            var (least, mostWrong) = kind == nameof(EntryKind.Person) ? (0.99, 0.005) : (0.97, 0.01);
            var (right, all) = (Of(kind, found.Intersect(wanted)), Of(kind, wanted));
            all.ShouldBeGreaterThan(50);
            (right / (double)all).ShouldBeGreaterThanOrEqualTo(least, $"recall of {kind}\n{string.Join('\n', differences)}");
            (Of(kind, found.Except(wanted)) / (double)Of(kind, found))
                .ShouldBeLessThanOrEqualTo(mostWrong, $"errors of {kind}\n{string.Join('\n', differences)}");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_row_of_the_key_stands_in_the_text(string slug, string language)
    {
        var passages = Text(slug, language).Passages.ToDictionary(p => p.Passage.Id.Anchor, p => p.Passage.Text);
        foreach (var row in Key(slug, language).Select(r => r.Split('\t')))
        {
            var parts = passages[row[0]].Split(row[4]);
            parts.Length.ShouldBeGreaterThan(int.Parse(row[3], System.Globalization.CultureInfo.InvariantCulture), string.Join(' ', row));
        }
    }

    private static int Of(string kind, IEnumerable<string> rows) => rows.Count(r => r.Split('\t')[1] == kind);

    private static HashSet<string> Key(string slug, string language) =>
        [.. File.ReadAllLines(RepositoryRoot.At("tests", "SiteGen.Tests", "Names", "Key", $"{slug}.{language}.tsv")).Where(l => l.Length > 0)];

    private static HashSet<string> Found(string slug, string language) =>
        [.. from passage in Text(slug, language).Passages from mention in passage.Mentions select Row(passage.Passage, mention)];

    private static string Row(Passage passage, Mention mention)
    {
        var words = mention.Range.In(passage.Text);
        var before = passage.Text[..mention.Range.Start].Split(words).Length;
        return string.Join('\t', passage.Id.Anchor, mention.Kind, mention.Id, before, words, mention.IsNested ? "inside" : "");
    }

    private static AnnotatedText Text(string slug, string language) => Articles.Value.Single(a => a.Article.Slug == slug).Text(language)!;

    private static ImmutableArray<AnnotatedArticle> Annotate()
    {
        var snapshot = ReadInput.From(RealSite.TheEdition.Folder).Value.ShouldNotBeNull();
        var foundation = ReadFoundation.From(snapshot, InterfaceLanguages.Tags).Value;
        var archives = foundation.Registers.IndexArchives();
        var lexicons = BuildLexicons.DeriveAll(foundation).Value;
        return [.. ReadContent.From(snapshot, foundation).Value.Articles.Select(a => AnnotateArticle.AnnotateTexts(lexicons, archives, a).Value)];
    }
}
