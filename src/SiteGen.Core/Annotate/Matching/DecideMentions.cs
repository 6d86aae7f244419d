using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Annotate.Matching;

/// <summary>Makes mentions of readings: certain where one entry is left, probable where the article itself singles one out.</summary>
internal static class DecideMentions
{
    /// <summary>Ids of the persons whom the article names beyond doubt.</summary>
    public static ImmutableHashSet<string> PersonsNamed(IEnumerable<ReadStretch> stretches) =>
        [.. from stretch in stretches
            from reading in stretch.Readings
            where reading is { Kind: EntryKind.Person, Strength: Strength.Plain, Options.Length: 1 }
            select reading.Options[0].Id];

    /// <summary>A passage with its mentions, and a warning for each name that may mean several entries.</summary>
    public static Checked<AnnotatedPassage> In(CitedPassage cited, IEnumerable<ReadStretch> stretches, ImmutableHashSet<string> named)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var warnings = new List<Diagnostic>();
        foreach (var (stretch, reading) in stretches.SelectMany(s => s.Readings.Select(r => (s, r))))
        {
            var range = ReadStretches.RangeOf(reading, stretch.Tokens);
            if (Decide(reading, named) is var (entry, certainty))
            {
                mentions.Add(new(reading.Kind, entry.Id, range, certainty));
            }
            else if (reading.Strength != Strength.GivenNamesOnly)
            {
                warnings.Add(Ambiguous(cited.Passage, range, reading));
            }
        }

        return Checked.Of(new AnnotatedPassage(cited.Passage, cited.Citations, mentions.DrainToImmutable()), warnings);
    }

    private static (Entry Entry, Certainty Certainty)? Decide(Reading reading, ImmutableHashSet<string> named)
    {
        if (reading is { Options: [var only], Strength: Strength.Plain })
        {
            return (only, Certainty.Certain);
        }

        if (reading is { Options: [var bearer], Strength: Strength.OfSeveral })
        {
            return (bearer, Certainty.Probable);
        }

        ImmutableArray<Entry> known = reading.Kind == EntryKind.Person ? [.. reading.Options.Where(o => named.Contains(o.Id))] : [];
        return known is [var one] ? (one, Certainty.Probable) : null;
    }

    private static Diagnostic Ambiguous(Passage passage, TextRange range, Reading reading) =>
        Catalogue.AmbiguousName(PlainText.SpanOf(passage, range), range.In(passage.Text), reading.Options.Select(o => o.Id));
}
