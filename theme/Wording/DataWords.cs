using System.Collections.Immutable;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Theme.Wording;

/// <summary>What the interface says about the open data, one instance a language.</summary>
public sealed record DataWords
{
    public required string Title { get; init; }
    public required string Introduction { get; init; }
    public required string Formats { get; init; }
    public required string NoLicence { get; init; }
    public required string Schema { get; init; }
    public required Func<DataSet, string> SetName { get; init; }
    public required Func<DataSet, string> About { get; init; }
    /// <summary>The fields of a set, each with what it says.</summary>
    public required Func<DataSet, ImmutableArray<Gloss>> Fields { get; init; }
    public required string ArticleFiles { get; init; }
    public required string AboutArticleFiles { get; init; }
    /// <summary>Before the formats in which an article itself can be taken.</summary>
    public required string Reference { get; init; }
    /// <summary>The same for its list of sources.</summary>
    public required string SourceList { get; init; }
}
