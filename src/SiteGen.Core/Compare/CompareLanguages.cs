using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Compare;

/// <summary>
/// Holds each translation of an article against the original, passage by passage: the same citations, numbers, dates, notes and
/// persons. The order inside a passage is free, since languages differ in it.
/// </summary>
public static class CompareLanguages
{
    /// <summary>What was lost, added or changed, told at its place in the translation.</summary>
    /// <param name="article">The article.</param>
    /// <param name="told">What has been told of its texts.</param>
    public static IEnumerable<Diagnostic> FindFaults(AnnotatedArticle article, ImmutableArray<Diagnostic> told)
    {
        var unread = new UnreadBrackets(told);
        var texts = article.Texts.Where(t => !t.Body.IsEmpty).ToList();
        var original = texts.FirstOrDefault(t => t.Text.Language == article.Article.Facts.Original) ?? texts.FirstOrDefault();
        return texts.Where(t => t != original).SelectMany(t => Pairs(original!, t)).SelectMany(p => Faults(p, unread));
    }

    /// <summary>Texts with unlike numbers of blocks have a fault of their own; to compare their blocks would only repeat it.</summary>
    private static IEnumerable<PassagePair> Pairs(AnnotatedText original, AnnotatedText translation)
    {
        var body = original.Body.Length == translation.Body.Length ? original.Body.Zip(translation.Body, (one, other) => Pair(one, other, false)) : [];
        var notes = original.Notes.Join(translation.Notes, n => n.Passage.Id, n => n.Passage.Id, (one, other) => Pair(one, other, true));
        return body.Concat(notes);

        PassagePair Pair(AnnotatedPassage one, AnnotatedPassage other, bool isNote) => new(new(original.Text, one), new(translation.Text, other), isNote);
    }

    /// <summary>A bracket that can be read in one language alone would be missed in the other, number by number: it is told itself.</summary>
    private static IEnumerable<Diagnostic> Faults(PassagePair pair, UnreadBrackets unread)
    {
        var isRead = unread.CountIn(pair.Original) == unread.CountIn(pair.Translation);
        IEnumerable<Diagnostic> cited = isRead ? [.. CompareCitations.FindChanges(pair), .. CompareFigures.FindChanges(pair)] : [];
        return [.. cited, .. CompareNotes.FindChanges(pair), .. ComparePersons.FindChanges(pair)];
    }
}
