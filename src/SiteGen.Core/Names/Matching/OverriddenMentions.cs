using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Matching;

/// <summary>The mentions that a text states itself; they are certain.</summary>
internal static class OverriddenMentions
{
    /// <summary>The mentions stated in a passage, in order.</summary>
    public static ImmutableArray<Mention> ListStated(Passage passage) =>
    [
        .. from said in passage.Layout.Overrides
           where said.IsOpen && said.Words.Entry is not null
           select new Mention(said.Words.Entry!.Kind, said.Words.Entry.Id, said.Range, Certainty.Certain),
    ];

    /// <summary>A passage with the mentions found and those stated; none overlaps, since nothing is looked for where one is stated.</summary>
    public static Checked<AnnotatedPassage> AddStated(Checked<AnnotatedPassage> found, ImmutableArray<Mention> said) => said.IsEmpty
        ? found
        : found with { Value = found.Value with { Mentions = [.. found.Value.Mentions.Concat(said).OrderBy(m => m.Range.Start)] } };
}
