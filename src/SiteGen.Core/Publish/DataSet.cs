namespace SiteGen.Core.Publish;

/// <summary>A set of open data: a file in each of its formats.</summary>
public enum DataSet
{
    /// <summary>The register of persons.</summary>
    Persons,

    /// <summary>The register of places.</summary>
    Places,

    /// <summary>The glossary.</summary>
    Glossary,

    /// <summary>The sources and what cites them.</summary>
    Sources,

    /// <summary>The dates that the texts name.</summary>
    Timeline,
}
