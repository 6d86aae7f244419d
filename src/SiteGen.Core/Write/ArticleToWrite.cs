using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Publish.Pages;

namespace SiteGen.Core.Write;

/// <summary>An article as the writers of its files need it.</summary>
/// <param name="Content">What was read beside it: the site's facts, the registers.</param>
/// <param name="Article">The article with what was recognised in it.</param>
/// <param name="Pages">Its page in each language, in the order of the site's languages.</param>
public sealed record ArticleToWrite(Content Content, AnnotatedArticle Article, ImmutableArray<ArticlePage> Pages);
