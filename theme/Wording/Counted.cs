using System.Globalization;

namespace SiteGen.Theme.Wording;

/// <summary>A noun with its plural forms.</summary>
/// <param name="Plural">The rule of the language: which of the forms follows a number.</param>
/// <param name="Forms">The forms.</param>
public sealed record Counted(Func<int, int> Plural, params string[] Forms)
{
    /// <summary>The number with its noun, kept on one line.</summary>
    public string Of(int number) => number.ToString(CultureInfo.InvariantCulture) + "\u00A0" + Forms[Plural(number)];
}
