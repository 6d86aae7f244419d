using SiteGen.Core.Locators;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite;

/// <summary>Knows words behind a source that point to what it cites in turn: «[5 и указ. лит.]», “[5 and references therein]”.</summary>
internal static class MoreReading
{
    private static readonly string[] Beginnings =
        ["указ", "цит", "привед", "лит.", "лит-", "литератур", "библиогр", "ссылки", "ref", "literature", "bibliograph", "the ref", "works cited"];

    public static bool Is(Cursor cursor)
    {
        if (ReadJoint.At(ref cursor) != Joint.And)
        {
            return false;
        }

        var rest = cursor.Rest;
        foreach (var beginning in Beginnings)
        {
            if (rest.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
