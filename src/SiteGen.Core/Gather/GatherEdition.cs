using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Core.Gather;

/// <summary>Puts the annotated articles together: the only stage that sees them all.</summary>
public static class GatherEdition
{
    /// <summary>The edition, with every index its pages need.</summary>
    public static Edition From(Content content, ImmutableArray<AnnotatedArticle> articles)
    {
        var cited = CitingPlaces.ListSources(articles);
        var byArchive = cited.ToLookup(c => c.Source.Archive, StringComparer.Ordinal);
        var trees = content.Site.Languages.SelectMany(language => content.Registers.Archives
            .Select(archive => GrowArchiveTree.Grow(archive, language, byArchive[archive.Id]))).ToImmutableArray();
        return new(content, articles, Entries(content.Registers, articles, cited), cited, trees, RecogniseWorks.Recognise(cited, content.Registers.Archives));
    }

    private static ImmutableArray<IndexedEntry> Entries(Registers registers, ImmutableArray<AnnotatedArticle> articles, ImmutableArray<CitedSource> cited)
    {
        var all = InParallel.Select(articles, a => Occurrences.ListIn(a).ToList()).SelectMany(o => o).ToList();
        var occurrences = all.ToLookup(o => o.Mention.Entry);
        var meeting = new MeetPersons(all, registers.Persons);
        var fonds = MatchFonds.FindByPerson(registers.Persons, cited);
        IEnumerable<Entry> entries = [.. registers.Persons, .. registers.Places, .. registers.Terms];
        return InParallel.Select(entries.OrderBy(e => e.Kind).ThenBy(e => e.Id, StringComparer.Ordinal).ToList(), Indexed);

        IndexedEntry Indexed(Entry entry)
        {
            var named = occurrences[new(entry.Kind, entry.Id)].ToImmutableArray();
            return new(entry, named, meeting.FindMet(entry, named), entry is Person ? [.. fonds[entry.Id]] : []);
        }
    }
}
