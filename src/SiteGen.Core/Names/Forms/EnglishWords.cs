using System.Collections.Frozen;
using SiteGen.Core.Model;

namespace SiteGen.Core.Names.Forms;

/// <summary>What English words tell of a name beside them, and which names are words of the language too.</summary>
internal static class EnglishWords
{
    /// <summary>Common words that are also titles of newspapers or family names.</summary>
    private static readonly FrozenSet<string> Common = Words(
        "times news truth observer guardian nation spectator mirror herald post tribune star sun may march will mark bill grant young long law "
        + "case short little small white black brown green gray grey gold silver red blue king price day rose grace frank page chance best strong "
        + "wise sharp good great old new north south east west winter summer spring snow frost rain storm stone wood woods hill hills field fields "
        + "forest rivers lake brook bridge church temple house hall castle towers street lane marsh moor glen heath park parks banks bush bull "
        + "wolf fox lamb hart bird swan drake crane finch fish pike bishop pope abbot prior dean priest knight lord duke earl baron prince marshal "
        + "major sergeant page squire noble cook baker butcher miller mason carpenter smith potter weaver tailor fisher hunter shepherd farmer "
        + "gardener porter carter cooper turner walker archer singer player rider bowman freeman newman english french german dutch irish scott "
        + "walsh welsh hope faith joy love war peace power might rich poor savage stout swift bright darling dear friend child christian monk "
        + "cross bell ball bond cash moon pound penny cotton flower flowers berry reed root thorn ash beech birch holly ivy heather camp ford "
        + "wells pool waters poole locke keys steel iron slack sweet bland grave moody");

    private static readonly FrozenSet<string> Titles = Words(
        "general marshal earl viscount marquess marquis field lieutenant brigadier under colonel major captain admiral commodore sergeant count "
        + "baron prince duke duchess graf archduke freiherr herr frau monsieur madame mme mlle "
        + "ambassador envoy minister chancellor president secretary professor dr mr mrs ms miss "
        + "sir lord lady dame madam countess princess baroness queen comrade citizen premier prime foreign affairs commissar delegate deputy chief "
        + "chairman director leader consul attache commander commissioner king emperor empress tsar tsarina sultan shah khan pope cardinal bishop "
        + "gen maj lt col capt prof archbishop patriarch father brother sister saint governor mayor senator judge army navy staff war finance i");

    private static readonly FrozenSet<string> Days = Words(
        "monday tuesday wednesday thursday friday saturday sunday");

    private static readonly FrozenSet<string> Months = Words("january february march april may june july august september october november december");

    private static readonly FrozenSet<string> Peoples = Words(
        "french dutch greek swiss czech slovak slav slavs turk turks serb serbs croat croats german germans pole poles jew jews catholic "
        + "catholics orthodox protestant protestants christian christians finn finns lett letts swede swedes dane danes scot scots arab arabs "
        + "western eastern northern southern central");

    /// <summary>How words for peoples and parties end: “Polish”, “communists”.</summary>
    private static readonly string[] OfPeoples = ["ish", "ese", "ian", "ians", "ist", "ists", "vik", "viks"];

    /// <summary>What stands before a family in the plural: “the Krams”.</summary>
    private static readonly FrozenSet<string> BeforeFamilies = Words("the both two three four brothers sisters these those family");

    private static readonly FrozenSet<string> Settlements = Words("town city village settlement hamlet port station district province county");

    private static readonly FrozenSet<string> Ships =
        Words("ship steamship steamer cruiser icebreaker battleship destroyer frigate schooner brig yacht submarine gunboat newspaper novel opera play ballet");

    /// <summary>Whether a word is so common that a capital at the start of a sentence does not make it a name.</summary>
    public static bool IsCommon(string word) => Common.Contains(word);

    /// <summary>Whether it is a title, an office or a word of one, or a month or day.</summary>
    public static bool IsTitle(string word) => Titles.Contains(word) || Days.Contains(word) || IsMonth(word);

    /// <summary>Whether it is a month.</summary>
    public static bool IsMonth(string word) => Months.Contains(word);

    /// <summary>Whether it is of a people, a party or a quarter of the world.</summary>
    public static bool IsOfPeople(string word) => Peoples.Contains(word) || OfPeoples.Any(e => word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether a whole word for a people, not told by its ending.</summary>
    public static bool IsPeople(string word) => Peoples.Contains(word);

    /// <summary>Whether it is a word for a settlement or a part of a country.</summary>
    public static bool IsSettlement(string word) => Settlements.Contains(word);

    /// <summary>Whether it is a word for ships or works, which bear the names of persons.</summary>
    public static bool IsShip(string word) => Ships.Contains(word);

    /// <summary>Of whom a form of address speaks.</summary>
    public static Gender GenderOfTitle(string word) => word switch
    {
        "mrs" or "miss" or "ms" or "lady" or "madam" or "madame" or "mme" or "mlle" or "frau" or "countess" or "princess" or "baroness" or "duchess" or "queen"
            or "empress" or "tsarina" => Gender.Feminine,
        "mr" or "sir" or "lord" or "herr" or "monsieur" or "count" or "prince" or "baron" or "duke" => Gender.Masculine,
        _ => Gender.Unstated,
    };

    /// <summary>Whether a family in the plural may follow.</summary>
    public static bool IsBeforeFamily(string word) => BeforeFamilies.Contains(word);

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
