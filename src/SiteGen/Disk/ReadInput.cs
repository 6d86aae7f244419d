using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Disk;

/// <summary>Takes the one look at the input folder that the whole run works from.</summary>
public static class ReadInput
{
    /// <summary>No file of an edition is larger; what may be how long for a text is the reader's business.</summary>
    public const long LargestFile = 32 * 1024 * 1024;

    /// <summary>Every file below the folder with its bytes; null where one of them could not be had.</summary>
    public static Checked<InputSnapshot?> From(string folder)
    {
        var root = Shown(folder);
        if (!Directory.Exists(folder))
        {
            return Checked.Of<InputSnapshot?>(null, Catalogue.InputFolderMissing(root));
        }

        var listed = ListInput.Below(root);
        return listed.Diagnostics.Length > 0 ? Checked.Of<InputSnapshot?>(null, listed.Diagnostics) : Read(root, listed.Value);
    }

    /// <summary>The listed files with their bytes; a folder that is no longer as it was listed is a fault.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="listed">What <see cref="ListInput.Below"/> saw there.</param>
    public static Checked<InputSnapshot?> Read(string root, ImmutableArray<ListedFile> listed)
    {
        var read = Checked.All(listed.Select(f => ReadOne(root, f)));
        var changed = read.Diagnostics.Length > 0 ? [] : Changes(root, listed, ListInput.Below(root).Value);
        var faults = read.Diagnostics.AddRange(changed);
        return Checked.Of(faults.Length > 0 ? null : new InputSnapshot(root, [.. read.Value.OfType<InputFile>()]), faults);
    }

    private static Checked<InputFile?> ReadOne(string root, ListedFile file)
    {
        var path = $"{root}/{file.Path}";
        if (file.Length > LargestFile)
        {
            return Checked.Of<InputFile?>(null, Catalogue.InputTooLarge(path, file.Length, LargestFile));
        }

        try
        {
            return Checked.Of<InputFile?>(new(file.Path, File.ReadAllBytes(file.FullPath)));
        }
        catch (Exception e) when (Reason.IsOfDisk(e))
        {
            return Checked.Of<InputFile?>(null, Catalogue.InputUnreadable(path, Reason.Explain(e)));
        }
    }

    private static ImmutableArray<Diagnostic> Changes(string root, ImmutableArray<ListedFile> before, ImmutableArray<ListedFile> after) =>
        [.. before.Except(after).Concat(after.Except(before)).Select(f => f.Path).Distinct().Select(p => Catalogue.InputChanged($"{root}/{p}"))];

    private static string Shown(string folder)
    {
        var slashed = folder.Replace(Path.DirectorySeparatorChar, '/');
        return slashed.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : slashed;
    }
}
