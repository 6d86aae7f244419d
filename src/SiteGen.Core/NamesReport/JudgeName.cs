using SiteGen.Core.Names.Matching.Readings;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Core.Rules;

namespace SiteGen.Core.NamesReport;

/// <summary>What a word with a capital that is no mention is.</summary>
internal enum NameVerdict
{
    /// <summary>No name, or none that the report tells of.</summary>
    NoName,

    /// <summary>The author of a work that a note cites once more.</summary>
    CitedAuthor,

    /// <summary>A name in no register.</summary>
    Unknown,
}

/// <summary>A word with a capital, read with what is beside it.</summary>
/// <param name="Around">The words around it.</param>
/// <param name="At">Its token.</param>
/// <param name="Reading">The name it is part of.</param>
/// <param name="IsInTitle">Whether it is in quotation marks.</param>
/// <param name="Families">Forms of family names that are known from other places.</param>
internal readonly record struct NameToJudge(WordsWithCapitals Around, int At, ReadName Reading, bool IsInTitle, IReadOnlySet<string> Families)
{
    /// <summary>The word.</summary>
    public Token Token => Around.Tokens[At];

    /// <summary>What is known of words.</summary>
    public KnownWords Known => Around.Known;
}

/// <summary>A word and what was decided of it.</summary>
internal readonly record struct JudgedName(NameToJudge Judged, NameVerdict Verdict);

/// <summary>Decides whether a word with a capital is an unknown name.</summary>
internal static class JudgeName
{
    /// <summary>The rules. A word that none of them tells is an unknown name.</summary>
    public static RuleTable<NameToJudge, NameVerdict> Rules { get; } = new(
    [
        Tell("cited-author", "Whose work a note cites once more is the matter of the list of sources.", NameVerdict.CitedAuthor,
            static (in NameToJudge n) => !n.Reading.Parts.IsEmpty && n.Reading.End is var end && end < n.Around.Tokens.Length
                && n.Known.IsReference(n.Around.Tokens, n.Around.Tokens[end].Text == "." ? end + 1 : end),
            ["см.: Ветров А. Б. Указ. соч. С. 5."], ["пришёл Ветров А. Б., и всё."]),
        Tell("family-elsewhere", "A family name that stands with initials or a given name in one place is a name wherever it stands.", NameVerdict.Unknown,
            static (in NameToJudge n) => n.Families.Contains(n.Token.Text),
            ["Писали В. П. Бобрищеву. Бобрищева ждали."], ["Писали Бобрищеву. Бобрищева ждали."]),
        Tell("title-in-quotes", "A word in quotation marks is the title of a newspaper, a ship, a book.", NameVerdict.NoName,
            static (in NameToJudge n) => n.IsInTitle, ["читали «Новый Бобрищев» вслух."], ["читал и Бобрищев."]),
        Tell("given-name", "A word with initials or a given name beside it is a name.", NameVerdict.Unknown,
            static (in NameToJudge n) => !n.Reading.Parts.IsEmpty, ["Софья Крутова ушла."], ["Крутова ушла."]),
        Tell("noun-in-capitals", "In a language that writes every noun with a capital a word alone is a noun.", NameVerdict.NoName,
            static (in NameToJudge n) => n.Known.WritesNounsLarge, ["die Rede des Kanzlers war kurz und das Echo groß"], ["и потом Кром ушёл."]),
        Tell("sentence-start", "At the start of a sentence a capital says nothing.", NameVerdict.NoName,
            static (in NameToJudge n) => !n.Around.IsInSentence(n.At), ["Однако стихло."], ["потом Кром ушёл."]),
        Tell("explained", "A word that a text also writes small, or that a place or a term of the registers has, is explained.", NameVerdict.NoName,
            static (in NameToJudge n) => n.Known.IsExplained(n.Token), ["одно озеро и Озеро."], ["потом Кром ушёл."]),
        Tell("adjective", "So is an adjective: a capital may begin it for other reasons.", NameVerdict.NoName,
            static (in NameToJudge n) => n.Known.IsAdjective(n.Token), ["там Восточная сторона.", "the talks of a Lithuanian."], ["потом Кром ушёл."]),
        Tell("patronymic", "A patronymic alone names nobody whom the report could tell.", NameVerdict.NoName,
            static (in NameToJudge n) => n.Known.IsPatronymic(n.Token, isSure: true), ["потом Львовна ушла."], ["потом Кромова ушла."]),
    ]);

    private delegate bool Holds(in NameToJudge name);

    private static Rule<NameToJudge, NameVerdict> Tell(string name, string says, NameVerdict verdict, Holds holds, string[] fits, string[] leaves) =>
        new(name, says, (in NameToJudge n) => holds(n) ? verdict : null) { Fits = [.. fits], LeavesAlone = [.. leaves] };
}
