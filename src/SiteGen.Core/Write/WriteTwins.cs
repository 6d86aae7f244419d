using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Write;

/// <summary>Writes what the pages say to people once more, for machines: the one list of files that are no pages.</summary>
public static class WriteTwins
{
    /// <summary>The files of an edition.</summary>
    public static ImmutableArray<OutputFile> Of(Edition edition) => [.. InParallel.Select(edition.Articles, Of).SelectMany(files => files)];

    private static ImmutableArray<OutputFile> Of(AnnotatedArticle article) => [WriteAnnotations.Of(article)];
}
