using System.Collections.Immutable;
using SiteGen.Core.Rules;

namespace SiteGen.Core.NamesReport;

/// <summary>Words before what may be a family name.</summary>
/// <param name="Around">The words around them.</param>
/// <param name="Given">The word in question and the parts after it that are taken for its bearer's.</param>
/// <param name="All">All parts that may be.</param>
/// <param name="Next">The token after them.</param>
/// <param name="Family">That of the family name, particles passed over.</param>
internal readonly record struct GivenToJudge(WordsWithCapitals Around, ImmutableArray<int> Given, ImmutableArray<int> All, int Next, int Family)
{
    /// <summary>The word in question.</summary>
    public int At => Given[0];

    /// <summary>Whether a particle is between.</summary>
    public bool HasParticle => Family > Next;

    /// <summary>Whether the word is a common given name, or one of the registers.</summary>
    public bool IsKnown => Around.Known.IsKnownGivenName(Around.Tokens[At]);
}

/// <summary>Decides whether a word with a capital that is before a family name is a given name.</summary>
internal static class JudgeGivenName
{
    /// <summary>The rules. A word that none of them tells is a given name.</summary>
    public static RuleTable<GivenToJudge, bool> Rules { get; } = new(
    [
        Accept("patronymic-follows", "Before a patronymic stands a given name.",
            static (in GivenToJudge g) => g.Given.Length > 1 && g.Around.Known.IsPatronymic(g.Around.Tokens[g.Given[1]], isSure: false),
            ["так Хидэки Львович Ветров ушёл"], ["так Хидэки Ветров ушёл"]),
        Reject("before-whole-name", "An unknown word before a whole name is a title or a country.",
            static (in GivenToJudge g) => !g.IsKnown && g.Around.BeginsWholeName(g.Family),
            ["так Канцлер Эрих Ветров ушёл", "посол Дании Эрих Ветров ушёл"], ["так Эрих Ветров ушёл"]),
        Reject("initials-of-next", "Two initials stand for a given name and a patronymic: what is before them is neither.",
            static (in GivenToJudge g) => g.Around.Known.HasPatronymics && g.All is [_, var a, var b] && g.Around.IsInitial(a) && g.Around.IsInitial(b),
            ["писали в Вене А. Б. Ветрову"], ["they met Albert J. B. Vetrov"]),
        Accept("known", "A common given name, or one of the registers, is one at the start of a sentence too.", static (in GivenToJudge g) => g.IsKnown,
            ["Софья Крутова ушла."], ["так Хидэки Ветров ушёл"]),
        Reject("nouns-in-capitals", "A language that writes every noun with a capital has an unknown given name after a title only.",
            static (in GivenToJudge g) => g.Around.Known.WritesNounsLarge && !g.Around.IsAfterTitle(g.At),
            ["der Chef der Heeresleitung sprach und die Rede Krams dauerte"], ["er traf Graf Ullo Kram und sprach", "they met Count Ulrich Vetrov"]),
        Reject("sentence-start", "At the start of a sentence a capital says nothing.", static (in GivenToJudge g) => !g.Around.IsInSentence(g.At),
            ["Вчера Ветров ушёл."], ["так Хидэки Ветров ушёл"]),
        Reject("titles-in-capitals", "A language that writes titles with a capital has given names before a particle or after a title only.",
            static (in GivenToJudge g) => g.Around.Known.WritesTitlesLarge && !g.HasParticle && !g.Around.IsAfterTitle(g.At),
            ["they saw the Foreign Office"], ["they met Count Ulrich Vetrov", "they met Ulrich von Vetrov", "так Хидэки Ветров ушёл"]),
        Reject("explained", "A word of the language or of a place is no given name.",
            static (in GivenToJudge g) => g.Around.Known.IsExplained(g.Around.Tokens[g.At]),
            ["там озеро и видел Озеро Ветров"], ["так Хидэки Ветров ушёл"]),
        Reject("adjective", "Nor is an adjective.", static (in GivenToJudge g) => g.Around.Known.IsAdjective(g.Around.Tokens[g.At]),
            ["так Северная Ветров ушла"], ["так Хидэки Ветров ушёл"]),
        Reject("country-or-adjective", "Nor is a word with the ending of a country or of an adjective in another case.",
            static (in GivenToJudge g) => !g.Around.Known.Guess.MayBeGiven(g.Around.Tokens[g.At].Key),
            ["житель Дании Ветров ушёл"], ["так Хидэки Ветров ушёл"]),
    ]);

    /// <summary>Whether the word is a given name.</summary>
    public static bool Decide(GivenToJudge name) => Rules.Judge(name) ?? true;

    private delegate bool Holds(in GivenToJudge name);

    private static Rule<GivenToJudge, bool> Accept(string name, string says, Holds holds, string[] fits, string[] leaves) =>
        new(name, says, (in GivenToJudge n) => holds(n) ? true : null) { Fits = [.. fits], LeavesAlone = [.. leaves] };

    private static Rule<GivenToJudge, bool> Reject(string name, string says, Holds holds, string[] fits, string[] leaves) =>
        new(name, says, (in GivenToJudge n) => holds(n) ? false : null) { Fits = [.. fits], LeavesAlone = [.. leaves] };
}
