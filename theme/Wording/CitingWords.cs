using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Theme.Wording;

/// <summary>What the interface says about citing an article, and the form of a reference that scholars of the language are used to.</summary>
/// <param name="Heading">«How to cite».</param>
/// <param name="Standard">The rules that the form follows: ГОСТ Р 7.0.5, the bibliography of the Chicago Manual of Style.</param>
/// <param name="Form">The reference to an article of an edition.</param>
/// <param name="AddressOfPage">Stands for the address where the edition has none of its own.</param>
/// <param name="AccessStyle">How a browser writes the day of access: <c>short</c> or <c>long</c>.</param>
/// <param name="Copy">On the button.</param>
/// <param name="Copied">Said when it is done.</param>
/// <param name="Files">Before the files for reference managers.</param>
/// <param name="DataFiles">Before the files that hold the article itself.</param>
/// <param name="Annotations">The file with what was recognised.</param>
public sealed record CitingWords(
    string Heading, string Standard, Func<ArticleText, ArticleFacts, string, ImmutableArray<CitationPiece>> Form, string AddressOfPage, string AccessStyle,
    string Copy, string Copied, string Files, string DataFiles, string Annotations);

/// <summary>A piece of a reference.</summary>
public sealed record CitationPiece(PieceKind Kind, string Text);

/// <summary>What a piece of a reference is.</summary>
public enum PieceKind
{
    /// <summary>Words as they are.</summary>
    Words,

    /// <summary>A title set in italics.</summary>
    Title,

    /// <summary>Where a paragraph is named, if one is cited.</summary>
    Paragraph,

    /// <summary>The page's address.</summary>
    Address,

    /// <summary>The day of access, which only the reader knows.</summary>
    Access,
}
