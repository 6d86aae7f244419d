using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SiteGen.Tests.House;

/// <summary>Measures a file of C# as its compiler reads it.</summary>
internal static class CodeShape
{
    /// <summary>Every body of a method, accessor or local function: the line it begins on, and how many lines it has between its braces.</summary>
    public static IEnumerable<(int Line, int Length)> Bodies(SyntaxNode root) =>
        root.DescendantNodes().Select(BodyOf).OfType<SyntaxNode>().Select(body =>
        {
            var lines = body.GetLocation().GetLineSpan().Span;
            var braces = body is BlockSyntax ? 2 : 0;
            return (lines.Start.Line + 1, lines.End.Line - lines.Start.Line + 1 - braces);
        });

    /// <summary>The length of each line; what is between quotes does not count, for a sentence or a table of words is no code.</summary>
    public static int[] Lines(SyntaxNode root)
    {
        var text = root.GetText();
        var lengths = text.Lines.Select(l => l.Span.Length).ToArray();
        foreach (var words in root.DescendantTokens().Where(IsWords).Select(t => t.Span))
        {
            var span = text.Lines.GetLinePositionSpan(words);
            for (var line = span.Start.Line; line <= span.End.Line; line++)
            {
                lengths[line] -= text.Lines[line].Span.Intersection(words)?.Length ?? 0;
            }
        }

        return lengths;
    }

    /// <summary>Reads a file as the compiler does.</summary>
    public static SyntaxNode Parse(string code) => CSharpSyntaxTree.ParseText(SourceText.From(code)).GetRoot();

    private static SyntaxNode? BodyOf(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax m => (SyntaxNode?)m.Body ?? m.ExpressionBody?.Expression,
        LocalFunctionStatementSyntax f => (SyntaxNode?)f.Body ?? f.ExpressionBody?.Expression,
        AccessorDeclarationSyntax a => (SyntaxNode?)a.Body ?? a.ExpressionBody?.Expression,
        PropertyDeclarationSyntax p => p.ExpressionBody?.Expression,
        _ => null,
    };

    private static bool IsWords(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
        or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken
        or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;
}
