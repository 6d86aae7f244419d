using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Dom;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Twins;

/// <summary>What machines take of one small edition, file by file, as it was accepted: nothing of it changes unseen.</summary>
public sealed class GoldenTests
{
    private const string Article = "articles/river-mission/";

    private static readonly Lazy<PublishedPages> Edition = new(() => PublishedPages.Of(SiteUnderTest.Build(Input())));

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    [Theory]
    [InlineData(Article + "article.tei.xml")]
    [InlineData(Article + "annotations.json")]
    [InlineData(Article + "en.bib")]
    [InlineData(Article + "en.ris")]
    [InlineData(Article + "ru.csl.json")]
    [InlineData(Article + "sources.ru.bib")]
    [InlineData(Article + "sources.en.ris")]
    [InlineData(Article + "sources.en.csl.json")]
    [InlineData("en/feed.xml")]
    [InlineData("data/sources.json")]
    public void The_file_reads_as_accepted(string file)
    {
        var text = Encoding.UTF8.GetString(Edition.Value.Site.Files[file]).Replace("\r\n", "\n", StringComparison.Ordinal);
        var name = file.Replace(Article, "", StringComparison.Ordinal);
        Snapshot.Verify(text, Path.GetExtension(file), name[..^Path.GetExtension(file).Length]);
    }

    [Theory]
    [InlineData("ru/articles/river-mission/")]
    [InlineData("en/articles/salt-ledger/")]
    [InlineData("en/")]
    public void The_head_reads_as_accepted(string address)
    {
        var head = Edition.Value[address].Head!;
        var tags = head.QuerySelectorAll("meta[name], meta[property], link[href]").Select(Line).Where(line => !line.Contains("assets/", StringComparison.Ordinal));
        var data = head.QuerySelectorAll("script[type='application/ld+json']").Select(s => JsonSerializer.Serialize(JsonDocument.Parse(s.TextContent).RootElement, Indented));
        Snapshot.Verify(string.Join('\n', [.. tags, .. data, ""]), ".txt", address.TrimEnd('/'));
    }

    private static string Line(IElement tag) => string.Join(' ', tag.Attributes.Select(a => $"{a.Name}={a.Value}"));

    /// <summary>The edition, its articles published on a day: without one there is no feed.</summary>
    private static SortedDictionary<string, byte[]> Input()
    {
        var input = FileTree.Read(SmallSite.InputOf("bilingual"));
        foreach (var file in input.Keys.Where(f => f.EndsWith("article.yml", StringComparison.Ordinal)).ToList())
        {
            input[file] = [.. input[file], .. "published: 2021-04-17\n"u8];
        }

        return input;
    }
}
