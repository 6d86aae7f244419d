using SiteGen.Core.Model;

namespace SiteGen.Core.Publish;

/// <summary>A format in which machines take an article. Every format has a row in <c>Write/OutputFormats</c>.</summary>
/// <param name="Name">What it is called in every language: <c>BibTeX</c>; null for the edition's own format, which the theme names.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Relation">What a file in it is to the article's page (Signposting): <c>describedby</c>, <c>item</c>.</param>
/// <param name="FileName">The file's name, <c>article.tei.xml</c>; of references the end of it, <c>bib</c>.</param>
/// <param name="IsReference">
/// Whether it holds references, a file a language: to the article, and to the sources of its list. Else one file holds the article in all its languages.
/// </param>
public sealed record OutputFormat(string? Name, string MediaType, string Relation, string FileName, bool IsReference)
{
    /// <summary>The file that holds the article, or the reference to it, for readers of a language.</summary>
    public TypedLink LinkToArticle(string slug, string language) => new(
        this, IsReference ? SiteMap.Reference(slug, language, FileName) : SiteMap.ArticleFile(slug, FileName));

    /// <summary>The file that holds the references of the article's list of sources.</summary>
    public TypedLink LinkToSources(string slug, string language) => new(this, SiteMap.SourceReferences(slug, language, FileName));
}

/// <summary>A link to a file that says what a page says, in another format (Signposting's typed link).</summary>
/// <param name="Format">The format.</param>
/// <param name="Address">The file.</param>
public sealed record TypedLink(OutputFormat Format, Address Address);
