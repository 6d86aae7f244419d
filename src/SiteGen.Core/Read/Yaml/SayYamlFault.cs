namespace SiteGen.Core.Read.Yaml;

/// <summary>Says in an editor's words what the parser found amiss.</summary>
internal static class SayYamlFault
{
    /// <summary>Where the parser does not know what is amiss: it is always this.</summary>
    public const string Unclosed = "a list or record in { } or [ ] is not closed, or lacks a comma";

    private static readonly (string Said, string Plainly)[] Table =
    [
        ("flow mapping", "a list or record in { } is not closed, or lacks a comma"),
        ("flow sequence", "a list in [ ] is not closed, or lacks a comma"),
        ("quoted scalar", "a quote is not closed, or text follows the closing quote"),
        ("escape", "a backslash stands before a letter that means nothing after it"),
        ("tab", "a tab stands where only spaces may"),
        ("cannot start any token", "a text begins with a sign that means something in YAML, and is not in quotes"),
        ("values are not allowed", "a colon stands inside a text that is not in quotes"),
        ("invalid mapping", "a colon stands inside a text that is not in quotes"),
        ("expected ':'", "a key is not followed by a colon"),
        ("simple key", "a key is not followed by a colon"),
        ("block mapping", "this line does not fit those above: it is indented otherwise, or a quote or colon before it is amiss"),
        ("block collection", "this line does not fit the list above: it is indented otherwise, or lacks its dash"),
        ("block sequence", "this line does not fit the list above: it is indented otherwise, or lacks its dash"),
        ("node content", "a value is missing or not closed"),
        ("end of stream", "the file ends inside a quote or bracket"),
    ];

    /// <summary>The words for a message of the parser.</summary>
    public static string Plainly(string message) =>
        Array.Find(Table, row => message.Contains(row.Said, StringComparison.OrdinalIgnoreCase)).Plainly ?? "this line is not written as YAML asks";
}
