using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching.Readings;
using SiteGen.Core.Text;

namespace SiteGen.Core.Names.Matching;

/// <summary>Makes mentions of readings: certain where one entry is left, probable where the article itself singles one out.</summary>
internal static class DecideMentions
{
    /// <summary>The persons that an article names.</summary>
    /// <param name="stretches">The article's text, read.</param>
    /// <param name="said">Ids of the persons whom the text itself says that it names.</param>
    public static PersonsOfArticle FindPersons(IReadOnlyCollection<ReadStretch> stretches, IEnumerable<string> said)
    {
        var persons = stretches.SelectMany(s => s.Readings).Where(r => r.Kind == EntryKind.Person && r.Strength == Strength.Plain).ToList();
        var told = Ids(persons.Where(r => r.Fitting > 0 && r.Options.Length == 1)).Union(said);
        var namesakes = stretches.SelectMany(s => s.Namesakes).ToImmutableHashSet(StringComparer.Ordinal).Except(told);
        return new(
            Ids(persons.Where(r => r.Options.Length == 1 && (r.Fitting > 0 || !namesakes.Contains(r.Options[0].Id)))).Union(said),
            Ids(persons.Where(r => r is { IsFull: true, Options.Length: 1 })),
            Ids(persons.Where(r => r is { Fitting: > 0, Options.Length: > 1, Bearer: null })),
            [.. persons.Where(r => r.Options.Length > 1).Select(r => r.Bearer?.Id).OfType<string>()],
            namesakes);
    }

    private static ImmutableHashSet<string> Ids(IEnumerable<Reading> readings) =>
        readings.SelectMany(r => r.Options).Select(o => o.Id).ToImmutableHashSet(StringComparer.Ordinal);

    /// <summary>A passage with its mentions, and a warning for each name that may mean several entries.</summary>
    public static Checked<AnnotatedPassage> DecidePassage(
        CitedPassage cited, IEnumerable<ReadStretch> stretches, PersonsOfArticle named, Action<NameDecision>? told)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var warnings = new List<Diagnostic>();
        foreach (var met in stretches.SelectMany(s => s.Readings, (stretch, reading) => new { stretch.Tokens, Reading = reading }))
        {
            var reading = met.Reading;
            var range = ReadStretches.RangeOf(reading, met.Tokens);
            var options = OptionsOf(reading, named);
            if (CertaintyRules.Table.Judge(new(reading, options, named), out var rule) is { } meant)
            {
                told?.Invoke(new(rule!.Name, range.In(cited.Passage.Text)));
                mentions.Add(new(reading.Kind, meant.Entry.Id, range, meant.Certainty, reading.IsNested));
            }
            else if (options.Length > 0 && reading.Strength < Strength.GivenNamesOnly)
            {
                warnings.Add(Ambiguous(cited.Passage, range, options));
            }
        }

        return Checked.Of(new AnnotatedPassage(cited, mentions.DrainToImmutable()), warnings);
    }

    /// <summary>
    /// Whom a reading may mean: a family name alone means nobody whose namesake the article tells of and who is himself not named more fully.
    /// </summary>
    private static ImmutableArray<Entry> OptionsOf(Reading reading, PersonsOfArticle named) =>
        reading is { Kind: EntryKind.Person, Fitting: 0, Strength: < Strength.GivenNamesOnly }
            ? reading.Options.RemoveAll(o => named.Namesakes.Contains(o.Id))
            : reading.Options;

    private static Diagnostic Ambiguous(Passage passage, TextRange range, ImmutableArray<Entry> options) =>
        Catalogue.AmbiguousName(passage.Layout.FindSource(range), range.In(passage.Text), options.Select(o => o.Id));
}
