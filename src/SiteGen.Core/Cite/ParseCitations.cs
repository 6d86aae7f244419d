using System.Collections.Immutable;
using SiteGen.Core.Cite.Faults;
using SiteGen.Core.Cite.Grammar;
using SiteGen.Core.Cite.Rules;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Finds and reads the bracket citations of a text. What is no citation stays text; nothing is dropped.</summary>
public static class ParseCitations
{
    /// <summary>
    /// The passages of a text, notes after its body, with their citations; faults for sources that are not listed and brackets that cannot be read.
    /// </summary>
    /// <param name="passages">The passages.</param>
    /// <param name="sources">The list they cite.</param>
    /// <param name="leftOut">Groups of rules that are left out, by their names in <see cref="RuleGroups"/>.</param>
    public static Checked<ImmutableArray<CitedPassage>> ParseAll(
        IEnumerable<Passage> passages, ImmutableArray<Source> sources, ImmutableArray<string>? leftOut = null) =>
        ParseAll(passages, sources, BracketRules.All.LeaveOut(leftOut ?? []), seen: null);

    /// <summary>The same with a choice of rules.</summary>
    /// <param name="passages">The passages.</param>
    /// <param name="sources">The list they cite.</param>
    /// <param name="rules">What tells brackets apart.</param>
    /// <param name="seen">Is shown what each bracket was found to be.</param>
    internal static Checked<ImmutableArray<CitedPassage>> ParseAll(
        IEnumerable<Passage> passages, ImmutableArray<Source> sources, BracketRules rules, Action<BracketReading>? seen)
    {
        var all = passages.Select(p => new { Passage = p, Brackets = p.IsHeading || !p.Text.AsSpan().ContainsAny('[', ']') ? null : FindBrackets.FindIn(p) })
            .ToList();
        var citing = CitingText.Learn(all.SelectMany(p => p.Brackets?.Closed.Select(b => new BracketIn(p.Passage.Text, b)) ?? []), sources, rules);
        var text = new ReadText(citing, seen);
        var read = all.Select(p => p.Brackets is null ? Checked.Of(new CitedPassage(p.Passage, [])) : text.Passage(p.Passage, p.Brackets)).ToList();
        return Checked.Of<ImmutableArray<CitedPassage>>(
            [.. read.Select(r => r.Value)], [.. read.SelectMany(r => r.Diagnostics), .. text.CitesByAuthor ? text.Towns : []]);
    }

    /// <summary>Goes through a text in reading order, since «Там же» stands for what was cited before.</summary>
    private sealed class ReadText(CitingText citing, Action<BracketReading>? seen)
    {
        private readonly List<Diagnostic> towns = [];
        private CitingText citing = citing;
        private bool isListToldMissing;
        private IReadOnlySet<int> marks = ImmutableHashSet<int>.Empty;

        /// <summary>Brackets of one word and a year that fit no source: faults where the author cites so, else insertions.</summary>
        public IEnumerable<Diagnostic> Towns => towns;

        public bool CitesByAuthor { get; private set; }

        public Checked<CitedPassage> Passage(Passage passage, Brackets brackets)
        {
            // A note is read by itself: what is before it on the page is another note.
            citing = passage.Id.IsNote ? citing with { Before = [] } : citing;
            var citations = ImmutableArray.CreateBuilder<Citation>();
            var faults = new List<Diagnostic>();
            BracketBefore? before = null;
            marks = Enumeration.FindMarks(passage.Text, brackets.Closed);
            var inner = InnerBrackets.Find(passage.Text, brackets.Closed, citing);
            foreach (var bracket in brackets.Closed.Where(b => !inner.Contains(b.Start)))
            {
                var reading = Read(passage.Text, bracket, before, citations);
                before = new(bracket.End, reading.Around);
                seen?.Invoke(reading);
                Take(passage.Layout, bracket, reading, citations, faults);
            }

            var found = JoinRanges.Join(passage.Text, citations.ToImmutable(), citing.List);
            var checks = CheckCitations.Check(passage, brackets, found, citing.List, isListToldMissing);
            isListToldMissing |= citing.List.Numbers.IsEmpty && !found.IsEmpty;
            return Checked.Of(new CitedPassage(passage, found), [.. faults, .. checks]);
        }

        private BracketReading Read(string text, TextRange bracket, BracketBefore? before, ImmutableArray<Citation>.Builder inside)
        {
            var reading = ReadBracket.Read(text, bracket, citing);
            var looked = new BracketCase(text, bracket, before, citing.List) { Citation = reading.Citation, IsListMark = marks.Contains(bracket.Start) };
            if (inside is [.., var inner] && bracket.Contains(inner.Range))
            {
                return InnerBrackets.CitesNumber(text, bracket, citing) ? TellNotRead(looked, null) : FindMissed(looked);
            }

            var around = citing.Rules.Around.Judge(looked, out var rule);
            var judged = around switch
            {
                BracketVerdict.Text => default,
                BracketVerdict.Doubtful or BracketVerdict.DoubtfulAlone when reading.Citation is not null =>
                    new(null, at => Catalogue.BracketDoubtful(at, bracket.In(text))),
                _ => reading is { Citation: null, Fault: null } ? FindMissed(looked) : reading,
            };
            return judged with { Around = around, Rule = judged.Rule ?? rule?.Name, OfNumbers = reading.OfNumbers };
        }

        private BracketReading FindMissed(BracketCase looked) =>
            citing.Rules.Missed.Judge(looked, out var rule) is null ? default : TellNotRead(looked, rule?.Name);

        private static BracketReading TellNotRead(BracketCase looked, string? rule) =>
            new(null, at => Catalogue.BracketNotRead(at, looked.Range.In(looked.Text)), Rule: rule);

        private void Take(PassageLayout layout, TextRange bracket, BracketReading reading, ImmutableArray<Citation>.Builder citations, List<Diagnostic> faults)
        {
            if (reading.Citation is { } citation)
            {
                citations.Add(citation);
                citing = citing with { Before = citation.Items };
                CitesByAuthor |= reading.IsByAuthor;
            }
            else if (reading.Fault is { } fault)
            {
                (reading.IsTown ? towns : faults).Add(fault(layout.FindSource(bracket)));

                // «Там же» after a bracket that could not be read stands for that one, not for the citation before it.
                citing = reading.IsTown ? citing : citing with { Before = [] };
            }
        }
    }
}
