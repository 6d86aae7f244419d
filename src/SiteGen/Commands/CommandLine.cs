using System.CommandLine;
using System.Globalization;
using SiteGen.Core.Text;
using SiteGen.Terminal;

namespace SiteGen.Commands;

/// <summary>A command, ready to run.</summary>
public delegate int RunCommand(Settings settings, MakeSite make, Screen screen, CancellationToken stop);

/// <summary>The grammar of the command line: <c>sitegen [build | check | preview | names] [options]</c>.</summary>
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

    /// <summary>The grammar, with what its commands do.</summary>
    public CommandLine(MakeSite make, Screen screen, CancellationToken stop)
    {
        Array.ForEach<Option>([input, output, strict, baseUrl, format, verbose], root.Add);
        input.Validators.Add(r => Demand(r, IsPath, "names no folder"));
        output.Validators.Add(r => Demand(r, IsPath, "names no folder"));
        baseUrl.Validators.Add(r => Demand(r, WebAddress.IsOfSite, "is no web address such as https://example.org/edition/"));
        format.Validators.Add(r => Demand(r, Formats.Split('|').Contains, $"is none of {Formats}"));
        port.Validators.Add(r => Demand(r, IsPort, "is no port from 0 to 65535"));
        root.Directives.Clear();
        root.SetAction(parsed => BuildSite.Run(SettingsIn(parsed), make, screen, stop));
        Add("build", "Build the site (what is done without a command)", BuildSite.Run);
        Add("check", "Tell the faults of the input and write nothing", CheckSite.Run, article);
        Add("preview", "Serve the site on this machine as the host would, and make it anew when the input changes", PreviewSite.Run, port);
        Add("names", "Report names that are in no register, ambiguous ones, and entries that no text names", ListNames.Run, draft, article);

        void Add(string name, string description, RunCommand run, params Option[] own)
        {
            var command = new System.CommandLine.Command(name, description);
            Array.ForEach(own, command.Add);
            command.SetAction(parsed => run(SettingsIn(parsed), make, screen, stop));
            root.Add(command);
        }
    }

    /// <summary>What the arguments ask for.</summary>
    public ParseResult Parse(string[] args) => root.Parse(args, new() { ResponseFileTokenReplacer = null });

    /// <summary>Whether the arguments ask to see where the program failed.</summary>
    public bool IsVerbose(ParseResult parsed) => parsed.GetValue(verbose);

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
