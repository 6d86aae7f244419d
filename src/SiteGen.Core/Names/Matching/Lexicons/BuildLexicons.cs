using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Matching.Lexicons;

/// <summary>Derives the forms of every register entry, a lexicon a language.</summary>
public static class BuildLexicons
{
    /// <summary>The lexicons by language.</summary>
    public static Checked<ImmutableDictionary<string, Lexicon>> DeriveAll(Foundation foundation)
    {
        var lexicons = InParallel.Select(foundation.Site.Languages, l => new { Language = l, Lexicon = Lexicon.Derive(foundation.Registers, l) });
        return Checked.Of(
            lexicons.ToImmutableDictionary(l => l.Language, l => l.Lexicon.Value, StringComparer.Ordinal),
            lexicons.SelectMany(l => l.Lexicon.Diagnostics));
    }
}
