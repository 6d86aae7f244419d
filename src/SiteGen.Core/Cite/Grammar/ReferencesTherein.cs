using SiteGen.Core.Cite.Words;
using SiteGen.Core.Locators;
using SiteGen.Core.Text;

namespace SiteGen.Core.Cite.Grammar;

/// <summary>Knows words after a source that point to what it cites in turn: «[5 и указ. лит.]», “[5 and references therein]”.</summary>
internal static class ReferencesTherein
{
    public static bool Follow(Cursor cursor)
    {
        if (ReadJoint.TakeJoint(ref cursor) != Joint.And)
        {
            return false;
        }

        var rest = cursor.Rest;
        foreach (var beginning in Vocabulary.ReferencesTherein)
        {
            if (rest.StartsWith(beginning, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
