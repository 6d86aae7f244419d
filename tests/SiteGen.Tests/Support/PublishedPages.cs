using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Shouldly;

namespace SiteGen.Tests.Support;

/// <summary>The pages of a site as a browser would see them, beside the files they came from.</summary>
public sealed class PublishedPages
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> parseErrors = new(StringComparer.Ordinal);

    private PublishedPages(SiteUnderTest site)
    {
        Site = site;
        var parsed = site.Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).AsParallel()
            .Select(f => KeyValuePair.Create(f.Key, Parse(f.Key, Encoding.UTF8.GetString(f.Value))));
        Documents = new SortedDictionary<string, IDocument>(parsed.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>All files and what was told while making them.</summary>
    public SiteUnderTest Site { get; }

    /// <summary>The pages by file.</summary>
    public SortedDictionary<string, IDocument> Documents { get; }

    /// <summary>What a parser found wrong in the markup, by file.</summary>
    public IEnumerable<string> ParseErrors => parseErrors.OrderBy(e => e.Key, StringComparer.Ordinal).SelectMany(e => e.Value.Select(m => $"{e.Key}: {m}"));

    /// <summary>The page that answers at an address: <c>ru/persons/</c>.</summary>
    public IDocument this[string address] => Documents.TryGetValue(FileOf(address), out var page)
        ? page
        : throw new ShouldAssertException($"there is no page at '{address}'");

    /// <summary>Reads the pages of a site that was made without an error.</summary>
    public static PublishedPages Of(SiteUnderTest site)
    {
        site.Diagnostics.Where(d => d.Severity == Core.Diagnostics.Severity.Error).Select(d => Printed.Text([d])).ShouldBeEmpty();
        site.Files.ShouldNotBeEmpty();
        return new(site);
    }

    /// <summary>The file that answers at an address.</summary>
    public static string FileOf(string address) => address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address;

    private IDocument Parse(string file, string html)
    {
        var errors = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, e) => errors.Add(e is HtmlErrorEvent error ? $"{error.Position.Line}:{error.Position.Column} {error.Message}" : "unknown error");
        var document = parser.ParseDocument(html);
        parseErrors[file] = errors;
        return document;
    }
}
