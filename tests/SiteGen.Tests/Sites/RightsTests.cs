using Shouldly;
using SiteGen.Tests.Report;

namespace SiteGen.Tests.Sites;

/// <summary>What a page says of the rights in its text.</summary>
public sealed class RightsTests
{
    [Fact]
    public void The_foot_of_an_articles_page_states_the_rights_of_the_article()
    {
        const string Own = "Free to read here.";
        var input = SmallEdition.With("Ничего.", "Nothing.");
        input["articles/lake-treaty/article.yml"] =
            [.. input["articles/lake-treaty/article.yml"], .. System.Text.Encoding.UTF8.GetBytes($"rights: {{ ru: \"{Own}\", en: \"{Own}\" }}\n")];

        var site = SmallEdition.Pages(input);

        Foot("ru/articles/lake-treaty/").ShouldContain(Own);
        Foot("en/articles/lake-treaty/parallel/").ShouldContain(Own);
        Foot("en/").ShouldNotContain(Own);

        string Foot(string page) => site[page].QuerySelector(".foot")!.TextContent;
    }
}
