using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms.Grammars;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Core.Text;

namespace SiteGen.Core.NamesReport;

/// <summary>
/// Finds the compounds that begin with a family name of the register, in a language that writes every noun large: «Kram-Regierung», «Ostauerlass». They are
/// words of their own and are not linked; editors are told of them.
/// </summary>
internal static class FindCompounds
{
    /// <summary>A shorter name begins too many other words: «Berg», «Bergwerk».</summary>
    private const int ShortestJoined = 5;

    private const int ShortestNoun = 4;

    /// <summary>A finding for each compound, the most frequent first.</summary>
    public static IEnumerable<NameFinding> ListIn(Registers registers, IEnumerable<AnnotatedText> texts, string language)
    {
        if (!LanguageForms.ForLanguage(language).Words.WritesNounsLarge)
        {
            return [];
        }

        var families = registers.Persons.Where(p => p.Name.Has(language)).DistinctBy(p => p.Name[language].Family)
            .ToDictionary(p => FoldLetters.Fold(p.Name[language].Family), p => p.Id, StringComparer.Ordinal);
        return from text in texts
               from passage in text.Passages
               from token in ReadTokens.Tokenize(passage.Passage.Text)
               where token is { IsWord: true, IsCapital: true }
               let id = Enumerable.Range(1, token.Text.Length - 1).Where(end => IsSeam(token.Text, end))
                   .Select(end => families.GetValueOrDefault(token.Text[..end])).OfType<string>().LastOrDefault()
               where id is not null
               group passage.Passage.Layout.FindSource(new TextRange(token.Start, token.Length)) by new { token.Text, id } into same
               orderby same.Count() descending, same.Key.Text
               select new NameFinding(FindingKind.Compound, language, same.Key.Text, same.Count(), [.. same], $"begins with the name of \"{same.Key.id}\"");
    }

    /// <summary>Whether a name may end there and a noun go on: a hyphen, or small letters enough.</summary>
    private static bool IsSeam(string word, int end) =>
        word[end] == '-' || (end >= ShortestJoined && word.Length - end >= ShortestNoun && char.IsLower(word[end]));
}
