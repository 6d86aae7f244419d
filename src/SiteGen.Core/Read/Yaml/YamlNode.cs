using System.Collections.Immutable;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Yaml;

/// <summary>A node of a YAML document, with its place. Only the plain part of YAML: scalars, lists, maps.</summary>
internal abstract record YamlNode(SourceSpan Span);

/// <summary>A scalar. <c>null</c>, <c>~</c> and nothing at all, unquoted, are null; everything else stays text.</summary>
internal sealed record YamlScalar(SourceSpan Span, string? Value) : YamlNode(Span);

internal sealed record YamlList(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span);

internal sealed record YamlMap(SourceSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span);

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
