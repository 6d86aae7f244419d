namespace SiteGen.Core.Languages.Known;

/// <summary>English.</summary>
internal static class English
{
    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("en")
    {
        OwnName = "English",

        Joints = new() { And = ["and", "as well as"], Or = ["or"] },

        Locators = new()
        {
            Labels =
            [
                new(LocatorKind.Page, "p.|pp.|p|pp|P.|Pp.|PP.|p.p.|page|pages|pg."),
                new(LocatorKind.Folio, "L.|l.|ll.|Ll.|f.|ff.|fol.|fols.|folio|folios|leaf|leaves|listy"),
                new(LocatorKind.Folio, "list") { InShelfmark = true },
                new(LocatorKind.Column, "col.|cols|cols.|column|columns"),
                new(LocatorKind.Number, "No.|No|Nos.|no.|nos.|N.|N"),
                new(LocatorKind.Document, "doc.|docs.|document"),
                new(LocatorKind.Volume, "vol.|vols.|volume|volumes|v."),
                new(LocatorKind.Book, "bk.|Bk."),
                new(LocatorKind.Part, "pt.|Pt.|pts.|part|parts"),
                new(LocatorKind.Series, "ser."),
                new(LocatorKind.Issue, "iss.|issue"),
                new(LocatorKind.Chapter, "ch.|Ch.|chs.|chap.|chapter|chapters"),
                new(LocatorKind.Section, "sec.|sect.|section|sections"),
                new(LocatorKind.Paragraph, "par.|para|para.|paras.|paragraph"),
                new(LocatorKind.Article, "art.|arts.|article"),
                new(LocatorKind.Note, "note|notes|n.|n|nn.|fn."),
                new(LocatorKind.Figure, "fig.|figs.|figure|figures|ill."),
                new(LocatorKind.Table, "tab.|table|tables"),
                new(LocatorKind.Appendix, "app.|appendix"),
                new(LocatorKind.Signature, "sign."),
                new(LocatorKind.Fond, "F.|fond|fonds"),
                new(LocatorKind.Fond, "f.") { RightBefore = LocatorKind.Opis },
                new(LocatorKind.Opis, "Op.|op.|opis|opis'|opis’|opisʹ|inv."),
                new(LocatorKind.Papka, "folder|folders"),
                new(LocatorKind.Papka, "P.") { InShelfmark = true },
                new(LocatorKind.Papka, "p.") { RightAfter = LocatorKind.Opis },
                new(LocatorKind.Box, "kart.|Box|box|boxes"),
                new(LocatorKind.Box, "K.") { InShelfmark = true, RightBefore = LocatorKind.Folio },
                new(LocatorKind.Delo, "D.|delo|file|ed.khr.|ed. khr."),
                new(LocatorKind.Delo, "d.") { InShelfmark = true },
                new(LocatorKind.Map, "map|maps"),
                new(LocatorKind.Plate, "pl.|Pl.|plate|plates"),
                new(LocatorKind.Reel, "reel|reels"),
                new(LocatorKind.Frame, "kadr|frame|frames"),
            ],
            CountAlone = "p n",
            Verso = ["verso", "v.", "ob."],
            Recto = ["recto", "r"],
            BothSides = ["and verso"],
            Following = ["ff.", "f."],
            Emphases = ["especially", "esp.", "particularly", "in particular", "here"],
            Prepositions = ["on", "at", "in"],
            KeepsStop = ["ed"],
        },

        Citing = new()
        {
            Leads = new()
            {
                Via = "cited quoted cit qtd",
                Compare = "cf compare",
                Example = "e.g eg example instance",
                Further = "further details",
                SeeAlso = "also",
                See = "see especially esp particular",
                Filler = "in from for more the after as",
                SeePhrases = new(["on this"]),
            },
            AndOthers = "and others|and colleagues",
            ReferencesTherein = "ref|literature|bibliograph|the ref|works cited",
            SourceNumber = "ref refs",
            FamilyCases = [new("-", "'s")],
            WorkLetters = "abcdefgh",
            Parts = "ed ch chap sec fig ill tab note n app line",
            LettersLikeDigits = "OolI",
            Counting = new()
            {
                Endings = "s",
                Intervals = "interval* half-interval* segment* range* median score* vv.",
                IntervalSigns = "CI IQR Me Mdn SD",
                OfFunctions = "continuous… differentiable… integrable… defined… monotone… increas… decreas… bounded…",
                On = "on over",
                Numbered = "type* phase* stage* grade* group* class classes model* equation* theorem* lemma* figure* table* section* example* step* scheme* version* method*",
                Passing = "for over after within last past first every",
                Units = "m cm mm km nm kg mg µg ml mL min Hz kPa MPa years months weeks days hours points",
                Totals = "eq.",
                NoUnits = "cf etc vs resp",
                Vowels = "aeiouy",
            },
        },

        Dates = new()
        {
            Months =
            [
                new("January") { Shortened = "Jan" },
                new("February") { Shortened = "Feb" },
                new("March") { Shortened = "Mar" },
                new("April") { Shortened = "Apr" },
                new("May"),
                new("June") { Shortened = "Jun" },
                new("July") { Shortened = "Jul" },
                new("August") { Shortened = "Aug" },
                new("September") { Shortened = "Sept Sep" },
                new("October") { Shortened = "Oct" },
                new("November") { Shortened = "Nov" },
                new("December") { Shortened = "Dec" },
            ],
            Phrases = new()
            {
                MayPutMonthFirst = true,
                DayEndings = "st nd rd th",
                DecadeEndings = "s",
                Of = "of",
                BeforeMonthAndDay = "on since until till by from to before after of dated",
                BeforeYear = "in since until till during early late mid spring summer autumn fall winter year circa",
                PerhapsBeforeYear = "of from to by after before between as",
                NothingCounted = "and or but the a an that which who when was were had has is as in on at by to with for from between he she it they "
                    + "until onward onwards",
                TiedToYear = "mid",
                From = "from",
                UpTo = "to until till",
                Between = "between",
            },
        },

        Numbers = new()
        {
            Said =
            [
                new(1, "one first once single sole"), new(2, "two second twice both double pair"), new(3, "three third triple"),
                new(4, "four quarter"), new(5, "five fifth"), new(6, "six"), new(7, "seven"), new(8, "eight"), new(9, "nine ninth"),
                new(10, "ten tenth decade"), new(11, "eleven"), new(12, "twelve twelfth dozen"), new(13, "thirteen"), new(14, "fourteen fortnight"),
                new(15, "fifteen"), new(16, "sixteen"), new(17, "seventeen"), new(18, "eighteen"), new(19, "nineteen"), new(20, "twent"),
                new(30, "thirt"), new(40, "fort"), new(50, "fift"), new(60, "sixt"), new(70, "sevent"), new(80, "eight"), new(90, "ninet"),
                new(100, "hundred"), new(1000, "thousand"),
            ],
            Magnitudes = [new(1000, "thousand"), new(1_000_000, "million"), new(1_000_000_000, "billion")],
        },

        Names = new()
        {
            CommonWords =
                "times news truth observer guardian nation spectator mirror herald post tribune star sun may march will mark bill grant young long law "
                + "case short little small white black brown green gray grey gold silver red blue king price day rose grace page chance best strong "
                + "wise sharp good great old new north south east west winter summer spring snow frost rain storm stone wood woods hill hills field fields "
                + "forest rivers lake brook bridge church temple house hall castle towers street lane marsh moor glen heath park parks banks bush bull "
                + "wolf fox lamb hart bird swan drake crane finch fish pike bishop pope abbot prior dean priest knight lord duke earl baron prince marshal "
                + "major sergeant page squire noble cook baker butcher miller mason carpenter smith potter weaver tailor fisher hunter shepherd farmer "
                + "gardener porter carter cooper turner walker archer singer player rider bowman freeman newman english french german dutch irish scott "
                + "walsh welsh hope faith joy love war peace power might rich poor savage stout swift bright darling dear friend child christian monk "
                + "cross bell ball bond cash moon pound penny cotton flower flowers berry reed root thorn ash beech birch holly ivy heather camp ford "
                + "wells pool waters poole locke keys steel iron slack sweet bland grave moody",
            GrammarWords = "of on in for with between to at by from against about and",
            AdjectivesAfterNouns = "general extraordinary plenipotentiary martial emeritus designate elect militant",
            Titles =
                "general marshal earl viscount marquess marquis field lieutenant brigadier under colonel major captain admiral commodore sergeant count "
                + "baron prince duke duchess graf archduke freiherr herr frau monsieur madame mme mlle "
                + "ambassador envoy minister chancellor president secretary professor dr mr mrs ms miss "
                + "sir lord lady dame madam countess princess baroness queen comrade citizen premier prime foreign affairs commissar delegate deputy chief "
                + "chairman director leader consul attache commander commissioner king emperor empress tsar tsarina sultan shah khan pope cardinal bishop "
                + "gen maj lt col capt prof archbishop patriarch father brother sister saint governor mayor senator judge army navy staff war finance i",
            TitlesOfPersons = "dr prof professor gen general col colonel maj lt capt",
            TitlesOfMen = "mr sir lord herr monsieur count prince baron duke",
            TitlesOfWomen = "mrs miss ms lady madam madame mme mlle frau countess princess baroness duchess queen empress tsarina",
            Days = "monday tuesday wednesday thursday friday saturday sunday",
            Months = "january february march april may june july august september october november december",
            Peoples =
                "french dutch greek swiss czech slovak slav slavs turk turks serb serbs croat croats german germans pole poles jew jews catholic "
                + "catholics orthodox protestant protestants christian christians finn finns lett letts swede swedes dane danes scot scots arab arabs "
                + "western eastern northern southern central",
            EndingsOfPeoples = "ish ese ian ians ist ists vik viks",
            Articles = "the a an",
            OfWords = "of",
            Conjunctions = "and or",
            BeforePlurals = "the both two three four brothers sisters these those family",
            Settlements = "town city village settlement hamlet port station district province county",
            PrepositionsOfPlace = [new("in into near outside throughout", GrammaticalCases.All)],
            Things = "ship steamship steamer cruiser icebreaker battleship destroyer frigate schooner brig yacht submarine gunboat newspaper novel opera play ballet",
            NamesOfMen =
                "john william james george charles thomas henry robert joseph edward samuel richard david daniel michael peter paul andrew stephen alexander "
                + "arthur albert alfred walter harry frederick francis frank philip hugh ernest herbert harold louis martin simon anthony patrick kenneth "
                + "donald ronald brian kevin gary jack tom nikita ilya savva luka foma kuzma sergei sergey andrei andrey ivan pyotr petr nikolai nikolay mikhail "
                + "dmitri dmitry alexei aleksei aleksandr vladimir viktor vasily boris grigory konstantin leonid yuri oleg igor pavel fyodor hans karl carl fritz "
                + "franz friedrich heinrich otto kurt werner wilhelm ernst rudolf gustav josef jan jean pierre jacques",
            NamesOfWomen =
                "mary anna anne elizabeth margaret sarah jane catherine katherine helen alice emily ellen emma dorothy ruth florence edith martha laura susan "
                + "barbara nancy maria julia charlotte olga natalia tatiana",
            Particles = "von der den zu zur vom de di da du dos van ter ten la le af av",
            InseparableParticles = "ibn ben bin",
            NoInitials = "Mr Ms Dr Lt St Jr Sr",
            Ordinals =
                "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth "
                + "Nineteenth Twentieth",
            LongInitials = "Yu Ya Ye Yo Zh Kh Ts Ch Sh Th Ph Ju Ja",
        },

        Typography = new()
        {
            BeforeNumber = "c. ca.",
            AfterNumber = "km kg million billion % p.",
            BeforeName = "Mr. Mrs. Dr. Gen. Col. Prof. St. Mr Mrs Dr",
            // The last are initials of two letters in names from other alphabets: Yu. L., Zh. A.
            Abbreviations = "p pp f ff vol no nos op cf ed eds e.g i.e etc mr mrs ms dr prof st gen col maj lt capt p.m a.m ca c d "
                + "yu ya ye yo zh kh ts ch sh ju ja",
            MayEndSentence = "etc p.m a.m",
            SentenceOpeners = "The This That These In On At It He She They But However When After Before By From For As If",
        },

        Printing = new()
        {
            FirstPublished = "First published",
            Volume = "Vol.",
            Issue = "No.",
            Pages = "Pp.",
            AccountToCome = "Not yet described.",
        },
    };
}
