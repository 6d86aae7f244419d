namespace SiteGen.Core.Languages;

/// <summary>How the words before a source lead to it.</summary>
public enum CitationLead
{
    /// <summary>No words.</summary>
    None,

    /// <summary>«См.», “see”.</summary>
    See,

    /// <summary>«См. также», “see also”.</summary>
    SeeAlso,

    /// <summary>«Подробнее см.», “for more see”.</summary>
    Further,

    /// <summary>«Напр.», “e.g.”.</summary>
    Example,

    /// <summary>«Ср.», “cf.”.</summary>
    Compare,

    /// <summary>«Цит. по», “cited in”: what is quoted stands in another work.</summary>
    Via,
}
