using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching.Lexicons;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Readings;

/// <summary>
/// Reads a family name together with the initials, given names and particle around it. What is before it belongs to it;
/// initials after it do only if no further name follows, whose they would be.
/// </summary>
/// <param name="text">The stretch of text.</param>
/// <param name="told">Takes each decision of a rule; null, where nobody asks.</param>
internal sealed class ReadNames(WordsAround text, Action<NameDecision>? told)
{
    private readonly ReadParts read = new(text);
    private readonly Token[] tokens = text.Tokens;

    /// <summary>The stretch of text.</summary>
    public WordsAround Text => text;

    /// <summary>
    /// How far the name reaches and how many of its parts fit; a stranger's if what is beside it contradicts the register;
    /// null if it is nobody's name here.
    /// </summary>
    public NameReading? Read(Hit hit, FamilyName family)
    {
        var start = WithParticles(hit.Start);
        var mayStay = text.Forms.MayStay(family.Name.Family, family.Name.Person.Gender) && tokens[hit.End - 1].Text == family.Name.Family;
        family = mayStay ? family with { CasesBeside = GrammaticalCases.All } : family;
        var before = read.Before(start, family);
        var reading = Read(before, start, hit, family);
        var verdict = FamilyNameRules.Table.Judge(new(text, hit, family, start, reading, before.Length > 0), out var rule);
        Tell(rule?.Name, hit);
        return verdict switch
        {
            NameVerdict.Nobody => null,
            NameVerdict.Stranger => family.Name.FamilyMayStandAlone && !family.IsPlural ? NameReading.OfStranger : null,
            NameVerdict.Doubtful => reading! with { IsDoubtful = true },
            _ => reading,
        };
    }

    /// <summary>Tells whoever asks which rule has decided about a name.</summary>
    public void Tell(string? rule, Hit hit)
    {
        if (told is not null && rule is not null)
        {
            told(new(rule, string.Join(' ', tokens[hit.Start..hit.End].Select(t => t.Text))));
        }
    }

    private NameReading? Read(ImmutableArray<MetPart> before, int start, Hit hit, FamilyName family) =>
        before.Length > 0 ? Before(before, start, start, hit, family)
        : BeforeMiddleName(start, hit, family) is { } longer ? longer
        : read.SpeltOut(start, family) is { Length: > 0 } spelt ? Before(spelt, start, start, hit, family)
        : After(start, hit, family);

    /// <summary>Where the name starts with its particles, which old prints join by hyphens: «фон-дер-Рейн».</summary>
    private int WithParticles(int start)
    {
        var hyphens = start > 1 && IsJoined(start - 1) ? 1 : 0;
        while (start > hyphens && text.Lexicon.Particles.Contains(tokens[start - 1 - hyphens].Key))
        {
            start -= 1 + hyphens;
            hyphens = start > 1 && IsJoined(start - 1) ? 1 : 0;
        }

        return start;
    }

    private bool IsJoined(int at) =>
        tokens[at].Text == "-" && tokens[at].Start == tokens[at - 1].End && at + 1 < tokens.Length && tokens[at].End == tokens[at + 1].Start;

    /// <summary>The name with a middle name that the register leaves out: «Виктора Альберта Крама» of «Крам, Виктор».</summary>
    private NameReading? BeforeMiddleName(int start, Hit hit, FamilyName family)
    {
        var parts = text.IsStrange(start - 1) && start > 1 ? read.Before(start - 1, family) : [];
        return parts.Any(p => !p.IsInitial) && Before(parts, start - 1, start, hit, family) is { Fitting: > 0 } reading ? reading : null;
    }

    private NameReading? Before(ImmutableArray<MetPart> parts, int end, int start, Hit hit, FamilyName family)
    {
        for (var i = 0; i < parts.Length && (i == 0 || parts.Length - i >= 2); i++)
        {
            if (family.Name.Fit(parts[i..], family.CasesBeside) is int fitting)
            {
                var after = WithGeneration(hit.End);
                return new(parts[i].At, after, fitting)
                {
                    IsNamedBefore = true,
                    IsFull = parts[i..].Any(p => !p.IsInitial),
                    IsWhole = end == start && after == hit.End && family.Name.IsWhole(parts[i..]),
                };
            }
        }

        return null;
    }

    private NameReading? After(int start, Hit hit, FamilyName family)
    {
        var alone = new NameReading(start, WithGeneration(hit.End), 0);
        var stays = text.Forms.StaysBeforeGivenName(family.Name.Family);
        var cases = FindCasesAfter(hit, family, stays);
        var (parts, end) = read.After(HasCommaBeforeInitial(hit.End) ? hit.End + 1 : hit.End, cases);
        var isOfSyllables = stays && parts is [.., { IsInitial: false }];
        end += isOfSyllables && parts.Length == 1 && IsSyllable(end) ? 1 : 0;
        return parts.Length == 0 || (!isOfSyllables && BelongsToNext(end)) ? alone
            : family.Name.Fit(parts, cases) is int fitting and > 0
                ? new(start, end, fitting) { IsFull = parts.Any(p => !p.IsInitial), IsWhole = family.Name.IsWhole(parts) }
            : parts[0].IsInitial ? null
            : alone;
    }

    private GrammaticalCases FindCasesAfter(Hit hit, FamilyName family, bool stays) =>
        stays && tokens[hit.End - 1].Text == family.Name.Family ? GrammaticalCases.All : family.CasesBeside;

    private bool HasCommaBeforeInitial(int at) => at + 1 < tokens.Length && tokens[at].Text == "," && Initials.IsInitial(tokens, at + 1);

    /// <summary>A second syllable of a given name: «Мао Цзэ Дун».</summary>
    private bool IsSyllable(int at) => at < tokens.Length && tokens[at].Length < 6 && tokens[at] is { IsCapital: true, IsAbbreviation: false }
        && !char.IsDigit(tokens[at].Text[0]);

    /// <summary>The end of a family name with what says which of a family is meant, or a title: «Орлов-старший», «Рейн-паша».</summary>
    private int WithGeneration(int end) =>
        end + 1 < tokens.Length && tokens[end].Text == "-" && tokens[end].Start == tokens[end - 1].End && tokens[end + 1].Start == tokens[end].End
        && NameParticles.IsEpithet(tokens[end + 1].Text, end + 2 < tokens.Length && tokens[end + 2].Text == ".")
            ? end + 2
            : end;

    /// <summary>Initials followed by a word with a capital are that word's; followed by a number, they are no initials.</summary>
    private bool BelongsToNext(int end) => end < tokens.Length && (tokens[end].IsCapital || char.IsDigit(tokens[end].Text[0]));
}
