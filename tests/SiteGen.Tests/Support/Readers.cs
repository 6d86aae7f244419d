using System.Diagnostics;
using System.Text.Json;

namespace SiteGen.Tests.Support;

/// <summary>Other people's parsers (<c>tests/readers</c>), run by Node: what they find is what the world will find.</summary>
internal static class Readers
{
    private static readonly string Folder = RepositoryRoot.At("tests", "readers");

    private static readonly Lazy<bool> Installed = new(Install);

    /// <summary>What a script of the folder prints, as JSON.</summary>
    public static JsonElement Run(string script, params string[] arguments)
    {
        _ = Installed.Value;
        return JsonDocument.Parse(Output("node", [script, .. arguments])).RootElement;
    }

    /// <summary>npm writes its own list of packages last, so that file stands for a complete installation.</summary>
    private static bool Install()
    {
        var mark = Path.Join(Folder, "node_modules", ".package-lock.json");
        if (!File.Exists(mark) || File.GetLastWriteTimeUtc(mark) < File.GetLastWriteTimeUtc(Path.Join(Folder, "package-lock.json")))
        {
            Output(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        }

        return true;
    }

    private static string Output(string program, IReadOnlyCollection<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {errors.Result}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new InvalidOperationException($"'{start.FileName}' does not start ({e.Message}): these tests need Node.js 20 or later with npm", e);
        }
    }
}
