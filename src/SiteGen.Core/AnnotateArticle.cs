using System.Collections.Immutable;
using SiteGen.Core.Cite;
using SiteGen.Core.Compare;
using SiteGen.Core.Dates;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching;
using SiteGen.Core.Names.Matching.Lexicons;

namespace SiteGen.Core;

/// <summary>
/// Recognises everything in one article that can be recognised without the others: citations first, then names and dates; then its languages
/// are held against each other.
/// </summary>
public static class AnnotateArticle
{
    /// <summary>The article in all its languages, annotated.</summary>
    /// <param name="lexicons">The lexicon of each language.</param>
    /// <param name="archives">The archives by id.</param>
    /// <param name="article">The article.</param>
    public static Checked<AnnotatedArticle> AnnotateTexts(
        IReadOnlyDictionary<string, Lexicon> lexicons, IReadOnlyDictionary<string, Archive> archives, Article article)
    {
        var (texts, faults) = Checked.All(InParallel.Select(article.Texts, text => AnnotateText(lexicons[text.Language], archives, text, article)));
        var annotated = new AnnotatedArticle(article, texts);
        return Checked.Of(annotated, [.. faults, .. CompareLanguages.FindFaults(annotated, faults)]);
    }

    private static Checked<AnnotatedText> AnnotateText(
        Lexicon lexicon, IReadOnlyDictionary<string, Archive> archives, ArticleText text, Article article)
    {
        var (cited, inCitations) = ParseCitations.ParseAll(text.Body.Concat(text.Notes.Select(n => n.Passage)), article.Sources, article.RulesLeftOut);
        var (named, inNames) = Names.Matching.AnnotateText.AnnotatePassages(lexicon, PlaceCitations.PlaceAll(cited, article.Sources, archives));
        var annotated = named.Select(Dated).ToImmutableArray();
        return Checked.Of(new AnnotatedText(text, annotated[..text.Body.Length], annotated[text.Body.Length..]), [.. inCitations, .. inNames]);
    }

    private static AnnotatedPassage Dated(AnnotatedPassage passage) =>
        passage with { Dates = FindDates.FindAll(passage.Passage.Text, passage.Cited.Open) };
}
