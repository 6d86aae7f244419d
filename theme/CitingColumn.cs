using SiteGen.Core.Model;

namespace SiteGen.Theme;

/// <summary>A text of a page, as the list of sources refers back to it.</summary>
public sealed record CitingColumn(ArticleText Text, TextSetting Setting);
