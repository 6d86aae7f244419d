using SiteGen.Core.Model;

namespace SiteGen.Core.Write.References;

/// <summary>What the formats call the given names: everything before the family name but the particle.</summary>
internal static class JoinGivenNames
{
    /// <summary><c>Николай Иванович</c>, <c>О. П.</c>; empty where only the family name is known.</summary>
    public static string Join(PersonName name) => string.Join(' ', new[] { name.Given, name.Patronymic }.Where(p => !string.IsNullOrEmpty(p)));
}
