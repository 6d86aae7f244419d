using SiteGen.Core.Model;

namespace SiteGen.Core.Write.References;

/// <summary>Says in a note that something is the editors' inference, how sure it is, and on what it rests.</summary>
internal static class TellInference
{
    /// <summary><c>[ed., probable] As the shelfmark shows.</c></summary>
    public static string Tell(Identification identified, string language) =>
        $"[ed., {identified.Certainty.ToString().ToLowerInvariant()}] {identified.Reason[language]}";
}
