using System.Collections.Frozen;
using SiteGen.Core.Model;

namespace SiteGen.Core.Annotate.Forms;

/// <summary>
/// English: terms take a plural on their head, the word before the first preposition or else the last. The possessive «’s» is
/// no matter of forms: the reader of tokens parts it off.
/// </summary>
public sealed class EnglishForms : ILanguageForms
{
    private static readonly FrozenSet<string> Links = FrozenSet.Create(
        StringComparer.Ordinal, "of", "on", "in", "for", "with", "between", "to", "at", "by", "from", "against", "about", "and");

    /// <summary>Common words that are also titles of newspapers or family names.</summary>
    private static readonly FrozenSet<string> Common = FrozenSet.Create(
        StringComparer.Ordinal, "times", "news", "truth", "observer", "guardian", "nation", "spectator", "mirror", "herald", "post",
        "may", "march", "will", "mark", "bill", "grant", "young", "long", "law", "case", "short", "little", "small", "white", "black",
        "brown", "green", "king", "price", "day", "rose", "grace", "frank", "page", "chance", "best", "strong", "wise", "sharp");

    private static readonly FrozenSet<string> Titles = FrozenSet.Create(
        StringComparer.Ordinal, "general", "marshal", "colonel", "major", "captain", "admiral", "count", "baron", "prince", "duke", "graf",
        "freiherr", "herr", "ambassador", "envoy", "minister", "chancellor", "president", "secretary", "professor", "dr", "mr", "sir");

    private static readonly string[] Hissing = ["s", "x", "z", "ch", "sh"];

    /// <inheritdoc/>
    public IEnumerable<WordForm> Family(string family, Person person) => [new(family, GrammaticalCases.All), new(Plural(family), GrammaticalCases.Plural)];

    /// <inheritdoc/>
    public IEnumerable<WordForm> Given(string name, Gender gender) => [new(name, GrammaticalCases.All)];

    /// <inheritdoc/>
    public IEnumerable<string> Place(string name) => [name];

    /// <inheritdoc/>
    public IEnumerable<string> Term(string term)
    {
        var words = term.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var link = Array.FindIndex(words, Links.Contains);
        var head = link > 0 ? link - 1 : words.Length - 1;
        var plural = words.ToArray();
        plural[head] = Plural(words[head]);
        return words[head].Count(char.IsUpper) > 1 || words[head].EndsWith('s') || !char.IsLetter(words[head][^1])
            ? [term]
            : [term, string.Join(' ', plural)];
    }

    /// <inheritdoc/>
    public bool IsCommonWord(string word) => Common.Contains(word);

    /// <inheritdoc/>
    public bool IsGrammarWord(string form) => Links.Contains(form);

    /// <inheritdoc/>
    /// <remarks>English writes titles, months and nationalities large too, so only a particle makes the word a given name.</remarks>
    public bool IsGivenName(string word, GrammaticalCases cases, bool isBeforeParticle) => isBeforeParticle && !Titles.Contains(word);

    private static string Plural(string word)
    {
        var endsHissing = Hissing.Any(e => word.EndsWith(e, StringComparison.Ordinal));
        var endsInY = word.Length > 1 && word[^1] is 'y' && !"aeiou".Contains(word[^2], StringComparison.Ordinal);
        return endsHissing ? word + "es" : endsInY && char.IsLower(word[0]) ? word[..^1] + "ies" : word + "s";
    }
}
