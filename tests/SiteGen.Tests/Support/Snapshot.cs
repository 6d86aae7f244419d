using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Shouldly;

namespace SiteGen.Tests.Support;

/// <summary>
/// Snapshots in the file convention of Verify: <c>Class.method_parameter.verified.html</c> (or the ending of its kind of text) beside the test holds what was
/// accepted, <c>.received.html</c> what a failing test got.
/// </summary>
public static partial class Snapshot
{
    private const string TestFolder = "tests/SiteGen.Tests/";

    /// <summary>Compares an element with its snapshot.</summary>
    /// <param name="element">What is compared, as <see cref="PrettyHtml"/> prints it.</param>
    /// <param name="parameter">Tells several snapshots of one test apart.</param>
    /// <param name="sourceFile">Given by the compiler.</param>
    /// <param name="method">Given by the compiler.</param>
    public static void Verify(IElement element, string? parameter = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        VerifyText(PrettyHtml.Print(element), ".html", StemFor(sourceFile, method, parameter));

    /// <summary>Compares a text with its snapshot.</summary>
    /// <param name="text">What is compared.</param>
    /// <param name="extension">The kind of text, with its dot.</param>
    /// <param name="parameter">Tells several snapshots of one test apart.</param>
    /// <param name="sourceFile">Given by the compiler.</param>
    /// <param name="method">Given by the compiler.</param>
    public static void Verify(
        string text, string extension, string? parameter = null, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        VerifyText(text, extension, StemFor(sourceFile, method, parameter));

    private static void VerifyText(string actual, string extension, string stem)
    {
        var (verified, received) = (stem + ".verified" + extension, stem + ".received" + extension);
        if (Acceptance.IsOn)
        {
            Acceptance.Write(verified, actual);
        }

        var expected = Acceptance.Read(verified);
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        Acceptance.Write(received, actual);
        throw new ShouldAssertException(Complaint(verified, received, expected, actual));
    }

    private static string Complaint(string verified, string received, string? expected, string actual) =>
        expected is null
            ? $"{Acceptance.Name(verified)} does not exist yet; see {Acceptance.Name(received)}\n{Acceptance.Instruction}"
            : $"{Acceptance.Name(verified)} differs from {Acceptance.Name(received)}\n{TextDifference.Between(expected, actual)}\n{Acceptance.Instruction}";

    // The compiler may have mapped the path, so only what follows the test project's folder is taken from it.
    private static string StemFor(string sourceFile, string method, string? parameter)
    {
        var path = sourceFile.Replace('\\', '/');
        var below = path[(path.LastIndexOf(TestFolder, StringComparison.Ordinal) + TestFolder.Length)..];
        var suffix = parameter is null ? "" : "_" + Unsafe().Replace(parameter, "-");
        return RepositoryRoot.At(TestFolder, Path.GetDirectoryName(below)!, $"{Path.GetFileNameWithoutExtension(below)}.{method}{suffix}");
    }

    [GeneratedRegex("[^A-Za-z0-9-]+")]
    private static partial Regex Unsafe();
}
