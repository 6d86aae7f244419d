namespace SiteGen.Core.Publish;

/// <summary>Where a page is, from the root of the site: <c>ru/persons/</c>, <c>404.html</c>; the root itself is empty.</summary>
/// <param name="Path">Segments of <c>[a-z0-9-]</c>, ending in <c>/</c> unless it names a file; no leading slash.</param>
public sealed record Address(string Path)
{
    /// <summary>The address below this one: <c>new Address("ru/").Below("persons")</c> is <c>ru/persons/</c>.</summary>
    public Address Below(string segment) => new($"{Path}{segment}/");

    /// <summary>The file of the output that answers at this address.</summary>
    public string File => Path.Length == 0 || Path.EndsWith('/') ? Path + "index.html" : Path;

    /// <summary>
    /// The link from a page at this address to <paramref name="target"/>, relative, so that the site works in any folder.
    /// <paramref name="fragment"/> comes without its <c>#</c>.
    /// </summary>
    public string LinkTo(Address target, string? fragment = null)
    {
        var shared = SharedFolders(Path, target.Path);
        var ups = Path.AsSpan(shared).Count('/');
        var link = string.Concat(Up(ups), target.Path.AsSpan(shared));
        return (link.Length == 0 ? "./" : link) + (fragment is null ? "" : "#" + fragment);
    }

    /// <summary>Length of the folders that two paths begin with, the last slash included.</summary>
    private static int SharedFolders(string one, string other) => one.AsSpan()[..one.AsSpan().CommonPrefixLength(other)].LastIndexOf('/') + 1;

    private static string Up(int folders) => folders switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        3 => "../../../",
        _ => string.Concat(Enumerable.Repeat("../", folders)),
    };
}
