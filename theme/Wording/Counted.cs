using System.Globalization;

namespace SiteGen.Theme.Wording;

/// <summary>A noun with its plural forms, and the rule of the language that chooses between them.</summary>
public sealed record Counted(Func<int, int> Form, params string[] Forms)
{
    /// <summary>One form for 1, another for the rest.</summary>
    public static Counted English(string one, string many) => new(n => n == 1 ? 0 : 1, one, many);

    /// <summary>1, 21; 2–4, 22–24; the rest with 11–14.</summary>
    public static Counted Russian(string one, string few, string many) => new(RussianForm, one, few, many);

    /// <summary>The number with its noun, kept on one line.</summary>
    public string Of(int number) => number.ToString(CultureInfo.InvariantCulture) + "\u00A0" + Forms[Form(number)];

    private static int RussianForm(int n) => (n % 10, n % 100) switch
    {
        (_, >= 11 and <= 14) => 2,
        (1, _) => 0,
        ( >= 2 and <= 4, _) => 1,
        _ => 2,
    };
}
