using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Annotate.Matching;

/// <summary>Makes mentions of readings: certain where one entry is left, probable where the article itself singles one out.</summary>
internal static class DecideMentions
{
    /// <summary>The persons that an article names.</summary>
    public static PersonsOfArticle PersonsOf(IReadOnlyCollection<ReadStretch> stretches) => new(PersonsNamed(stretches), PersonsNamedInFull(stretches), BearersNamed(stretches));

    /// <summary>Ids of the persons whom the article names beyond doubt.</summary>
    private static ImmutableHashSet<string> PersonsNamed(IEnumerable<ReadStretch> stretches) =>
        [.. from stretch in stretches
            from reading in stretch.Readings
            where reading is { Kind: EntryKind.Person, Strength: Strength.Plain, Options.Length: 1 }
            select reading.Options[0].Id];

    /// <summary>Ids of the persons whom the article names by given and family name.</summary>
    private static ImmutableHashSet<string> PersonsNamedInFull(IEnumerable<ReadStretch> stretches) =>
        [.. stretches.SelectMany(s => s.Readings).Where(r => r is { IsFull: true, Options.Length: 1 }).Select(r => r.Options[0].Id)];

    private static ImmutableHashSet<string> BearersNamed(IEnumerable<ReadStretch> stretches) =>
        [.. from stretch in stretches from reading in stretch.Readings where reading.Options.Length > 1 select reading.Bearer?.Id into id where id is not null select id];

    /// <summary>A passage with its mentions, and a warning for each name that may mean several entries.</summary>
    public static Checked<AnnotatedPassage> In(CitedPassage cited, IEnumerable<ReadStretch> stretches, PersonsOfArticle named)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var warnings = new List<Diagnostic>();
        foreach (var met in stretches.SelectMany(s => s.Readings, (stretch, reading) => new { stretch.Tokens, Reading = reading }))
        {
            var reading = met.Reading;
            var range = ReadStretches.RangeOf(reading, met.Tokens);
            if (Decide(reading, named) is var (entry, certainty))
            {
                mentions.Add(new(reading.Kind, entry.Id, range, certainty, reading.IsNested));
            }
            else if (reading.Strength < Strength.GivenNamesOnly)
            {
                warnings.Add(Ambiguous(cited.Passage, range, reading));
            }
        }

        return Checked.Of(new AnnotatedPassage(cited.Passage, cited.Citations, mentions.DrainToImmutable()), warnings);
    }

    private static (Entry Entry, Certainty Certainty)? Decide(Reading reading, PersonsOfArticle named)
    {
        if (reading is { Options: [var only], Strength: Strength.Plain })
        {
            return (only, Certainty.Certain);
        }

        if (reading is { Options: [var bearer], Strength: Strength.OfSeveral })
        {
            return (bearer, Certainty.Probable);
        }

        ImmutableHashSet<string>[] known = reading.Kind != EntryKind.Person ? []
            : reading.Strength == Strength.GivenNameAlone ? [named.InFull, named.AsBearer]
            : reading.Bearer is { } whole ? [[whole.Id]]
            : [named.Named, named.AsBearer];
        var options = known.Select(ids => reading.Options.Where(o => ids.Contains(o.Id)).ToArray()).FirstOrDefault(o => o.Length > 0);
        return options is [var one] ? (one, Certainty.Probable) : null;
    }

    private static Diagnostic Ambiguous(Passage passage, TextRange range, Reading reading) =>
        Catalogue.AmbiguousName(PlainText.SpanOf(passage, range), range.In(passage.Text), reading.Options.Select(o => o.Id));
}

/// <summary>Whom an article names.</summary>
/// <param name="Named">Ids of the persons named beyond doubt.</param>
/// <param name="InFull">Ids of those named by given and family name somewhere.</param>
/// <param name="AsBearer">Ids of those who of several possible persons bear just the name that stands somewhere.</param>
internal sealed record PersonsOfArticle(ImmutableHashSet<string> Named, ImmutableHashSet<string> InFull, ImmutableHashSet<string> AsBearer)
{
    /// <summary>These and the persons whom the text itself says that it names.</summary>
    public PersonsOfArticle And(IEnumerable<string> said) => this with { Named = Named.Union(said) };
}
