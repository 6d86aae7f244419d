using System.Text;
using Shouldly;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Diagnostics;

/// <summary>A file that cannot be read is told by itself, not by all that points into it.</summary>
public sealed class UnreadFiles
{
    private static string Base { get; } = RepositoryRoot.At("tests", "SiteGen.Tests", "Diagnostics", "_base", "input");

    [Theory]
    [InlineData("articles/lake-treaty/sources.yml")]
    [InlineData("articles/lake-treaty/article.yml")]
    [InlineData("registers/archives.yml")]
    [InlineData("registers/persons.yml")]
    public void What_follows_from_a_broken_file_is_not_told(string path)
    {
        var input = FileTree.Read(Base);
        input[path] = [.. input[path], .. Encoding.UTF8.GetBytes("\n- broken: { a: [")];
        var fault = SiteUnderTest.Build(input).Diagnostics.ShouldHaveSingleItem();
        (fault.Code, fault.Span.File.Path).ShouldBe(("SG105", $"input/{path}"));
    }

    [Fact]
    public void What_does_not_follow_from_it_is_told()
    {
        var input = FileTree.Read(Base);
        input["registers/persons.yml"] = [.. input["registers/persons.yml"], .. Encoding.UTF8.GetBytes("\n- broken: { a: [")];
        input["articles/lake-treaty/ru.md"] = Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(input["articles/lake-treaty/ru.md"]).Replace("[1, с. 15]", "[9, с. 15]", StringComparison.Ordinal));
        SiteUnderTest.Build(input).Diagnostics.Select(d => d.Code).ShouldContain("SG203");
    }
}
