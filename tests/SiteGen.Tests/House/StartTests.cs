using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;

namespace SiteGen.Tests.House;

/// <summary>What would make the program start slower (docs/adr/0004).</summary>
public sealed class StartTests
{
    /// <summary>They run when a report is asked for, or a preview, and not while a site is built.</summary>
    private static readonly string[] Elsewhere = ["src/SiteGen/Preview/", "src/SiteGen.Core/NamesReport/"];

    [Fact]
    public void No_list_holds_tuples()
    {
        var code = CodeFiles.Syntax.Value.Where(f => IsBuilding(f.Key)).SelectMany(f => TuplesMade(f.Value).Select(line => $"{f.Key}:{line}"));
        var pages = CodeFiles.Product.Where(f => f.EndsWith(".razor", StringComparison.Ordinal))
            .Where(f => CodeFiles.Text(f).Contains(".Index()", StringComparison.Ordinal));
        code.Concat(pages).ShouldBeEmpty("for each new kind of tuple the runtime compiles a dozen methods: make it a record, number with Numbered()");
    }

    [Fact]
    public void A_tuple_that_a_lambda_makes_is_seen()
    {
        TuplesMade(CodeShape.Parse("var x = a.Select(b => (b, 1));\nvar y = a.Index();\nvar z = a.Select(b => new { b });")).ShouldBe([1, 2]);
    }

    private static bool IsBuilding(string file) =>
        CodeFiles.IsProduct(file) && !Elsewhere.Any(f => file.StartsWith(f, StringComparison.Ordinal));

    private static IEnumerable<int> TuplesMade(SyntaxNode root) => root.DescendantNodes()
        .Where(n => n is LambdaExpressionSyntax { Body: TupleExpressionSyntax } or SelectClauseSyntax { Expression: TupleExpressionSyntax }
            or InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Index" } })
        .Select(n => n.GetLocation().GetLineSpan().Span.Start.Line + 1);
}
