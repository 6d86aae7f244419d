using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Read.Markup;

/// <summary>Reads the targets that are no addresses but say what the words of a link name.</summary>
internal static class ReadOverride
{
    private const string Nothing = "none:";

    private static readonly ImmutableArray<(string Scheme, EntryKind Kind)> Schemes =
        [("person:", EntryKind.Person), ("place:", EntryKind.Place), ("term:", EntryKind.Term)];

    /// <summary>Whether the target is such; <paramref name="entry"/> is null where the words are to name nothing.</summary>
    public static bool TryRead(string target, out EntryReference? entry)
    {
        var (scheme, kind) = Schemes.FirstOrDefault(s => target.StartsWith(s.Scheme, StringComparison.Ordinal));
        entry = scheme is null ? null : new(kind, target[scheme.Length..]);
        return scheme is not null || target == Nothing;
    }

    /// <summary>Whether the words are plain: neither marked up nor with a bracket, in which a citation could be.</summary>
    public static bool ArePlain(ImmutableArray<Inline> words) =>
        words.All(w => w is TextRun { Text: var text } && !text.Contains('[') && !text.Contains(']')) && PlainText.FromInlines(words).Trim().Length > 0;
}
