namespace SiteGen.Core.Text;

/// <summary>
/// How a language is written: its letters, its numbers, its order of names, the few words that files in it need. A further language is one row
/// here and, if its names take endings, one class of forms.
/// </summary>
public sealed record WrittenLanguage
{
    private static readonly WrittenLanguage English = new();

    private static readonly WrittenLanguage OtherCyrillic = new() { IsCyrillic = true, HasDecimalComma = true, BehindFamily = " " };

    private static readonly WrittenLanguage Russian = OtherCyrillic with
    {
        FirstPublished = "Первая публикация",
        Volume = "Т.",
        Issue = "№",
        Pages = "С.",
        AccountToCome = "Сведения собираются.",
    };

    /// <summary>Whether its letters are Cyrillic; else they are Latin.</summary>
    public bool IsCyrillic { get; private init; }

    /// <summary>Whether a comma parts decimals, «2,5», and not thousands, “1,000”.</summary>
    public bool HasDecimalComma { get; private init; }

    /// <summary>What an index prints between a family name and the given names behind it.</summary>
    public string BehindFamily { get; private init; } = ", ";

    /// <summary>The words before a publication in print.</summary>
    public string FirstPublished { get; private init; } = "First published";

    /// <summary>The label of a volume.</summary>
    public string Volume { get; private init; } = "Vol.";

    /// <summary>The label of an issue.</summary>
    public string Issue { get; private init; } = "No.";

    /// <summary>The label of pages.</summary>
    public string Pages { get; private init; } = "Pp.";

    /// <summary>What readers are told of a person until the account is written.</summary>
    public string AccountToCome { get; private init; } = "Not yet described.";

    /// <summary>What is known of a language; of one that has no row, what is true of English.</summary>
    public static WrittenLanguage Of(string language) => language switch
    {
        "ru" => Russian,
        "uk" or "be" or "bg" or "sr" => OtherCyrillic,
        _ => English,
    };
}
