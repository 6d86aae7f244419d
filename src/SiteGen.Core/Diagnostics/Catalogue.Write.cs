using SiteGen.Core.Text;

namespace SiteGen.Core.Diagnostics;

/// <content>Faults of the disk: the input that cannot be read as it is, the output that cannot or must not be written.</content>
public static partial class Catalogue
{
    /// <summary>There is no such folder to read.</summary>
    [Rule("SG601", Severity.Error, "The input folder does not exist.", "Name the folder of the edition with --input, or start the program where that folder is.")]
    public static Diagnostic InputFolderMissing(string folder) =>
        Met(Whole(folder), $"there is no folder \"{folder}\" to read", "name the folder of the edition with --input");

    /// <summary>A symbolic link lies in the input.</summary>
    [Rule("SG602", Severity.Error, "The input holds a symbolic link.", "Put the file or the folder itself in its place: links are never followed.")]
    public static Diagnostic InputIsLink(string path) =>
        Met(Whole(path), $"\"{NameOf(path)}\" is a symbolic link", "put the file itself in its place: links are not followed");

    /// <summary>A pipe, socket or device lies in the input.</summary>
    [Rule("SG603", Severity.Error, "The input holds something that is neither a file nor a folder.", "Take the pipe, socket or device away.")]
    public static Diagnostic InputIsNoFile(string path) =>
        Met(Whole(path), $"\"{NameOf(path)}\" is neither a file nor a folder", "take it away: it is a pipe, a socket or a device");

    /// <summary>The system refuses to hand out a file or folder of the input.</summary>
    [Rule("SG604", Severity.Error, "A file or folder of the input cannot be read.", "Follow the reason given: most often the rights of the file or its name.")]
    public static Diagnostic InputUnreadable(string path, string reason) =>
        Met(Whole(path), $"\"{NameOf(path)}\" cannot be read: {reason}", "check its rights and its name");

    /// <summary>A file is larger than any file of an edition.</summary>
    [Rule("SG605", Severity.Error, "A file of the input is too large to be part of an edition.", "Take the file out of the input folder, or make it smaller. The limit named is that of any file, a logo or a font; a text may have 2,000,000 bytes (SG102).")]
    public static Diagnostic InputTooLarge(string path, long bytes, long limit) =>
        Met(Whole(path), $"\"{NameOf(path)}\" has {bytes} bytes; no file may have more than {limit}", "take it out of the input; a text may have 2000000 bytes");

    /// <summary>The input was edited while it was being read.</summary>
    [Rule("SG606", Severity.Error, "The input changed while it was being read.", "Start the build again once the files are saved.")]
    public static Diagnostic InputChanged(string path) =>
        Met(Whole(path), $"\"{NameOf(path)}\" changed while the input was being read", "start again once the files are saved");

    /// <summary>The output folder is one that must not be replaced.</summary>
    [Rule("SG611", Severity.Error, "The output folder must not be replaced.", "Name an empty or new folder with --output, or one that an earlier build wrote and nobody added to.")]
    public static Diagnostic OutputRefused(string folder, string why) =>
        Met(Whole(folder), $"\"{folder}\" {why}", "name a new or empty folder with --output: a build replaces the whole folder");

    /// <summary>Another build writes the same folder at this moment.</summary>
    [Rule("SG612", Severity.Error, "Another build is writing the same output folder.", "Wait until the other build ends, or name another folder with --output.")]
    public static Diagnostic OutputBusy(string folder) =>
        Met(Whole(folder), $"another build is writing \"{folder}\"", "wait until it ends, or name another folder with --output");

    /// <summary>The system refuses to take a file.</summary>
    [Rule("SG613", Severity.Error, "A file of the site could not be written.", "Follow the reason given, most often space or rights; the last site is as it was.")]
    public static Diagnostic OutputNotWritten(string path, string reason) =>
        Met(Whole(path), $"\"{path}\" could not be written: {reason}", "make space or mend the rights, then build again: the last site is as it was");

    /// <summary>A file of the site would have a name that some system or server cannot bear.</summary>
    [Rule("SG614", Severity.Error, "A file of the site would have an unfit path.", "Give the article, entry or page a name of small Latin letters, digits and hyphens.")]
    public static Diagnostic OutputPathUnfit(string folder, string path) =>
        Met(Whole(folder), $"\"{path}\" is no fit path for a file of the site", "name articles, entries and pages with small Latin letters, digits and hyphens");

    /// <summary>Two files of the site would be in the same place.</summary>
    [Rule("SG615", Severity.Error, "Two files of the site have the same path.", "Rename one of the two articles, entries or pages that ask for this address.")]
    public static Diagnostic OutputPathTwice(string folder, string path) =>
        Met(Whole(folder), $"two files of the site would be \"{path}\"", "rename one of the two articles, entries or pages that ask for this address");

    private static SourceSpan Whole(string path) => new SourceFile(path, "").Span(0);

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
