using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Lexicons;

/// <summary>The forms of a place or a term of the register, and which capitals they ask for.</summary>
internal static class PlaceAndTermForms
{
    /// <summary>The forms of a place.</summary>
    public static IEnumerable<Form> DeriveForms(Place place, string language, ILanguageForms forms) =>
        NamesOf(place, place.Name, language).SelectMany(name => Make(place, name, CapitalsOfPlace(name), forms.Place(name), forms));

    /// <summary>The forms of a term.</summary>
    public static IEnumerable<Form> DeriveForms(Term term, string language, ILanguageForms forms) =>
        NamesOf(term, term.Name, language).SelectMany(name => Make(term, name, CapitalsOfTerm(term, name, forms), forms.Term(name), forms));

    private static IEnumerable<string> NamesOf(Entry entry, Text.Localized<string> name, string language) =>
        name.Has(language) ? new[] { name[language] }.Concat(entry.AlsoIn(language)).Where(n => n.Any(char.IsLetterOrDigit)) : [];

    /// <summary>A name whose last word is a common noun («Озёрный край») is often written small as a whole.</summary>
    private static Capitals CapitalsOfPlace(string name) =>
        (name.Contains(' ', StringComparison.Ordinal), name.Skip(1).Any(char.IsUpper)) switch
        {
            (true, false) => Capitals.Free,
            (true, true) => Capitals.FromOneOn,
            _ => name.Any(char.IsUpper) ? Capitals.All : Capitals.Free,
        };

    /// <summary>
    /// Texts write bodies and offices small or large as they like («Дума», «дума»); a title, a treaty, an event of one word,
    /// or one that is also a common word, keeps its capital.
    /// </summary>
    private static Capitals CapitalsOfTerm(Term term, string name, ILanguageForms forms)
    {
        var isProper = char.IsUpper(name[0]) && !name.Contains(' ', StringComparison.Ordinal)
            && (term.TermKind is not ("institution" or "office" or "party" or "concept") || forms.Words.IsCommonWord(name.ToLowerInvariant()));
        return isProper ? Capitals.All : Capitals.Free;
    }

    private static IEnumerable<Form> Make(Entry entry, string name, Capitals capitals, IEnumerable<string> forms, ILanguageForms language)
    {
        var meaning = new WholeName(entry, capitals == Capitals.All);
        var words = Vocabulary.ForForms();
        var whole = forms.Select(form => new Form(ReadTokens.Tokenize(form, words), capitals, meaning));
        var shared = language.Conjuncts(name).GroupBy(c => new { c.Text, c.Head, c.IsLast }).Select(c => new Form(
            ReadTokens.Tokenize(c.Key.Text, words), capitals,
            new Conjunct(entry, c.Aggregate(GrammaticalCases.None, (cases, form) => cases | form.Cases), c.Key.Head, c.Key.IsLast)));
        return whole.Concat(shared).Where(form => form.Tokens.Length > 0);
    }
}
