using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using SiteGen.Core.Languages;

namespace SiteGen.Tests.House;

/// <summary>A further language is to be a file of data and a class of forms, and not a search through all rooms.</summary>
public sealed class LanguageTests
{
    /// <summary>What is known of languages, and what the interface says in them: a file a language.</summary>
    private static readonly string[] Tables = ["src/SiteGen.Core/Languages/", "theme/Wording/Known/"];

    /// <summary>Where words and letters of languages are at home.</summary>
    private static readonly string[] Homes = [.. Tables, "src/SiteGen.Core/Names/Forms/", "src/SiteGen.Core/Text/Accents.cs"];

    /// <summary>What tells people of words, and looks for none.</summary>
    private static readonly string[] Documentation =
    [
        "src/SiteGen.Core/Diagnostics/Catalogue.", // shows by examples how a fault is mended
        "src/SiteGen.Core/Write/Tei/TeiHeader.cs", // tells who reads the TEI how «Там же» is encoded
    ];

    private static readonly string[] Naming =
    [
        "src/SiteGen.Core/Names/Forms/Grammars/LanguageForms.cs", // which class knows the forms of a language
    ];

    private static readonly HashSet<string> Tags = [.. KnownLanguages.All.Select(l => l.Tag)];

    [Fact]
    public void Words_of_languages_are_written_where_languages_are_at_home() => CodeFiles.Syntax.Value
        .Where(f => IsOutside(f.Key, [.. Homes, .. Documentation]))
        .SelectMany(f => ForeignWords(f.Value).Select(word => $"{f.Key}: \"{word}\""))
        .Concat(Pages.Where(p => CodeFiles.Text(p).Any(IsForeign))).ShouldBeEmpty("ask the tables of the languages");

    [Fact]
    public void Languages_are_named_where_they_are_at_home()
    {
        var code = CodeFiles.Syntax.Value.Where(f => IsOutside(f.Key, Tables) && Literals(f.Value).Any(t => Tags.Contains(t.ValueText))).Select(f => f.Key);
        var tag = new Regex($"""["'](?:{string.Join('|', Tags)})["']""");
        code.Concat(Pages.Where(p => tag.IsMatch(CodeFiles.Text(p)))).ShouldBe(Naming, ignoreOrder: true, "ask KnownLanguages or ILanguageForms");
    }

    [Fact]
    public void Examples_of_rules_are_told_from_words_that_are_looked_for()
    {
        var code = CodeShape.Parse("""
            class C
            {
                ImmutableArray<Rule> Rows = [new("latin", 'с', static c => c is "ещё" or 'č') { Fits = ["Пример", $"и {1}"] }];
                bool M(string s) => s is "том" or "Bd." or "ʼ" or "№" or $"а{1}" or @"ł";
            }
            """);
        ForeignWords(code).ShouldBe(["ещё", "č", "том", "а", "ł"]);
    }

    private static IEnumerable<string> Pages => CodeFiles.Product.Where(f => f.EndsWith(".razor", StringComparison.Ordinal));

    private static bool IsOutside(string file, IEnumerable<string> homes) =>
        CodeFiles.IsProduct(file) && !homes.Any(home => file.StartsWith(home, StringComparison.Ordinal));

    private static IEnumerable<string> ForeignWords(SyntaxNode file) =>
        Literals(file).Where(t => t.ValueText.Any(IsForeign) && !IsExample(t)).Select(t => t.ValueText);

    private static IEnumerable<SyntaxToken> Literals(SyntaxNode file) => file.DescendantTokens().Where(t => t.Kind() is SyntaxKind.StringLiteralToken
        or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken);

    /// <summary>A letter that English has not; those that only modify others are marks.</summary>
    private static bool IsForeign(char c) => char.IsLetter(c) && !char.IsAscii(c) && char.GetUnicodeCategory(c) != UnicodeCategory.ModifierLetter;

    /// <summary>Whether it is in a table of rules, and not in what a rule does.</summary>
    private static bool IsExample(SyntaxToken token) => token.Parent!.Ancestors()
        .FirstOrDefault(n => n is MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax) switch
    {
        PropertyDeclarationSyntax p => p.Type.ToString().Contains("Rule", StringComparison.Ordinal),
        FieldDeclarationSyntax f => f.Declaration.Type.ToString().Contains("Rule", StringComparison.Ordinal),
        _ => false,
    };
}
