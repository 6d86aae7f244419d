using System.Collections.Immutable;

namespace SiteGen.Core.Publish.Pages;

/// <summary>What machines can take from the edition, explained.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Sets">The sets of open data.</param>
/// <param name="Articles">The articles, for the files of each.</param>
public sealed record DataPage(PageHead Head, ImmutableArray<DataSetLine> Sets, ImmutableArray<ArticleFiles> Articles) : Page(Head);

/// <summary>A set of open data and how much it holds.</summary>
public sealed record DataSetLine(DataSet Set, int Count);

/// <summary>An article that has files for machines.</summary>
/// <param name="Line">The article.</param>
/// <param name="Whole">The files that hold it in all its languages.</param>
/// <param name="References">Those for reference managers, a row a language.</param>
public sealed record ArticleFiles(ArticleLine Line, ImmutableArray<TypedLink> Whole, ImmutableArray<ReferenceFiles> References);

/// <summary>What reference managers take from an article in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Article">The reference to the article, a file a format.</param>
/// <param name="Sources">The references of its list of sources; none where it has no list.</param>
public sealed record ReferenceFiles(string Language, ImmutableArray<TypedLink> Article, ImmutableArray<TypedLink> Sources);
