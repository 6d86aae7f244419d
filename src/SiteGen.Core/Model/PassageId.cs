namespace SiteGen.Core.Model;

/// <summary>Which passage of a text is meant: block k of the body, or an editors' note. The same in every language.</summary>
public sealed record PassageId
{
    private PassageId(string anchor, int? block, string? note) => (Anchor, Block, Note) = (anchor, block, note);

    /// <summary>The id it bears on the text's page: <c>p12</c>, <c>note-rokk</c>.</summary>
    public string Anchor { get; }

    /// <summary>Number of the block in the body, from 1; null for a note.</summary>
    public int? Block { get; }

    /// <summary>Id of the note, its label in the Markdown; null for a block.</summary>
    public string? Note { get; }

    /// <summary>Whether the editors, not the author, speak.</summary>
    public bool IsNote => Note is not null;

    /// <summary>A block of the body.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static PassageId ForBlock(int number) => new($"p{number}", number, null);

    /// <summary>An editors' note.</summary>
    /// <param name="id">Its label in the Markdown.</param>
    public static PassageId ForNote(string id) => new($"note-{id}", null, id);

    /// <summary>The id on a page side by side: a block's texts share a row, a note has one text a language.</summary>
    public string ParallelAnchor(string language) => IsNote ? $"{language}-{Anchor}" : Anchor;

    /// <summary>The anchor.</summary>
    public override string ToString() => Anchor;
}
