using System.Text;
using System.Text.RegularExpressions;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Locators;

/// <summary>What the site says of a place does not hang on its spelling.</summary>
public sealed partial class PlacesOnTheSite
{
    [Theory]
    [InlineData("[1, с. 199-205]")]
    [InlineData("[1, с. 199—205]")]
    [InlineData("[1, с. 199‑205]")]
    [InlineData("[1, с. 199−205]")]
    [InlineData("[1, с. 198 и 205]")]
    [InlineData("[1, с. 205 и сл.]")]
    [InlineData("[1, с. 195, 207]")]
    [InlineData("[1, с. 198–9, 201–7]")]
    public void Pages_behind_the_end_of_a_book_are_told(string citation) =>
        Build(citation).Diagnostics.Select(d => d.Code).ShouldContain("SG405");

    [Theory]
    [InlineData("[1, с. 195–200]")]
    [InlineData("[1, с. 198–9]")]
    [InlineData("[1, с. CCV]")]
    public void Pages_of_the_book_are_not(string citation) => Build(citation).Diagnostics.Select(d => d.Code).ShouldNotContain("SG405");

    [Fact]
    public void A_leaf_has_one_id_on_the_page_of_its_archive()
    {
        var site = Build("[2, л. 3 об.], [2, л. 3об], [2, f. 3v], [2, л. 3 зв.], [2, ff. 3 verso], [2, л. 3, об.], [2, Bl. 3 RS]");
        var page = Encoding.UTF8.GetString(site.Files["ru/articles/lake-treaty/index.html"]);
        var ids = DataFile().Matches(page).Select(m => m.Groups[1].Value).ToList();
        ids.Count.ShouldBe(7);
        ids.Distinct().ShouldBe(["fond-5-opis-1-delo-7-list-3-verso"]);
    }

    private static SiteUnderTest Build(string text)
    {
        var files = FileTree.Read(RepositoryRoot.At("tests", "SiteGen.Tests", "Diagnostics", "_base", "input"));
        files["articles/lake-treaty/ru.md"] = Encoding.UTF8.GetBytes($"---\ntitle: \"Договор\"\n---\n\nТак было {text}.\n");
        files.Remove("articles/lake-treaty/en.md");
        return SiteUnderTest.Build(files);
    }

    [GeneratedRegex("role=\"doc-biblioref\"[^>]* data-file=\"([^\"]*)\"")]
    private static partial Regex DataFile();
}
