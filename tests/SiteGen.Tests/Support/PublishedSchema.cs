using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace SiteGen.Tests.Support;

/// <summary>Holds JSON against a schema in <c>docs/schema</c>.</summary>
internal static class PublishedSchema
{
    private static readonly EvaluationOptions Listed = new() { OutputFormat = OutputFormat.List };

    private static readonly ConcurrentDictionary<string, Lazy<JsonSchema>> Schemas = new(StringComparer.Ordinal);

    /// <summary>The text of a schema: <c>persons</c>.</summary>
    public static string TextOf(string name) => File.ReadAllText(RepositoryRoot.At("docs", "schema", $"{name}.schema.json"));

    /// <summary>What of the value does not fit the schema, with its place.</summary>
    public static IEnumerable<string> FaultsIn(JsonNode? value, string name)
    {
        var result = Schemas.GetOrAdd(name, n => new(() => Read(n))).Value.Evaluate(JsonSerializer.SerializeToElement(value), Listed);
        return result.IsValid ? [] : ErrorsIn(result).DefaultIfEmpty("does not fit");
    }

    // A registry of its own: the schemas name themselves by a relative address, which one registry would take for the same.
    private static JsonSchema Read(string name) => JsonSchema.FromText(TextOf(name), new BuildOptions { SchemaRegistry = new() });

    private static IEnumerable<string> ErrorsIn(EvaluationResults result) =>
        from part in (result.Details ?? []).Prepend(result)
        from error in part.Errors ?? []
        select $"{part.InstanceLocation}: {error.Key}: {error.Value}";
}
