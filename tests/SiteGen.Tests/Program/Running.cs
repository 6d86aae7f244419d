using System.Diagnostics;

namespace SiteGen.Tests.Shell;

/// <summary>What a process answered.</summary>
internal sealed record Answer(int ExitCode, string Out, string Error);

/// <summary>The program itself, as a process of its own.</summary>
internal sealed class Running : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    private Running(string file, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        process = Process.Start(start)!;
        process.StandardInput.Close();
        (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    /// <summary>A whole edition.</summary>
    public static string Edition => RealSite.TheEdition.Folder;

    public int Id => process.Id;

    public bool HasEnded => process.HasExited;

    public static Running Sitegen(string folder, params string[] arguments) =>
        new("dotnet", folder, [Path.Join(AppContext.BaseDirectory, "sitegen.dll"), .. arguments]);

    public static Answer Run(string file, string folder, params string[] arguments)
    {
        using var running = new Running(file, folder, arguments);
        return running.End();
    }

    public static Answer RunSitegen(string folder, params string[] arguments)
    {
        using var running = Sitegen(folder, arguments);
        return running.End();
    }

    public Answer End()
    {
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException("the program does not end");
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    public void Kill() => process.Kill();

    public void Dispose() => process.Dispose();
}
