namespace SiteGen.Core.Languages.Known;

/// <summary>Ukrainian.</summary>
internal static class Ukrainian
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("uk")
    {
        OwnName = "Українська",

        Joints = new() { And = ["і", "та"], Or = ["або"] },

        Letters = new()
        {
            Script = Script.Cyrillic,
            HasDecimalComma = true,
            AfterFamilyName = " ",
        },

        Locators = new()
        {
            Labels =
            [
                new(LocatorKind.Page, "стор."),
                new(LocatorKind.Folio, "арк.|арк"),
                new(LocatorKind.Issue, "вип."),
                new(LocatorKind.Chapter, "розд."),
                new(LocatorKind.Appendix, "дод."),
                new(LocatorKind.Delo, "спр.|справа"),
            ],
            Verso = ["зв."],
            Others = ["та ін."],
        },

        Citing = new()
        {
            Leads = new() { Compare = "пор порівн", Example = "наприклад", Further = "детальніше докладніше", SeeAlso = "також", See = "див", Filler = "за цьому" },
            Ibid = new(["там само"]),
            IbidIsCommon = true,
            AndOthers = new(["та ін"]),
            LettersLikeDigits = "І",
        },

        Names = new()
        {
            PatronymicsOfMen = new("ович йович", before: 1),
            PatronymicsOfWomen = new("івна ївна", before: 2),
        },
    };
}
