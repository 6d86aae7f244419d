using Shouldly;

namespace SiteGen.Tests.House;

/// <summary>No two files need each other: each can be read once those it uses are known.</summary>
public sealed class CycleTests
{
    [Fact]
    public void No_file_uses_one_that_uses_it()
    {
        var product = CodeFiles.Syntax.Value.Where(f => CodeFiles.IsProduct(f.Key));
        new FileGraph(product.ToDictionary()).Cycles()
            .Select(f => $"{f.Key} is in a cycle with {string.Join(", ", f.Value)}: move what both need below them, or the two into one file")
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_file_uses_those_whose_types_and_extensions_it_names()
    {
        var graph = new FileGraph(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["a"] = "namespace N.A; static class A { public static B.B Make(this int n) => new(Below: n); }",
            ["b"] = "using N.A; namespace N.B; record B(int Below) { C? Of() => C(1); int Make; }",
            ["c"] = "using N.A; namespace N; enum C { None } class Below { object O = 1.Make(); }",
            ["d"] = "namespace N.D; class E { object N = A.A.Make(1); class C; C M; object O = 1.Make; }",
            ["e"] = "using static N.D.E; class F { object O = new { Below = 1, A = 2 }.Below; N.D.F Make() => new() { B = 3 }; }",
        }.ToDictionary(f => f.Key, f => CodeShape.Parse(f.Value)));
        new[] { "a", "b", "c", "d", "e" }.Select(f => $"{f} uses {string.Concat(graph.NamedBy(f).Order())}").ShouldBe(["a uses b", "b uses c", "c uses a", "d uses a", "e uses d"]);
        graph.Cycles().Select(f => $"{f.Key} with {string.Concat(f.Value)}").Order().ShouldBe(["a with bc", "b with ac", "c with ab"]);
    }
}
