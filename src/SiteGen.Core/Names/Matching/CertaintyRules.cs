using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching.Readings;
using SiteGen.Core.Rules;

namespace SiteGen.Core.Names.Matching;

/// <summary>Whom an article names.</summary>
/// <param name="Named">Ids of the persons named beyond doubt.</param>
/// <param name="InFull">Ids of those named by given and family name somewhere.</param>
/// <param name="InDoubt">Ids of those of whom one is named by initials or a given name as well, but not told which.</param>
/// <param name="AsBearer">Ids of those who of several possible persons bear just the name that is used somewhere.</param>
/// <param name="Namesakes">Ids of those whose family name the article gives to a stranger, and who are not named more fully themselves.</param>
internal sealed record PersonsOfArticle(
    ImmutableHashSet<string> Named, ImmutableHashSet<string> InFull, ImmutableHashSet<string> InDoubt, ImmutableHashSet<string> AsBearer,
    ImmutableHashSet<string> Namesakes);

/// <summary>A name read, and whom or what it may mean.</summary>
/// <param name="Reading">The name.</param>
/// <param name="Options">The entries that it may mean, those left out of whose namesakes the article tells.</param>
/// <param name="Article">Whom the article names.</param>
internal readonly record struct MeantCase(Reading Reading, ImmutableArray<Entry> Options, PersonsOfArticle Article)
{
    /// <summary>The one entry that is left.</summary>
    public Entry? Only => Options is [var only] && Reading.Strength < Strength.GivenNamesOnly ? only : null;

    /// <summary>The one of a person's name whose id is in the first list that holds any.</summary>
    public Meant? FindProbable(params ReadOnlySpan<ImmutableHashSet<string>> lists)
    {
        foreach (var ids in lists)
        {
            var possible = Options.Where(o => ids.Contains(o.Id)).ToArray();
            if (possible.Length > 0)
            {
                return possible is [var one] ? new(one, Certainty.Probable) : null;
            }
        }

        return null;
    }
}

/// <summary>What a name means, and how sure that is.</summary>
internal readonly record struct Meant(Entry Entry, Certainty Certainty);

/// <summary>
/// Tells what a name means, and whether that is certain. A name that no rule decides is linked to nothing; what several bear is told (SG301).
/// </summary>
internal static class CertaintyRules
{
    /// <summary>The rules.</summary>
    public static RuleTable<MeantCase, Meant> Table { get; } = new(
    [
        new("one-entry", "One entry fits what stands there: it is certain.",
            static (in MeantCase c) => c.Only is { } only && c.Reading.Strength == Strength.Plain && c.Reading.Options.Length == 1
                ? new Meant(only, Certainty.Certain) : null)
        {
            Fits = ["person Крам, Виктор: писал Крам", "place Орлов: был в Орлове"],
            LeavesAlone = ["person Крам, Виктор: семья Крамов", "person Крам, Виктор / person Крам, Савва: писал Крам"],
        },
        new("one-entry-perhaps", "One entry is left, but a family is named in the plural, a word that may be a given name stands before, or a namesake is told of.",
            static (in MeantCase c) => c.Only is { } only ? new Meant(only, Certainty.Probable) : null)
        {
            Fits = ["person Крам, Виктор: семья Крамов", "person Волков, Антон: Крамольник Волков сказал"],
            LeavesAlone = ["person Крам, Виктор: писал Крам"],
        },
        new("given-name-of-one-named-in-full", "A given name alone means whom the article names with given and family name.",
            static (in MeantCase c) => IsPerson(c) && c.Reading.Strength == Strength.GivenNameAlone
                ? c.FindProbable(c.Article.InFull, c.Article.AsBearer) : null)
        {
            Fits = ["person Крам, Виктор Львович: с Виктором Крамом, а потом Виктор уехал"],
            LeavesAlone = ["person Крам, Виктор Львович: с Крамом, а потом Виктор уехал"],
        },
        new("bearer-of-just-this-name", "Of several the one who bears just the names that stand there, where the others bear more.",
            static (in MeantCase c) => IsPerson(c) && c.Reading.Strength != Strength.GivenNameAlone && c.Reading.Bearer is { } whole
                ? c.FindProbable(ImmutableHashSet.Create(whole.Id)) : null)
        {
            Fits = ["person Крам, Виктор / person Крам, Виктор Львович: писал Виктор Крам"],
            LeavesAlone = ["person Крам, Виктор / person Крам, Савва: писал Виктор Крам"],
        },
        new("named-elsewhere", "Of several the one whom the article names beyond doubt.",
            static (in MeantCase c) => IsPerson(c) && c.Reading.Strength != Strength.GivenNameAlone && c.Reading.Bearer is null
                ? c.FindProbable(c.Article.Named.Union(c.Article.InDoubt), c.Article.AsBearer) : null)
        {
            Fits = ["person Крам, Виктор / person Крам, Савва: писал В. Крам, а Крам был рад"],
            LeavesAlone = ["person Крам, Виктор / person Крам, Савва: писал Крам, а Крам был рад"],
        },
    ]);

    private static bool IsPerson(in MeantCase c) => c.Reading.Kind == EntryKind.Person;
}
