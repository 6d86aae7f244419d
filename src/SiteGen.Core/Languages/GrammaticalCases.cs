namespace SiteGen.Core.Languages;

/// <summary>Cases and numbers that a form can have.</summary>
[Flags]
public enum GrammaticalCases
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Nominative, именительный.</summary>
    Nominative = 1,

    /// <summary>Genitive, родительный.</summary>
    Genitive = 2,

    /// <summary>Dative, дательный.</summary>
    Dative = 4,

    /// <summary>Accusative, винительный.</summary>
    Accusative = 8,

    /// <summary>Instrumental, творительный.</summary>
    Instrumental = 16,

    /// <summary>Prepositional, предложный.</summary>
    Prepositional = 32,

    /// <summary>Every case of the singular, or a language without cases.</summary>
    All = 63,

    /// <summary>Any case of the plural.</summary>
    Plural = 64,
}
