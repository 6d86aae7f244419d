using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Publish;
using SiteGen.Core.Text;

namespace SiteGen.Core.Write;

/// <summary>
/// Writes <c>annotations.json</c>: all that was recognised in an article, as ranges in the plain text of its passages. The shape is
/// promised (<c>docs/schema/annotations.schema.json</c>).
/// </summary>
internal static class WriteAnnotations
{
    /// <summary>The bytes of an article's file.</summary>
    /// <param name="toWrite">The article.</param>
    /// <param name="address">The file.</param>
    public static byte[] Write(ArticleToWrite toWrite, Address address) => JsonFile.Bytes(json => json.Object(() =>
    {
        var article = toWrite.Article;
        json.WriteString("$schema", address.LinkTo(SiteMap.Schema("annotations.schema.json")));
        json.WriteString("article", article.Article.Slug);
        json.List("languages", article.Texts, text => json.WriteStringValue(text.Text.Language));
        json.List("mentions", Each(article, p => p.Mentions), found => Mention(json, found.Place, found.Item));
        json.List("citations", Each(article, p => p.Citations), found => Citation(json, found.Place, found.Item));
        json.List("dates", Each(article, p => p.Dates), found => Date(json, found.Place, found.Item));
    }));

    private static IEnumerable<Found<T>> Each<T>(AnnotatedArticle article, Func<AnnotatedPassage, IEnumerable<T>> itemsOf) =>
        from text in article.Texts
        from passage in text.Passages
        from item in itemsOf(passage)
        select new Found<T>(new(text.Text.Language, passage.Passage), item);

    private sealed record Found<T>(Spot Place, T Item);

    private static void Mention(Utf8JsonWriter json, Spot place, Mention mention) => json.Object(() =>
    {
        json.WriteString("kind", JsonFile.Word(mention.Kind));
        json.WriteString("id", mention.Id);
        WriteRange(json, place, mention.Range, "surface");
        json.WriteString("certainty", JsonFile.Word(mention.Certainty));
    });

    private static void Citation(Utf8JsonWriter json, Spot place, Citation citation) => json.Object(() =>
    {
        WriteRange(json, place, citation.Range, "text");
        json.WriteBoolean("via", citation.IsVia);
        json.List("items", citation.Items, item => Item(json, place, item));
    });

    private static void Item(Utf8JsonWriter json, Spot place, CitationItem item) => json.Object(() =>
    {
        json.WriteNumber("source", item.Source);
        if (item.Lead != CitationLead.None)
        {
            json.WriteString("lead", JsonFile.Word(item.Lead));
        }

        if (!item.Implied.IsEmpty)
        {
            Locators(json, "implied", item.Implied);
        }

        Locators(json, "locators", item.Locators);
        json.WriteString("text", item.Range.In(place.Text));
    });

    private static void Locators(Utf8JsonWriter json, string name, ImmutableArray<Locator> locators) => json.List(name, locators, locator => json.Object(() =>
    {
        json.WriteString("kind", JsonFile.Word(locator.Kind));
        json.WriteString("value", locator.Value.Printed);
    }));

    private static void Date(Utf8JsonWriter json, Spot place, Date date) => json.Object(() =>
    {
        WriteRange(json, place, date.Range, "surface");
        json.WriteString("from", date.From.ToString());
        json.WriteString("to", date.To.ToString());
    });

    /// <summary>Where it is, and the very characters under a name.</summary>
    private static void WriteRange(Utf8JsonWriter json, Spot place, TextRange range, string name)
    {
        json.Passage(place.Language, place.Passage.Id);
        json.WriteNumber("start", range.Start);
        json.WriteNumber("length", range.Length);
        json.WriteString(name, range.In(place.Text));
    }

    /// <summary>A passage of a text.</summary>
    private sealed record Spot(string Language, Passage Passage)
    {
        public string Text => Passage.Text;
    }
}
