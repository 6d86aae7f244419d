using SiteGen.Core.Languages;

namespace SiteGen.Core.Names.Forms;

/// <summary>A form of a word and the cases it can be in.</summary>
/// <param name="Text">The form.</param>
/// <param name="Cases">The cases; <see cref="GrammaticalCases.All"/> in a language that has none.</param>
public sealed record WordForm(string Text, GrammaticalCases Cases)
{
    /// <summary>Whether it names several bearers: «Ивановы».</summary>
    public bool IsPlural => (Cases & GrammaticalCases.All) == 0;

    /// <summary>Each text once, with all its cases; a text that is singular and plural counts as singular.</summary>
    public static IEnumerable<WordForm> Merge(IEnumerable<WordForm> forms) =>
        forms.GroupBy(f => f.Text, StringComparer.Ordinal)
            .Select(g => new WordForm(g.Key, g.Aggregate(GrammaticalCases.None, (cases, form) => cases | form.Cases)));
}

/// <summary>A form of a name that shares its head with a neighbour.</summary>
/// <param name="Text">The form.</param>
/// <param name="Cases">Its cases.</param>
/// <param name="Head">What is shared, in the dictionary form and in small letters: «вопрос».</param>
/// <param name="IsLast">Whether it holds the head; else it is only the words before the head.</param>
public sealed record ConjunctForm(string Text, GrammaticalCases Cases, string Head, bool IsLast);
