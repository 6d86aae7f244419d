using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using SiteGen.Core.Text;

namespace SiteGen.Core.Diagnostics;

/// <summary>What is fixed about a fault, whatever the place it is met at.</summary>
/// <param name="code"><c>SG</c> and three digits: 1xx read, 2xx cite, 3xx annotate, 4xx edition, 5xx publish, 6xx write.</param>
/// <param name="severity">How much it weighs.</param>
/// <param name="title">The fault in one line, for <c>docs/diagnostics.md</c>.</param>
/// <param name="remedy">What an editor does about it, for <c>docs/diagnostics.md</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RuleAttribute(string code, Severity severity, string title, string remedy) : Attribute
{
    /// <summary>The code.</summary>
    public string Code { get; } = code;

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>The fault in one line.</summary>
    public string Title { get; } = title;

    /// <summary>What to do about it.</summary>
    public string Remedy { get; } = remedy;
}

/// <summary>Every fault that SiteGen can tell of, one factory method a code. The parts of the class follow the stages.</summary>
public static partial class Catalogue
{
    private static readonly Lazy<FrozenDictionary<string, RuleAttribute>> ByMethod = new(() =>
        typeof(Catalogue).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(m => new { m.Name, Rule = m.GetCustomAttribute<RuleAttribute>() })
            .Where(m => m.Rule is not null)
            .ToFrozenDictionary(m => m.Name, m => m.Rule!));

    /// <summary>All rules, by code.</summary>
    public static ImmutableArray<RuleAttribute> Rules => [.. ByMethod.Value.Values.OrderBy(r => r.Code, StringComparer.Ordinal)];

    private static Diagnostic Met(SourceSpan at, string message, string hint, [CallerMemberName] string method = "")
    {
        var rule = ByMethod.Value[method];
        return new(rule.Code, rule.Severity, at, message, hint);
    }
}
