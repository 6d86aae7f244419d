using SiteGen.Terminal;

namespace SiteGen.Commands;

/// <summary>What the command line asks for.</summary>
/// <param name="Input">The folder of the edition.</param>
/// <param name="Output">The folder the site is written to.</param>
/// <param name="Strict">Whether warnings fail the run as errors do.</param>
/// <param name="BaseUrl">Where the site will be, ending in <c>/</c>, or null.</param>
/// <param name="Format">How faults are told.</param>
/// <param name="Draft">Whether <c>names</c> writes lines for the register instead of its report.</param>
/// <param name="Article">The article that alone <c>check</c> and <c>names</c> report on, or null for all.</param>
/// <param name="Port">Where <c>preview</c> listens; 0 for any port that is free.</param>
public sealed record Settings(
    string Input, string Output, bool Strict, string? BaseUrl, DiagnosticFormat Format, bool Draft = false, string? Article = null, int Port = 0);
