using System.IO.Compression;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;

namespace SiteGen.Preview;

/// <summary>Serves answers on this machine, to this machine only, compressed as a host compresses them.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication server;

    private SiteServer(WebApplication server) => this.server = server;

    /// <summary>Where it answers, ending in <c>/</c>.</summary>
    public string Url => server.Urls.First().TrimEnd('/') + "/";

    /// <summary>Starts serving.</summary>
    /// <param name="port">The port; 0 for one that is free.</param>
    /// <param name="answer">Answers a request; called from many threads at once.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<SiteServer> Start(int port, Func<Request, Answer> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddResponseCompression().Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        // A page elsewhere can let its own name lead to this machine: whoever asks by such a name is refused.
        builder.Services.AddHostFiltering(hosts => hosts.AllowedHosts = ["localhost", "127.0.0.1"]);
        var server = builder.Build();
        server.UseHostFiltering();
        server.UseResponseCompression();
        server.Run(context => Send(context, answer));
        await server.StartAsync();
        return new(server);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private static async Task Send(HttpContext context, Func<Request, Answer> answer)
    {
        var (asked, response) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(asked.Method) && !HttpMethods.IsHead(asked.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var (status, headers, body) = answer(new(asked.Path.Value is { Length: > 0 } path ? path : "/", LanguageOf(asked)));
        response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            response.Headers[name] = value;
        }

        response.ContentLength = body.Length;
        if (HttpMethods.IsGet(asked.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    /// <summary>The host goes by the first language named, whatever weights follow.</summary>
    private static string LanguageOf(HttpRequest request) =>
        request.Cookies["nf_lang"] ?? request.Headers.AcceptLanguage.ToString().Split(',', ';')[0].Trim();
}
