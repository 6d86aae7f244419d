using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace SiteGen.BrowserTests;

/// <summary>Serves a folder on this machine as the host would: index files, the page for what does not exist, headers, which may name another type.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly FileExtensionContentTypeProvider types = new();
    private readonly HostHeaders headers;
    private readonly string folder;
    private readonly WebApplication server;

    private SiteServer(string folder, HostHeaders headers)
    {
        (this.folder, this.headers) = (Path.GetFullPath(folder), headers);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Run(Answer);
    }

    /// <summary>Where it answers, ending in <c>/</c>.</summary>
    public string Url => server.Urls.First() + "/";

    /// <summary>Starts serving.</summary>
    public static async Task<SiteServer> Start(string folder, HostHeaders headers)
    {
        var server = new SiteServer(folder, headers);
        await server.server.StartAsync();
        return server;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        var file = Path.GetFullPath(Path.Combine(folder, path.TrimStart('/') + (path.EndsWith('/') ? "index.html" : "")));
        if (!file.StartsWith(folder, StringComparison.Ordinal) || !File.Exists(file))
        {
            (file, context.Response.StatusCode) = (Path.Combine(folder, "404.html"), StatusCodes.Status404NotFound);
        }

        context.Response.ContentType = TypeOf(file);
        foreach (var (name, value) in headers.For(path))
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.SendFileAsync(file, context.RequestAborted);
    }

    private string TypeOf(string file)
    {
        var type = types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
    }
}
