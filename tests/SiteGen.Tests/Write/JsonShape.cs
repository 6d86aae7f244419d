using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Twins;

/// <summary>
/// Holds JSON against a schema, as far as our own schemas go: <c>$ref</c> into <c>$defs</c>, <c>type</c>, <c>properties</c>, <c>required</c>,
/// <c>additionalProperties</c>, <c>items</c>, <c>minItems</c>, <c>uniqueItems</c>, <c>enum</c>, <c>pattern</c>, <c>minimum</c>, <c>oneOf</c>. Any other
/// word of a schema throws, so that none is left unheeded. (The package that knows them all cannot be restored everywhere.)
/// </summary>
internal sealed class JsonShape(JsonObject schema)
{
    private static readonly HashSet<string> Ignored = ["$schema", "$id", "$defs", "title", "description"];

    /// <summary>What does not fit, with its place.</summary>
    public IEnumerable<string> Faults(JsonNode? value) => Faults(schema, value, "$");

    private IEnumerable<string> Faults(JsonObject rules, JsonNode? value, string at) =>
        rules.Where(r => !Ignored.Contains(r.Key)).SelectMany(r => Faults(rules, r.Key, r.Value!, value, at));

    private IEnumerable<string> Faults(JsonObject rules, string word, JsonNode rule, JsonNode? value, string at) => word switch
    {
        "$ref" => Faults(schema["$defs"]![rule.GetValue<string>().Split('/')[^1]]!.AsObject(), value, at),
        "type" => TypeOf(value) == rule.GetValue<string>() || (rule.GetValue<string>() == "number" && TypeOf(value) == "integer") ? [] : [$"{at}: is no {rule}"],
        "enum" => rule.AsArray().Any(r => JsonNode.DeepEquals(r, value)) ? [] : [$"{at}: {value} is not allowed"],
        "pattern" => value is null || Regex.IsMatch(value.GetValue<string>(), rule.GetValue<string>()) ? [] : [$"{at}: '{value}' does not match"],
        "minimum" => value is null || value.GetValue<int>() >= rule.GetValue<int>() ? [] : [$"{at}: {value} is too small"],
        "minItems" => value is JsonArray list && list.Count < rule.GetValue<int>() ? [$"{at}: too few"] : [],
        "uniqueItems" => value is JsonArray list && list.Select(i => i!.ToJsonString()).Distinct().Count() < list.Count ? [$"{at}: twice the same"] : [],
        "required" => rule.AsArray().Select(r => r!.GetValue<string>()).Where(r => !Has(value, r)).Select(r => $"{at}: lacks '{r}'"),
        "properties" => rule.AsObject().Where(p => Has(value, p.Key)).SelectMany(p => Faults(p.Value!.AsObject(), value![p.Key], $"{at}.{p.Key}")),
        "additionalProperties" when rule is JsonObject any => Unknown(rules, value).SelectMany(p => Faults(any, value![p], $"{at}.{p}")),
        "additionalProperties" => Unknown(rules, value).Select(p => $"{at}: '{p}' is not known"),
        "items" => value is JsonArray list ? list.SelectMany((item, i) => Faults(rule.AsObject(), item, $"{at}[{i}]")) : [],
        "oneOf" => rule.AsArray().Count(r => !Faults(r!.AsObject(), value, at).Any()) == 1 ? [] : [$"{at}: fits not exactly one"],
        _ => throw new NotSupportedException($"'{word}' in a schema"),
    };

    private static bool Has(JsonNode? value, string name) => value is JsonObject o && o.ContainsKey(name);

    private static IEnumerable<string> Unknown(JsonObject rules, JsonNode? value) =>
        value is JsonObject o ? o.Select(p => p.Key).Where(p => rules["properties"]?.AsObject().ContainsKey(p) != true) : [];

    private static string TypeOf(JsonNode? value) => value switch
    {
        JsonObject => "object",
        JsonArray => "array",
        null => "null",
        _ => value.GetValueKind() switch
        {
            System.Text.Json.JsonValueKind.String => "string",
            System.Text.Json.JsonValueKind.Number => value.AsValue().TryGetValue<int>(out _) ? "integer" : "number",
            _ => "boolean",
        },
    };
}
