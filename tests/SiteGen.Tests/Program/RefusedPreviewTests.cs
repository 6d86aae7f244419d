using System.Net;
using System.Net.Sockets;
using Shouldly;

namespace SiteGen.Tests.Shell;

/// <summary>What keeps a preview from starting is told with a way out.</summary>
public sealed class RefusedPreviewTests : IDisposable
{
    private readonly Scratch folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_an_input_there_is_nothing_to_serve() =>
        Running.RunSitegen(folder.Root, "preview", "--input", "none").ExitCode.ShouldBe(1);

    [Fact]
    public void A_file_for_the_host_that_cannot_be_read_is_told()
    {
        Site();
        folder.Write("netlify.toml", "[[headers]]\nfor = [\n");
        var answer = Running.RunSitegen(folder.Root, "preview", "--input", "in", "--port", "0");
        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldStartWith("sitegen: netlify.toml: line 3 is not understood: Unexpected end-of-file while parsing array\n  hint: ");
    }

    [Fact]
    public void A_port_that_is_taken_is_told_with_a_way_out()
    {
        Site();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var answer = Running.RunSitegen(folder.Root, "preview", "--input", "in", "--port", $"{port}");
        answer.ExitCode.ShouldBe(1);
        answer.Error.ShouldContain($":{port}");
        answer.Error.ShouldContain("--port 0");
    }

    private void Site() =>
        folder.Write("in/site.yml", "title: { ru: \"Имя\" }\ndescription: { ru: \"О нём.\" }\nlanguages: [ru]\n");
}
