using System.Diagnostics;
using System.Text;

namespace SiteGen.Terminal;

/// <summary>Where the program speaks: results to one stream, faults to the other, both UTF-8 on any machine.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Faults.</param>
/// <param name="ShowsProgress">Whether somebody watches a terminal that can redraw a line.</param>
/// <param name="Clock">Runs since the program started.</param>
public sealed record Screen(TextWriter Out, TextWriter Error, bool ShowsProgress, Stopwatch Clock)
{
    /// <summary>The streams of this process.</summary>
    public static Screen Open() =>
        new(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()), IsWatched(), Stopwatch.StartNew());

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };

    private static bool IsWatched() =>
        !Console.IsOutputRedirected && !IsSet("CI") && Environment.GetEnvironmentVariable("TERM") != "dumb";

    private static bool IsSet(string name) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(name));
}
