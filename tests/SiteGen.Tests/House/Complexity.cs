using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SiteGen.Tests.House;

/// <summary>
/// Cyclomatic complexity: one, and one more for each place where a method may go another way. A local function is a unit of its own, and so is a lambda outside
/// methods (the row of a table). A switch that maps constants or types to values, one by one, is a table and counts as nothing.
/// </summary>
internal static class Complexity
{
    /// <summary>Every unit of a file with the name <c>Type.Member</c> and its complexity.</summary>
    public static IEnumerable<(string Name, int Count)> Units(SyntaxNode file) =>
        file.DescendantNodes().Where(IsUnit).Select(unit => (NameOf(unit), CountIn(unit)));

    /// <summary>The name of a type or member, with the types around it.</summary>
    public static string NameOf(SyntaxNode node) => string.Join('.', node.AncestorsAndSelf().Select(OwnName).OfType<string>().Reverse());

    private static int CountIn(SyntaxNode unit) => 1 + unit.DescendantNodes(n => n == unit || !IsUnit(n)).Count(n => n != unit && IsDecision(n));

    private static bool IsUnit(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax => true,
        PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax { ExpressionBody: not null } => true,
        AnonymousFunctionExpressionSyntax => IsOutsideMethods(node.Parent!),
        _ => false,
    };

    private static bool IsOutsideMethods(SyntaxNode? node) => node is null or BaseTypeDeclarationSyntax
        || (!IsUnit(node) && node is not AnonymousFunctionExpressionSyntax and not GlobalStatementSyntax && IsOutsideMethods(node.Parent));

    private static bool IsDecision(SyntaxNode node) => node.Kind() switch
    {
        SyntaxKind.IfStatement or SyntaxKind.ForStatement or SyntaxKind.ForEachStatement or SyntaxKind.ForEachVariableStatement => true,
        SyntaxKind.WhileStatement or SyntaxKind.DoStatement or SyntaxKind.CatchClause or SyntaxKind.ConditionalExpression => true,
        SyntaxKind.CaseSwitchLabel or SyntaxKind.CasePatternSwitchLabel => true,
        SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression or SyntaxKind.CoalesceAssignmentExpression => true,
        SyntaxKind.SwitchExpressionArm => IsDecidingArm((SwitchExpressionArmSyntax)node),
        SyntaxKind.AndPattern or SyntaxKind.OrPattern => node.FirstAncestorOrSelf<SwitchExpressionArmSyntax>() is not { } arm
            || !arm.Pattern.Span.Contains(node.Span) || IsDecidingArm(arm),
        _ => false,
    };

    private static bool IsDecidingArm(SwitchExpressionArmSyntax arm) =>
        arm is not { Pattern: DiscardPatternSyntax, WhenClause: null } && !((SwitchExpressionSyntax)arm.Parent!).Arms.All(IsRowOfTable);

    private static bool IsRowOfTable(SwitchExpressionArmSyntax arm) => arm.WhenClause is null && IsOneValue(arm.Pattern);

    private static bool IsOneValue(PatternSyntax pattern) => pattern switch
    {
        BinaryPatternSyntax either => IsOneValue(either.Left) && IsOneValue(either.Right),
        _ => pattern is ConstantPatternSyntax or TypePatternSyntax or DeclarationPatternSyntax or DiscardPatternSyntax,
    };

    private static string? OwnName(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax t => t.Identifier.ValueText,
        MethodDeclarationSyntax m => m.Identifier.ValueText,
        LocalFunctionStatementSyntax f => f.Identifier.ValueText,
        PropertyDeclarationSyntax p => p.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } v => v.Identifier.ValueText,
        ConstructorDeclarationSyntax => "new",
        IndexerDeclarationSyntax => "this",
        OperatorDeclarationSyntax o => o.OperatorToken.ValueText,
        _ => null,
    };
}
