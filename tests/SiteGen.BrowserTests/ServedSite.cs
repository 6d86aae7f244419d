using System.Collections.Frozen;
using System.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Preview;

namespace SiteGen.BrowserTests;

/// <summary>A site made by the program and served as the program's own preview does: as the host will.</summary>
public sealed class ServedSite : IAsyncDisposable
{
    private readonly FrozenDictionary<string, OutputFile> files;
    private readonly SiteServer server;

    private ServedSite(FrozenDictionary<string, OutputFile> files, SiteServer server) => (this.files, this.server) = (files, server);

    /// <summary>Where it starts.</summary>
    public string Url => server.Url;

    /// <summary>Its files, from its root, in order.</summary>
    public IEnumerable<string> Files => files.Keys.Order(StringComparer.Ordinal);

    /// <summary>What a file holds.</summary>
    public ReadOnlyMemory<byte> Bytes(string file) => files[file].Bytes;

    /// <summary>Makes a site of an input folder and serves it.</summary>
    public static async Task<ServedSite> From(string input, string output, HostRules rules)
    {
        await Make(input, output);
        var files = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(f => new OutputFile(Path.GetRelativePath(output, f).Replace('\\', '/'), File.ReadAllBytes(f)))
            .ToFrozenDictionary(f => f.Path, StringComparer.Ordinal);
        return new(files, await SiteServer.Start(0, request => AnswerRequest.From(files, rules, request)));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task Make(string input, string output)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "sitegen.dll"), "build", "--input", input, "--output", output])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        var told = await Task.WhenAll(program.StandardOutput.ReadToEndAsync(), program.StandardError.ReadToEndAsync());
        await program.WaitForExitAsync();
        if (program.ExitCode != 0)
        {
            throw new InvalidOperationException($"the site could not be made:\n{string.Concat(told)}");
        }
    }
}
