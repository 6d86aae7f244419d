using System.CommandLine;
using System.Globalization;
using SiteGen.Core.Text;
using SiteGen.Terminal;

namespace SiteGen.Commands;

/// <summary>A command, ready to run.</summary>
public delegate int RunCommand(Settings settings, MakeSite make, Screen screen, CancellationToken stop);

/// <summary>
/// The grammar of the command line, <c>sitegen [build | check | preview | names] [options]</c>, and one run by it; whatever happens, it is told in plain lines.
/// </summary>
public sealed class CommandLine
{
    private const string Formats = "text|github|json";

    private readonly Option<string> input = new("--input") { Description = "Folder of the edition", HelpName = "folder", Recursive = true, DefaultValueFactory = _ => "input" };
    private readonly Option<string> output = new("--output") { Description = "Folder the site is written to; the whole folder is replaced", HelpName = "folder", Recursive = true, DefaultValueFactory = _ => "output" };
    private readonly Option<bool> strict = new("--strict") { Description = "Let warnings fail the run as errors do", Recursive = true };
    private readonly Option<string?> baseUrl = new("--base-url") { Description = "Address the site will stand at, instead of the one in site.yml", HelpName = "url", Recursive = true };
    private readonly Option<string> format = new("--format") { Description = "How faults are told", HelpName = Formats, Recursive = true, DefaultValueFactory = _ => "text" };
    private readonly Option<bool> verbose = new("--verbose") { Description = "Show where the program failed, should it be at fault itself", Recursive = true };
    private readonly Option<bool> draft = new("--draft") { Description = "Write lines for registers/persons.yml, an entry an unknown person, to be completed" };
    private readonly Option<string?> article = new("--article") { Description = "Tell only what concerns one article", HelpName = "slug" };
    private readonly Option<int> port = new("--port") { Description = "Where to serve; 0 for any port that is free", HelpName = "number", DefaultValueFactory = _ => 8080 };
    private readonly RootCommand root = new("Turns articles and registers into an annotated website. Without a command it builds.");

    private readonly Screen screen;
    private readonly Interruption interruption;

    /// <summary>The grammar, with what its commands do.</summary>
    public CommandLine(MakeSite make, Screen screen, Interruption interruption)
    {
        (this.screen, this.interruption) = (screen, interruption);
        Array.ForEach<Option>([input, output, strict, baseUrl, format, verbose], root.Add);
        Array.ForEach([input, output], folder => folder.Validators.Add(r => Demand(r, IsPath, "names no folder")));
        baseUrl.Validators.Add(r => Demand(r, WebAddress.IsOfSite, "is no web address such as https://example.org/edition/"));
        format.Validators.Add(r => Demand(r, Formats.Split('|').Contains, $"is none of {Formats}"));
        port.Validators.Add(r => Demand(r, IsPort, "is no port from 0 to 65535"));
        root.Directives.Clear();
        root.SetAction(parsed => BuildSite.Run(SettingsIn(parsed), make, screen, interruption.Token));
        Add("build", "Build the site (what is done without a command)", BuildSite.Run);
        Add("check", "Tell the faults of the input and write nothing", CheckSite.Run, article);
        Add("preview", "Serve the site on this machine as the host would, and make it anew when the input changes", PreviewSite.Run, port);
        Add("names", "Report names that are in no register, ambiguous ones, and entries that no text names", ListNames.Run, draft, article);

        void Add(string name, string description, RunCommand run, params Option[] own)
        {
            var command = new System.CommandLine.Command(name, description);
            Array.ForEach(own, command.Add);
            command.SetAction(parsed => run(SettingsIn(parsed), make, screen, interruption.Token));
            root.Add(command);
        }
    }

    /// <summary>Runs what the arguments ask for, from arguments to exit code.</summary>
    public int Run(string[] args)
    {
        var parsed = root.Parse(args, new() { ResponseFileTokenReplacer = null });
        try
        {
            return parsed.Errors.Count > 0
                ? TellMisunderstood(parsed)
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
            screen.Error.WriteLine($"sitegen: this is a bug: {cause.GetType().Name}: {EscapeControls.Escape(cause.Message)}; please report it to the maintainers with the command and the input");
            screen.Error.WriteLine(parsed.GetValue(verbose) ? cause.StackTrace : "  hint: --verbose shows where it happened");
            return ExitCode.Bug;
        }
    }

    private int TellMisunderstood(ParseResult parsed)
    {
        foreach (var error in parsed.Errors)
        {
            screen.Error.WriteLine($"sitegen: {EscapeControls.Escape(error.Message)}");
        }

        screen.Error.WriteLine("  hint: sitegen --help tells what it understands");
        return ExitCode.Usage;
    }

    private Settings SettingsIn(ParseResult parsed) => new(
        parsed.GetValue(input)!, parsed.GetValue(output)!, parsed.GetValue(strict),
        parsed.GetValue(baseUrl) is { } url ? url.TrimEnd('/') + "/" : null,
        Enum.Parse<DiagnosticFormat>(parsed.GetValue(format)!, ignoreCase: true),
        parsed.GetValue(draft), parsed.GetValue(article), parsed.GetValue(port));

    private static void Demand(System.CommandLine.Parsing.OptionResult result, Func<string, bool> isFit, string fault)
    {
        if (result.Tokens is [var token] && !isFit(token.Value))
        {
            result.AddError($"\"{token.Value}\" {fault} ({result.Option.Name})");
        }
    }

    private static bool IsPath(string text) => !string.IsNullOrWhiteSpace(text);

    private static bool IsPort(string text) => ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
