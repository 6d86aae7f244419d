using System.Collections.Immutable;
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
    public static Checked<ImmutableArray<CitedPassage>> In(IEnumerable<Passage> passages, ImmutableArray<Source> sources)
    {
        var all = passages.Select(p => new { Passage = p, Brackets = p.IsHeading || !p.Text.AsSpan().ContainsAny('[', ']') ? null : Brackets.In(p) })
            .ToList();
        var citing = CitingText.Of(all.SelectMany(p => p.Brackets?.Closed.Select(b => new BracketIn(p.Passage.Text, b)) ?? []), sources);
        var text = new ReadText(citing);
        var read = all.Select(p => p.Brackets is null ? Checked.Of(new CitedPassage(p.Passage, [])) : text.Passage(p.Passage, p.Brackets)).ToList();
        return Checked.Of<ImmutableArray<CitedPassage>>(
            [.. read.Select(r => r.Value)], [.. read.SelectMany(r => r.Diagnostics), .. text.CitesByAuthor ? text.Towns : []]);
    }

    /// <summary>Goes through a text in reading order, since «Там же» stands for what was cited before.</summary>
    private sealed class ReadText(CitingText citing)
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
            // A note is read by itself: what stands before it on the page is another note.
            citing = passage.Anchor.StartsWith("note-", StringComparison.Ordinal) ? citing with { Before = [] } : citing;
            var citations = ImmutableArray.CreateBuilder<Citation>();
            var spans = new PassageSpans(passage);
            var faults = new List<Diagnostic>();
            Neighbour? before = null;
            marks = Enumeration.In(passage.Text, brackets.Closed);
            var inner = InnerBrackets.Of(passage.Text, brackets.Closed, citing);
            foreach (var bracket in brackets.Closed.Where(b => !inner.Contains(b.Start)))
            {
                var reading = Read(passage.Text, bracket, before, citations);
                before = new(bracket.End, reading.Standing);
                Take(spans, bracket, reading, citations, faults);
            }

            var found = JoinRanges.In(passage.Text, citations.ToImmutable(), citing.List);
            var checks = CheckCitations.In(passage, spans, brackets, found, citing.List, isListToldMissing);
            isListToldMissing |= citing.List.Numbers.IsEmpty && !found.IsEmpty;
            return Checked.Of(new CitedPassage(passage, found), [.. faults, .. checks]);
        }

        private BracketReading Read(string text, TextRange bracket, Neighbour? before, ImmutableArray<Citation>.Builder inside)
        {
            if (inside is [.., var inner] && bracket.Contains(inner.Range))
            {
                return InnerBrackets.CitesNumber(text, bracket, citing) ? NotRead(text, bracket) : LooksMissed(text, bracket);
            }

            var around = Surroundings.Of(text, bracket, before);
            var reading = CitationGrammar.Parse(text, bracket, citing);
            var isDoubtful = reading.Citation is { } citation && (around == Standing.Doubtful || IsElse(bracket, citation));
            return around == Standing.Other ? new(null, Standing: around)
                : isDoubtful ? Doubtful(text, bracket, around)
                : (reading is { Citation: null, Fault: null } ? LooksMissed(text, bracket) : reading) with { Standing = around };
        }

        /// <summary>A mark of a list; numbers far beyond the list of sources, without a place, count something else.</summary>
        private bool IsElse(TextRange bracket, Citation citation) => marks.Contains(bracket.Start)
            || (citation.Lead == CitationLead.None && IsBeyondList(citation));

        private bool IsBeyondList(Citation citation)
        {
            foreach (var item in citation.Items)
            {
                if (citing.List.Contains(item.Source) || citing.List.IsNear(item.Source) || !item.Locators.IsEmpty)
                {
                    return false;
                }
            }

            return true;
        }

        private BracketReading LooksMissed(string text, TextRange bracket) =>
            MissedCitation.Is(text, bracket, citing.List) ? NotRead(text, bracket) : BracketReading.None;

        private static BracketReading Doubtful(string text, TextRange bracket, Standing around) =>
            new(null, at => Catalogue.BracketDoubtful(at, bracket.In(text)), Standing: around);

        private static BracketReading NotRead(string text, TextRange bracket) => new(null, at => Catalogue.BracketNotRead(at, bracket.In(text)));

        private void Take(PassageSpans spans, TextRange bracket, BracketReading reading, ImmutableArray<Citation>.Builder citations, List<Diagnostic> faults)
        {
            if (reading.Citation is { } citation)
            {
                citations.Add(citation);
                citing = citing with { Before = citation.Items };
                CitesByAuthor |= reading.IsByAuthor;
            }
            else if (reading.Fault is { } fault)
            {
                (reading.IsTown ? towns : faults).Add(fault(spans.Of(bracket)));

                // «Там же» behind a bracket that could not be read stands for that one, not for the citation before it.
                citing = reading.IsTown ? citing : citing with { Before = [] };
            }
        }
    }
}
