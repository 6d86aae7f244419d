using System.Collections.Immutable;
using Microsoft.AspNetCore.StaticFiles;
using SiteGen.Core.Model;

namespace SiteGen.Preview;

/// <summary>What a browser asks for.</summary>
/// <param name="Path">The path, decoded, with its leading <c>/</c>.</param>
/// <param name="Language">The first language it asks for, or the one that the reader chose (cookie <c>nf_lang</c>); empty: none.</param>
public sealed record Request(string Path, string Language);

/// <summary>What it gets.</summary>
public sealed record Answer(int Status, ImmutableArray<(string Name, string Value)> Headers, ReadOnlyMemory<byte> Body);

/// <summary>Answers a request as the host would: redirects, index files, the page for what does not exist, types and headers.</summary>
public static class AnswerRequest
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>The answer.</summary>
    /// <param name="files">The files of the site by path, without a leading <c>/</c>.</param>
    /// <param name="rules">The rules of the host.</param>
    /// <param name="request">The request.</param>
    public static Answer From(IReadOnlyDictionary<string, OutputFile> files, HostRules rules, Request request)
    {
        var path = request.Path;
        var file = files.GetValueOrDefault(path[1..] + (path.EndsWith('/') ? "index.html" : ""));
        if (rules.RedirectOf(path, request.Language, exists: file is not null) is { } redirect)
        {
            return Moved(redirect.Status, redirect.To);
        }

        return file is not null ? WithHeaders(200, path, file, rules)
            : files.ContainsKey($"{path[1..]}/index.html") ? Moved(301, path + "/")
            : files.TryGetValue("404.html", out var missing) ? WithHeaders(404, path, missing, rules)
            : new(404, [], default);
    }

    private static Answer Moved(int status, string to) => new(status, [("Location", to)], default);

    // What a rule says comes last and wins.
    private static Answer WithHeaders(int status, string path, OutputFile file, HostRules rules) => new(
        status, [("Cache-Control", "public, max-age=0, must-revalidate"), ("Content-Type", TypeOf(file.Path)), .. rules.HeadersOf(path)], file.Bytes);

    private static string TypeOf(string file)
    {
        var type = Types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }
}
