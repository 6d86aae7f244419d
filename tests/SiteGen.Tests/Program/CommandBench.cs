using System.Collections.Immutable;
using System.Diagnostics;
using SiteGen.Commands;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.NamesReport;
using SiteGen.Core.Read;
using SiteGen.Core.Text;
using SiteGen.Terminal;
using SiteGen.Theme.Wording;

namespace SiteGen.Tests.Shell;

/// <summary>Runs the program in this process with a pipeline of the test's own, so that every outcome of it can be had.</summary>
internal sealed class CommandBench : IDisposable
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly Interruption interruption = new();

    public CommandBench() => Folder.Write("in/a.md", "a");

    public Scratch Folder { get; } = new();

    public string Out => output.ToString();

    public string Error => error.ToString();

    public Screen Screen => new(output, error, false, new Stopwatch());

    public static Diagnostic Fault(Severity severity) => new("SG999", severity, new SourceFile("in/a.md", "a").Span(0), "m", "h");

    public static MakeSite Making(params ImmutableArray<Diagnostic> faults) => (_, _, progress) =>
    {
        progress.Report("reading");
        OutputFile page = new("index.html", "page"u8.ToArray());
        return Checked.Of<BuiltSite?>(Site(new(2, 3, 4, 5), page, new("face.woff2", ReadOnlyMemory<byte>.Empty)), faults);
    };

    public static BuiltSite Site(SiteFigures figures, params ImmutableArray<OutputFile> files) =>
        new(files, figures, ReadFoundation.From(new("in", []), InterfaceLanguages.Tags).Value, new(new RegisterReport([], [], [])));

    public int Run(MakeSite make, params string[] arguments) =>
        RunWith(make, [.. arguments, "--input", Folder["in"], "--output", Folder["out"]]);

    public int RunWith(MakeSite make, string[] arguments) => new CommandLine(make, Screen, interruption).Run(arguments);

    public void Dispose()
    {
        Folder.Dispose();
        output.Dispose();
        error.Dispose();
        interruption.Dispose();
    }
}
