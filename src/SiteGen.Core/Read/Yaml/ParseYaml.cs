using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Core.Read.Yaml;

/// <summary>
/// Reads YAML event by event into <see cref="YamlNode"/>s and refuses, at its place, what could harm or mislead: depth beyond
/// <see cref="MaximumDepth"/>, anchors, aliases, tags, duplicate keys. No object of the library's is ever built from the input.
/// </summary>
internal sealed class ParseYaml
{
    public const int MaximumDepth = 32;
    public const int MaximumNodes = 200_000;

    private readonly SourceFile file;
    private readonly int firstLine;
    private readonly Parser events;
    private readonly List<Diagnostic> faults = [];
    private int nodes;
    private Mark last = Mark.Empty;

    private ParseYaml(SourceFile file, TextRange part)
    {
        this.file = file;
        firstLine = file.PositionOf(part.Start).Line - 1;
        events = new Parser(new StringReader(part.In(file.Text)));
    }

    /// <summary>The document in a part of a file, which begins at a line's start; null, with an error, where it cannot be read.</summary>
    public static Checked<YamlNode?> Parse(SourceFile file, TextRange part)
    {
        var parse = new ParseYaml(file, part);
        try
        {
            return Checked.Of(parse.Document(), parse.faults);
        }
        catch (Refused refused)
        {
            return Checked.Of<YamlNode?>(null, [.. parse.faults, refused.Diagnostic]);
        }
        catch (YamlException fault)
        {
            return Checked.Of<YamlNode?>(null, [.. parse.faults, Catalogue.YamlMalformed(parse.Place(fault), SayYamlFault.Plainly(fault.Message))]);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The library loses its way in a bracket that is never closed, and says nothing of where: the last thing it read is nearest.
            return Checked.Of<YamlNode?>(null, [.. parse.faults, Catalogue.YamlMalformed(parse.At(parse.last), SayYamlFault.Unclosed)]);
        }
    }

    private YamlNode? Document()
    {
        events.Consume<StreamStart>();
        if (events.Accept<StreamEnd>(out _))
        {
            return null;
        }

        events.Consume<DocumentStart>();
        var root = Node(1);
        events.Consume<DocumentEnd>();
        if (!events.Accept<StreamEnd>(out var end))
        {
            throw new Refused(Catalogue.YamlRefused(At(events.Current?.Start ?? end!.Start), "a second document", "keep one document a file"));
        }

        return root;
    }

    private YamlNode Node(int depth)
    {
        var current = Allowed(depth);
        last = current.Start;
        switch (current)
        {
            case Scalar scalar:
                events.MoveNext();
                var span = Span(scalar);
                faults.AddRange(ForbiddenCharacters.Escaped(scalar.Value, span));
                return new YamlScalar(span, IsNull(scalar) ? null : scalar.Value);
            case SequenceStart:
                events.MoveNext();
                return List(current, depth);
            default:
                events.MoveNext();
                return Map(current, depth);
        }
    }

    private YamlList List(ParsingEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!events.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node(depth + 1));
        }

        return new(At(start.Start), items.ToImmutable());
    }

    private YamlMap Map(ParsingEvent start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!events.TryConsume<MappingEnd>(out _))
        {
            if (Node(depth + 1) is not YamlScalar { Value: { } name } key)
            {
                throw new Refused(Catalogue.YamlRefused(At(start.Start), "a key that is no plain text", "write each key as a word"));
            }

            if (!seen.Add(name))
            {
                faults.Add(Catalogue.DuplicateKey(key.Span, name));
            }

            entries.Add(new(key, Node(depth + 1)));
        }

        return new(At(start.Start), entries.ToImmutable());
    }

    private ParsingEvent Allowed(int depth)
    {
        var current = events.Current ?? throw new Refused(Catalogue.YamlMalformed(file.Span(file.Text.Length), "the document ends too early"));
        var refused = current switch
        {
            AnchorAlias => "an alias",
            NodeEvent { Anchor.IsEmpty: false } => "an anchor",
            NodeEvent { Tag.IsEmpty: false } => "a tag",
            _ when depth > MaximumDepth => $"nesting deeper than {MaximumDepth}",
            _ when ++nodes > MaximumNodes => $"a document of more than {MaximumNodes} values",
            _ => null,
        };
        return refused is null ? current : throw new Refused(Catalogue.YamlRefused(At(current.Start), refused, "write the values out, plainly"));
    }

    private SourceSpan Span(ParsingEvent e)
    {
        var start = At(e.Start).Start;
        return file.Span(start, Math.Max(0, At(e.End).Start - start));
    }

    /// <summary>A tab is told where it is; the library tells the token before it.</summary>
    private SourceSpan Place(YamlException fault) =>
        fault.Message.Contains("tab", StringComparison.OrdinalIgnoreCase) && file.Text.IndexOf('\t', At(fault.Start).Start) is >= 0 and var tab
            ? file.Span(tab, 1) : At(fault.Start);

    private SourceSpan At(Mark mark) => file.Span(file.OffsetOf(firstLine + (int)mark.Line, (int)mark.Column));

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";

    private sealed class Refused(Diagnostic diagnostic) : Exception
    {
        public Diagnostic Diagnostic { get; } = diagnostic;
    }
}
