using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Publish.Pages;

/// <summary>The home page in one language.</summary>
/// <param name="Head">What every page has.</param>
/// <param name="Articles">The edition's articles.</param>
/// <param name="Years">For each article the years that its dates lie in, all on one scale; null where it names too few.</param>
/// <param name="Counts">How much each index holds.</param>
public sealed record HomePage(
    PageHead Head, ImmutableArray<ArticleLine> Articles, ImmutableArray<YearsCovered?> Years, ImmutableArray<SectionCount> Counts) : Page(Head);

/// <summary>How the dates of an article lie in time.</summary>
/// <param name="First">The first of the years that it is about.</param>
/// <param name="Last">The last of them.</param>
/// <param name="ScaleFrom">The first year of the scale that the edition's articles share.</param>
/// <param name="Counts">How many dates fall in each year of the scale.</param>
public sealed record YearsCovered(int First, int Last, int ScaleFrom, ImmutableArray<int> Counts);

/// <summary>How many entries a part of the edition holds.</summary>
public sealed record SectionCount(Section Section, Address Address, int Count);

/// <summary>An article in a list.</summary>
/// <param name="Address">Its page in the list's language, or in the language it has.</param>
/// <param name="Text">Title, abstract and so on.</param>
/// <param name="Facts">Authors, year and so on.</param>
/// <param name="Parallel">The side-by-side page, if the article has two languages.</param>
public sealed record ArticleLine(Address Address, ArticleText Text, ArticleFacts Facts, Address? Parallel);
