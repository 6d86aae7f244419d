using System.CommandLine;
using SiteGen.Terminal;

namespace SiteGen.Commands;

/// <summary>One run of the program from arguments to exit code; whatever happens, it is told in plain lines.</summary>
public static class RunProgram
{
    /// <summary>Runs what the arguments ask for.</summary>
    public static int With(string[] args, MakeSite make, Screen screen, Interruption interruption)
    {
        var line = new CommandLine(make, screen, interruption.Token);
        var parsed = line.Parse(args);
        try
        {
            return parsed.Errors.Count > 0
                ? Misunderstood(parsed, screen)
                : parsed.Invoke(new() { Output = screen.Out, Error = screen.Error, EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            screen.Error.WriteLine("sitegen: interrupted; nothing is changed");
            return interruption.ExitCode;
        }
        catch (Exception e)
        {
            var cause = e.GetBaseException();
            screen.Error.WriteLine($"sitegen: this is a bug: {cause.GetType().Name}: {EscapeControls.In(cause.Message)}; please report it to the maintainers with the command and the input");
            screen.Error.WriteLine(line.IsVerbose(parsed) ? cause.StackTrace : "  hint: --verbose shows where it happened");
            return ExitCode.Bug;
        }
    }

    private static int Misunderstood(ParseResult parsed, Screen screen)
    {
        foreach (var error in parsed.Errors)
        {
            screen.Error.WriteLine($"sitegen: {EscapeControls.In(error.Message)}");
        }

        screen.Error.WriteLine("  hint: sitegen --help tells what it understands");
        return ExitCode.Usage;
    }
}
