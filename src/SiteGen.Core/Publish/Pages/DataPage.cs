using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish.Pages;

/// <summary>What machines can take from the edition, explained.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Sets">The sets of open data.</param>
/// <param name="Articles">The articles, for the files of each.</param>
public sealed record DataPage(PageHead Head, ImmutableArray<DataSetLine> Sets, ImmutableArray<ArticleFiles> Articles) : Page(Head);

/// <summary>A set of open data: a file in each of its formats.</summary>
public enum DataSet
{
    /// <summary>The register of persons.</summary>
    Persons,

    /// <summary>The register of places.</summary>
    Places,

    /// <summary>The glossary.</summary>
    Glossary,

    /// <summary>The sources and what cites them.</summary>
    Sources,

    /// <summary>The dates that the texts name.</summary>
    Timeline,
}

/// <summary>A set of open data and how much it holds.</summary>
public sealed record DataSetLine(DataSet Set, int Count);

/// <summary>An article that has files for machines.</summary>
public sealed record ArticleFiles(ArticleLine Line, Article Article);
