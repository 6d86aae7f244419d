using System.Runtime.InteropServices;
using SiteGen.Core.Languages;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Matching.Tokens;

namespace SiteGen.Core.Names.Matching.Lexicons;

/// <summary>
/// All forms in one tree of tokens: forms that begin alike share their beginning, so a text is read with one step a token,
/// however many forms there are. Filled once, when the lexicon is made.
/// </summary>
/// <param name="language">What the language does with words.</param>
internal sealed class FormTree(ILanguageForms language)
{
    private static readonly List<Form> None = [];

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> steps = [];
    private readonly Dictionary<int, List<Form>> ends = [];
    private readonly Dictionary<int, List<Form>> links = [];

    /// <summary>Adds forms, but not those that may be written small and are words of grammar.</summary>
    public void AddAll(IEnumerable<Form> forms)
    {
        foreach (var form in forms.Where(f => f.Capitals == Capitals.All || f.Tokens is not [var only] || !language.Words.GrammarWords.Contains(only.Key)))
        {
            Add(form);
        }
    }

    /// <summary>
    /// Adds the forms that begin at a token, shorter ones first; the words of the tokens carry the tree's numbers. A quotation mark that closes inside a
    /// name («западный» вопрос) is passed over.
    /// </summary>
    public void AddHits(Token[] tokens, int start, List<Hit> hits)
    {
        var (node, closing) = (0, -1);
        for (var end = start; end < tokens.Length; end++)
        {
            if (node != 0 && closing < 0 && Opens(tokens, start - 1) && Quotes.ClosingMarks.Contains(tokens[end].Text))
            {
                closing = end;
            }
            else if (tokens[end].Word.Number >= 0 && steps.TryGetValue(Step(node, tokens[end].Word.Number), out node))
            {
                AddHits(node, tokens, new(start, end, closing), hits);
            }
            else
            {
                return;
            }
        }
    }

    private void AddHits(int node, Token[] tokens, Reach reach, List<Hit> hits)
    {
        AddHits(ends.GetValueOrDefault(node, None), tokens, reach, hits);
        if (links.TryGetValue(node, out var linked) && FindNextLink(language.Words, tokens, reach.End + 1) > 0)
        {
            AddHits(linked, tokens, reach, hits);
        }
    }

    private static void AddHits(List<Form> forms, Token[] tokens, Reach reach, List<Hit> hits)
    {
        foreach (var form in forms)
        {
            if (reach.Closing < 0 ? form.Accepts(tokens.AsSpan(reach.Start, reach.End + 1 - reach.Start)) : form.Accepts(Without(tokens, reach)))
            {
                hits.Add(new(reach.Closing < 0 ? reach.Start : reach.Start - 1, reach.End + 1, form.Meaning));
            }
        }
    }

    /// <summary>The number of a word in small letters, or -1: no form holds it.</summary>
    public int NumberOf(string key) => words.GetValueOrDefault(key, -1);

    /// <summary>Where the next of some names that share their head begins, after a comma or a conjunction, or -1.</summary>
    public static int FindNextLink(NameWords words, Token[] tokens, int at) =>
        at + 1 < tokens.Length && (tokens[at].Text == "," || words.Conjunctions.Contains(tokens[at].Key)) ? at + 1 : -1;

    private static long Step(int node, int word) => ((long)node << 32) | (uint)word;

    private static bool Opens(Token[] tokens, int at) => at >= 0 && Quotes.OpeningMarks.Contains(tokens[at].Text);

    private static Token[] Without(Token[] tokens, Reach reach) => [.. tokens[reach.Start..reach.Closing], .. tokens[(reach.Closing + 1)..(reach.End + 1)]];

    /// <summary>Numbers of the first and last token of what was read, and of a closing mark passed over, or -1.</summary>
    private readonly record struct Reach(int Start, int End, int Closing);

    private void Add(Form form)
    {
        var node = 0;
        foreach (var token in form.Tokens)
        {
            ref var word = ref CollectionsMarshal.GetValueRefOrAddDefault(words, token.Key, out var isKnown);
            word = isKnown ? word : words.Count;
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(steps, Step(node, word), out var isStep);
            next = isStep ? next : steps.Count;
            node = next;
        }

        ref var forms = ref CollectionsMarshal.GetValueRefOrAddDefault(form.Meaning is Conjunct { IsLast: false } ? links : ends, node, out _);
        (forms ??= []).Add(form);
    }
}

/// <summary>A form met in a text.</summary>
/// <param name="Start">Number of its first token.</param>
/// <param name="End">Number of the token after it.</param>
/// <param name="Meaning">What it is a form of.</param>
internal sealed record Hit(int Start, int End, Meaning Meaning);
