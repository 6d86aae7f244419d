namespace SiteGen.Tests.Shell;

/// <summary>A folder of its own for a test, gone afterwards.</summary>
internal sealed class Scratch : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("sitegen-test-").FullName;

    public string this[string path] => Path.Join(Root, path);

    public string Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this[path];
    }

    /// <summary>Every file below a folder with its text, and every name in the folder: what "byte for byte" is held against.</summary>
    public string PictureOf(string folder) => !Directory.Exists(this[folder]) ? "absent" : string.Concat(
        Directory.GetFileSystemEntries(this[folder], "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Order(StringComparer.Ordinal).Select(f => $"{Path.GetRelativePath(Root, f)}={(File.Exists(f) ? File.ReadAllText(f) : "")}\n"));

    /// <summary>Names of what lies directly in the folder, hidden ones too.</summary>
    public string[] Names(string folder = "") =>
        [.. Directory.GetFileSystemEntries(this[folder]).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
