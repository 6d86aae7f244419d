using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Forms.Guessing;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Lexicons;

/// <summary>The names and forms of a person of the register.</summary>
internal static class PersonForms
{
    /// <summary>The main name and what <c>also</c> lists: a word is another family name, several are a name of its own.</summary>
    /// <param name="person">The person.</param>
    /// <param name="language">Which of the register's languages.</param>
    /// <param name="known">The given names of the register in that language.</param>
    /// <param name="isForeign">Whether the text is in another language, which quotes the name in its own letters.</param>
    public static IEnumerable<NameOfPerson> NamesOf(Person person, string language, NameParts known, bool isForeign = false) =>
        AllNamesOf(GuessGender.FillIn(person), language, known, isForeign)
            .Where(n => n.Family.Count(char.IsLetter) > 1 || PartName.IsNumber(n.Family))
            .Select(n => n with { IsGenderStated = person.Gender != Gender.Unstated });

    private static IEnumerable<NameOfPerson> AllNamesOf(Person person, string language, NameParts known, bool isForeign)
    {
        var main = person.Name[language];
        var words = new[] { main.Given, main.Patronymic }.SelectMany(WordsOf).ToLookup(w => char.IsLower(w[0]));
        var original = isForeign || IsCyrillic(main.Family) ? null : person.Name.Values.Select(v => v.Value).FirstOrDefault(n => IsCyrillic(n.Family));
        var (family, particle) = SpellFamily.WithoutParticle(main);
        var own = Make(person, [.. words[false]], particle ?? words[true].LastOrDefault(w => w.Length < 5), family, true, known);
        var name = WithTransliterations(own, original, known);
        var aliases = person.AlsoIn(language).Where(a => a.Any(char.IsLetter)).Select(alias => OfAlias(person, name, alias, known));
        NameOfPerson[] parted = PartName.SplitName(main) is { } inParts
            ? [Make(person, [.. WordsOf($"{inParts.Given} {inParts.Patronymic}")], inParts.Particle, inParts.Family, true, known)] : [];
        var respelt = Respelt([.. words[false]])
            .Select(given => name with { Parts = [.. given.Select(g => known.GetPart(g, person.Gender))], IsVariant = true });
        return [name with { Spellings = [.. name.Spellings, .. SpellFamily.WithoutArticle(name.Family)] }, .. aliases, .. parted, .. respelt];
    }

    /// <summary>
    /// The forms by which a name is found: the family name, and given name with patronymic. A byname of several words
    /// («Чёрный барон») may be no name at all but an adjective and a noun, and is found whole.
    /// </summary>
    public static IEnumerable<Form> DeriveForms(NameOfPerson name, ILanguageForms forms, bool isForeign = false)
    {
        var family =
            from form in name.Families.SelectMany(f => forms.Family(f, name.Person))
            from spelling in SpellFamily.WithAndWithoutHyphen(form.Text)
            select new Form(ReadTokens.Tokenize(spelling), Capitals.All, new FamilyName(name, form.Cases));
        var byname = name.FamilyMayStandAlone ? [] : forms.Place(string.Join(' ', name.Parts.Select(p => p.Text).Append(name.Family)))
            .Select(form => new Form(ReadTokens.Tokenize(form), Capitals.All, new WholeName(name.Person, IsProper: true)));
        return family.Concat(byname).Concat(isForeign || name.IsVariant ? [] : GivenNamesOf(name));
    }

    /// <summary>Given names in two words for one with a hyphen, and the other way round: «Жан Жак», «Ир-Сен».</summary>
    private static IEnumerable<string[]> Respelt(string[] given)
    {
        string[] apart = [.. given.SelectMany(g => g.Split('-', StringSplitOptions.RemoveEmptyEntries))];
        var areWords = given.All(g => g.Length > 1 && !g.EndsWith('.'));
        return !areWords ? []
            : apart.Length > given.Length ? [apart]
            : given.Length == 2 && Patronymics.FindGender(given[1]) == Gender.Unstated ? [[string.Join('-', given)]] : [];
    }

    private static IEnumerable<string> WordsOf(string? name) =>
        name is null ? [] : name.Replace(".", ". ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Given name with patronymic, and the given name alone; no initials.</summary>
    private static IEnumerable<Form> GivenNamesOf(NameOfPerson name)
    {
        IEnumerable<Form> alone = name.Parts is [{ IsInitial: false } only, ..] && name.FamilyMayStandAlone
            ? only.Words.Select(w => new Form(w.Tokens, Capitals.All, new BareGivenNames(name, IsOne: true)))
            : [];
        return name.Parts is not [{ IsInitial: false } given, { IsInitial: false } patronymic] ? alone : alone.Concat(
            from a in given.Words
            from b in patronymic.Words
            where (a.Cases & b.Cases) != GrammaticalCases.None
            select new Form(a.Tokens.AddRange(b.Tokens), Capitals.All, new BareGivenNames(name, IsOne: false)));
    }

    /// <summary>A family name of several words that the register does not otherwise know counts only with what precedes it.</summary>
    private static NameOfPerson OfAlias(Person person, NameOfPerson main, string alias, NameParts known)
    {
        var words = WordsOf(alias).ToArray();
        if (words.Length == 1)
        {
            return main with { Family = alias, Spellings = [], IsVariant = true };
        }

        var particle = Array.FindIndex(words, w => char.IsLower(w[0]));
        var given = words[..(particle > 0 ? particle : words.Length - 1)];
        var isOwn = words[^1] == main.Family || given.All(w => w.EndsWith('.'));
        return Make(person, given, particle >= 0 ? words[particle] : main.Particle, words[^1], isOwn, known);
    }

    private static NameOfPerson Make(
        Person person, string[] parts, string? particle, string family, bool mayStandAlone, NameParts known) =>
        new(person, [.. parts.Select(p => known.GetPart(p, person.Gender))],
            particle is null ? null : FoldLetters.Fold(particle).ToLowerInvariant(), family, mayStandAlone && !PartName.IsNumber(family));

    /// <summary>
    /// The name with the spellings that its Russian original has had in Latin letters. Only a name with a patronymic is known to be
    /// Russian; another would be spelled as it never was.
    /// </summary>
    private static NameOfPerson WithTransliterations(NameOfPerson name, PersonName? original, NameParts known)
    {
        var russian = WordsOf($"{original?.Given} {original?.Patronymic}").ToArray();
        return original is null or { Patronymic: null } ? name : name with
        {
            Spellings = [.. Transliterations.ListSpellings(original.Family).Where(s => s != name.Family)],
            Parts = [.. name.Parts.Select((part, i) => part.IsInitial || i >= russian.Length ? part : known.WithSpellingsOf(russian[i], part))],
        };
    }

    /// <summary>Whether a name is written in Cyrillic letters.</summary>
    public static bool IsCyrillic(string name) => name.Any(Lookalikes.IsCyrillic);
}
