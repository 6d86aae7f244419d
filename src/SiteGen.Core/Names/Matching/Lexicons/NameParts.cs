using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Lexicons;

/// <summary>The given names and patronymics of a register in one language. Many persons share them, so each is declined once.</summary>
/// <param name="forms">The forms of the language.</param>
internal sealed class NameParts(ILanguageForms forms)
{
    private readonly Dictionary<string, NamePart> ofMen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamePart> ofWomen = new(StringComparer.Ordinal);

    private readonly Dictionary<string, NamePart> ofRussian = new(StringComparer.Ordinal);

    /// <summary>The forms of the language.</summary>
    public ILanguageForms Language => forms;

    /// <summary>A given name or a patronymic of one of a gender, as the register writes it.</summary>
    public NamePart GetPart(string word, Gender gender)
    {
        var known = gender == Gender.Feminine ? ofWomen : ofMen;
        return known.TryGetValue(word, out var part) ? part : known[word] = Make(word, gender);
    }

    /// <summary>The part with the spellings that its Russian original has had in Latin letters.</summary>
    public NamePart WithSpellingsOf(string original, NamePart part)
    {
        var key = $"{part.Text} {original}";
        return ofRussian.TryGetValue(key, out var known) ? known : ofRussian[key] = part with
        {
            Forms = Transliterations.ListSpellings(original).Select(s => FoldLetters.OfGivenName(FoldLetters.Fold(s).ToLowerInvariant()))
                .Concat(part.Forms.Keys).Distinct(StringComparer.Ordinal).ToDictionary(k => k, _ => GrammaticalCases.All, StringComparer.Ordinal),
        };
    }

    private NamePart Make(string word, Gender gender)
    {
        var words = forms.Given(word.TrimEnd('.'), gender).Select(f => new NameWord(ReadTokens.Tokenize(f.Text), f.Cases))
            .Where(w => w.Tokens.Length > 0).ToArray();
        return new(
            FoldLetters.Fold(word.TrimEnd('.')),
            words.GroupBy(w => FoldLetters.OfGivenName(w.Tokens[0].Key), StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.Aggregate(GrammaticalCases.None, (cases, w) => cases | w.Cases), StringComparer.Ordinal),
            [.. words])
        {
            IsInitial = PartName.IsInitial(word),
        };
    }
}
