namespace SiteGen.Core.Languages.Known;

/// <summary>German.</summary>
internal static class German
{
    private static readonly WordList Genitive = "- s";

    /// <summary>How the words of the lists decline: titles and nouns. Those that fit no row stay as they are.</summary>
    private static readonly Declensions Declensions = new(
        "e en/e en/e en . . en en en en . .",
        "ent enten/ents enten enten . . enten enten enten enten . .",
        "ist isten isten isten . . isten isten isten isten . .",
        "at aten/ats aten/at aten/at . . aten aten aten aten . .",
        "f fen/fs fen fen . . fen fen fen fen . .",
        "st sten sten sten . . sten sten sten sten . .",
        "err errn errn errn . . erren erren erren erren . .",
        "er ers er er . . er er ern er . .",
        "in in in in . . innen innen innen innen . .",
        "- s/es -/e - . . e e en e . .");

    private const string Titles =
        "herr frau fräulein kaiser könig königin prinz prinzessin fürst fürstin herzog herzogin graf gräfin freiherr freifrau baron baronin baronesse ritter zar zarin "
        + "präsident reichspräsident bundespräsident staatspräsident kanzler reichskanzler bundeskanzler vizekanzler minister reichsminister außenminister innenminister "
        + "kriegsminister finanzminister ministerpräsident premierminister staatssekretär unterstaatssekretär sekretär botschafter gesandter botschaftsrat legationsrat "
        + "geheimrat konsul generalkonsul attaché militärattaché volkskommissar kommissar bevollmächtigter abgeordneter general generaloberst generalleutnant "
        + "generalmajor feldmarschall generalfeldmarschall marschall admiral vizeadmiral oberst oberstleutnant major hauptmann rittmeister leutnant oberleutnant "
        + "doktor professor pfarrer bischof erzbischof kardinal papst pater bruder schwester richter bürgermeister oberbürgermeister direktor genosse genossin "
        + "chef führer leiter vorsitzender dr prof gen exzellenz";

    /// <summary>What the program knows of it.</summary>
    public static Language Language { get; } = new("de")
    {
        OwnName = "Deutsch",

        Joints = new() { And = ["und", "u.", "sowie"], Or = ["oder"] },

        Letters = new()
        {
            HasDecimalComma = true,
            HasThousandsStop = true,
        },

        Locators = new()
        {
            Labels =
            [
                new(LocatorKind.Page, "S.|S|Seite|Seiten"),
                new(LocatorKind.Folio, "Bl.|Blatt|Fol."),
                new(LocatorKind.Column, "Sp.|Spalte|Spalten"),
                new(LocatorKind.Number, "Nr.|Nrn."),
                new(LocatorKind.Document, "Dok.|Dokument"),
                new(LocatorKind.Volume, "Bd.|Bd|Bde.|bd.|Band|Bände|Jg."),
                new(LocatorKind.Part, "Teil|Tl.|Halbbd."),
                new(LocatorKind.Series, "Serie|Reihe"),
                new(LocatorKind.Issue, "H.|Heft"),
                new(LocatorKind.Chapter, "Kap.|Kapitel"),
                new(LocatorKind.Section, "Abschn.|Abschnitt"),
                new(LocatorKind.Paragraph, "Abs.|Absatz"),
                new(LocatorKind.Article, "Art."),
                new(LocatorKind.Note, "Anm.|Fn.|Fußnote"),
                new(LocatorKind.Figure, "Abb.|Abbildung"),
                new(LocatorKind.Table, "Tab.|Tabelle"),
                new(LocatorKind.Appendix, "Anh.|Anhang"),
                new(LocatorKind.Signature, "Sig.|Signatur"),
                new(LocatorKind.Fond, "Bestand|Best."),
                new(LocatorKind.Delo, "Akte|Akten"),
                new(LocatorKind.Box, "Karton"),
                new(LocatorKind.Division, "Abt.|Abteilung"),
                new(LocatorKind.Map, "Karte|Karten"),
                new(LocatorKind.Plate, "Taf.|Tafel"),
            ],
            Verso = ["rs.", "rückseite"],
            Recto = ["vs.", "vorderseite"],
            BothSides = ["und rs.", "u. rs."],
            Following = ["ff.", "f."],
            Others = ["u. a.", "u.a."],
            Headwords = ["s. v."],
            Emphases = ["besonders", "bes.", "insbesondere", "insb.", "hier"],
            Prepositions = ["auf", "in"],
        },

        Citing = new()
        {
            Leads = new()
            {
                Via = "zit zitiert",
                Compare = "vgl vergleiche",
                Example = "beispielsweise etwa",
                Further = "ausführlich ausführlicher näher",
                SeeAlso = "auch ferner",
                See = "siehe dazu hierzu",
                Filler = "nach bei in aus den die das",
            },
            Ibid = "ebenda ebd|ebd",
            SameAuthor = "ders. dies. derselbe dieselbe",
            WorkCited = "a. a. o|a.a.o",
            AndOthers = "u. a|u.a|und andere",
            SourceNumber = "quelle",
            Parts = "kap abschn abb taf tab anm abs",
            Counting = new()
            {
                Endings = "e en s",
                Intervals = "intervall* bereich* skala spanne median* vers* verse versen",
                Numbered = "typ* stufe* phase* gruppe* klasse* satz formel* beispiel* schritt*",
                Passing = "binnen innerhalb nach seit letzten ersten nächsten über",
                Units = "m cm mm km kg g mg ha t Std Min Mio Mrd",
                Things = "Mann Personen Menschen Soldaten Offiziere Offizieren Arbeiter Arbeitern Einwohner Einwohnern Bauern Kinder Kindern Frauen Männer "
                    + "Männern Gefangene Gefangenen Tote Toten Mitglieder Mitgliedern Stimmen Pferde Pferden Gewehre Gewehren Geschütze Geschützen Exemplare "
                    + "Exemplaren Stück Fälle Fällen Seiten Bände Bänden Bücher Büchern Briefe Briefen Wörter Wörtern Zeilen Mark Reichsmark Goldmark Rubel "
                    + "Dollar Franken Francs Pfund Gulden Kronen Taler Pfennig Tonnen Zentner Kilogramm Kilometer Kilometern Meter Metern Meilen Hektar Morgen "
                    + "Prozent Jahre Jahren Monate Monaten Wochen Tage Tagen Stunden Minuten Häuser Häusern Höfe Höfen Dörfer Dörfern Schiffe Schiffen",
                Totals = "insgesamt zusammen gesamt",
                NoUnits = "vgl bzw|z. b|d. h|u. a|usw|etc|ca|sog",
                Titles = "dr prof gen frhr hl",
            },
        },

        Dates = new()
        {
            Months =
            [
                new("Januar", Genitive) { Shortened = "Jan", Regional = "Jänner Jänners" },
                new("Februar", Genitive) { Shortened = "Feb Febr", Regional = "Feber Febers" },
                new("März") { Shortened = "Mär Mrz", Regional = "Maerz" },
                new("April", Genitive) { Shortened = "Apr" },
                new("Mai"),
                new("Juni", Genitive) { Shortened = "Jun" },
                new("Juli", Genitive) { Shortened = "Jul" },
                new("August", Genitive) { Shortened = "Aug" },
                new("September", Genitive) { Shortened = "Sept Sep" },
                new("Oktober", Genitive) { Shortened = "Okt" },
                new("November", Genitive) { Shortened = "Nov" },
                new("Dezember", Genitive) { Shortened = "Dez" },
            ],
            Phrases = new()
            {
                PutsStopAfterDay = true,
                DayEndings = "ten te ter tes",
                DecadeEndings = "er ern",
                YearsOfDecade = "jahre jahren",
                Decades = "zehner zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger",
                BeforeDay = "am vom zum beim dem den der des seit ab",
                Of = "des jahres monats",
                BeforeYear = "jahr jahre jahren jahres jahrs kriegsjahr kriegsjahre kriegsjahren krisenjahr krisenjahre anfang anfangs mitte ende seit anno "
                    + "frühjahr frühjahrs frühling sommer sommers herbst herbstes winter winters frühsommer spätsommer hochsommer frühherbst spätherbst "
                    + "jahreswende jahresanfang jahresbeginn jahresende sommersemester wintersemester ostern pfingsten weihnachten",
                PerhapsBeforeYear = "von vom bis ab um gegen nach vor zwischen aus erst schon bereits noch wieder wurde wurden war waren geboren starb gestorben "
                    + "erschien erschienen erstmals zuletzt",
                NothingCounted = "in im nach vom am zum zur als der die das ein eine einen einem einer des dem den an bei mit durch für über gegen unter "
                    + "seit ohne wegen trotz aus zu nicht nur auch aber wie ist sind war waren wurde wurden wird werden hat hatte hatten haben er sie es man "
                    + "wir ich sich sein seine ihre dort hier und oder sowie bzw geboren gegründet entstanden erschienen gestorben kam kamen ging",
                From = "von vom",
                UpTo = "bis",
                Through = "bis",
                Between = "zwischen",
            },
        },

        Numbers = new()
        {
            Said =
            [
                new(1, "eins ein eine einer einem einen erste erster ersten erstes einmal"), new(2, "zwei zweit beide zweimal"), new(3, "drei dritt"), new(4, "vier"), new(5, "fünf"),
                new(6, "sechs"), new(7, "sieben siebt"), new(8, "acht"), new(9, "neun"), new(10, "zehn"), new(11, "elf"), new(12, "zwölf dutzend"),
                new(13, "dreizehn"), new(14, "vierzehn"), new(15, "fünfzehn"), new(16, "sechzehn"), new(17, "siebzehn"), new(18, "achtzehn"), new(19, "neunzehn"),
                new(20, "zwanzig"), new(30, "dreißig"), new(40, "vierzig"), new(50, "fünfzig"), new(60, "sechzig"), new(70, "siebzig"), new(80, "achtzig"),
                new(90, "neunzig"), new(100, "hundert"), new(1000, "tausend"),
            ],
            Magnitudes = [new(1000, "Tausend tausend Tsd"), new(1_000_000, "Million Mio"), new(1_000_000_000, "Milliarde Mrd")],
        },

        Names = new()
        {
            WritesNounsLarge = true,
            CommonWords =
                "wolf könig kaiser bauer richter koch fuchs vogel hahn jäger fischer müller schmidt schneider weber wagner becker schäfer zimmermann krüger meister "
                + "schulze vogt graf herzog fürst ritter papst bischof mönch pfarrer berg bach brunnen stein busch baum holz wald feld acker garten winter sommer sonntag "
                + "montag freitag mai märz gold silber kupfer eisen stahl hammer nagel kraft stark klein groß lang kurz jung alt neu schwarz weiß braun rot grün blau "
                + "grau frei ernst lieb böse stolz engel teufel stern mond morgen abend reich arm gut recht krieg frieden sieg herz kopf hand fuß bein sohn vater bruder "
                + "freund bürger mann kind wort rat licht haus hof schloss burg tor mühle brücke markt ecke platz weg land zeit wahrheit freiheit vorwärts stimme welt",
            GrammarWords = "von vom zu zum zur in im an am auf für mit gegen über unter bei nach vor durch und der die das des dem den",
            Titles = new(Titles, Declensions),
            TitlesOfPersons = new("dr prof doktor professor general oberst major hauptmann", Declensions),
            TitlesOfMen = new("herr herrn graf freiherr baron fürst prinz könig kaiser zar herzog", Declensions),
            TitlesOfWomen = new("frau fräulein gräfin freifrau baronin fürstin prinzessin königin kaiserin zarin herzogin", Declensions),
            Days = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montags",
            Months = "januar jänner februar märz april mai juni juli august september oktober november dezember",
            Peoples =
                "deutsche deutschen deutscher russe russen franzose franzosen brite briten engländer pole polen tscheche tschechen litauer letten lette finne finnen schwede "
                + "schweden däne dänen türke türken jude juden katholik katholiken protestant protestanten bolschewik bolschewiki österreicher schweizer",
            EndingsOfPeoples = "isch ische ischen ischer isches ischem ianer ist isten",
            Articles = "der die das des dem den ein eine eines einem einen einer",
            OfWords = "von",
            Conjunctions = "und oder",
            Families = new("familie ehepaar geschwister haus geschlecht dynastie", Declensions),
            BeforePlurals = "die den der beiden beide zwei drei vier brüder brüdern schwestern herren familie eheleute geschwister",
            Settlements = new("stadt dorf gemeinde siedlung ort hafen festung insel provinz kreis bezirk", Declensions),
            BeforeSettlements = "in nach aus bei zu im",
            PrepositionsOfPlace = [new("in nach aus bei", GrammaticalCases.All)],
            Things = "schiff dampfer kreuzer panzerkreuzer schlachtschiff fregatte eisbrecher zeitung roman oper drama gedicht",
            NamesOfMen =
                "adam adolf albert albrecht alexander alfred alois andreas anton arnold arthur august axel benjamin bernhard berthold bruno christian christoph claus daniel "
                + "david dietrich eberhard eduard egon emil erich ernst erwin eugen felix ferdinand franz friedrich fritz georg gerhard gottfried gottlieb günther gustav hans "
                + "harry heinrich heinz helmut herbert hermann horst hugo ignaz jakob joachim johann johannes josef joseph julius karl carl klaus konrad kurt leo leopold "
                + "lorenz lothar ludwig lukas manfred martin matthias max maximilian michael moritz nikolaus oskar otto paul peter philipp rainer reinhard reinhold richard "
                + "robert rolf rudolf samuel siegfried sigmund stefan stephan theodor thomas ulrich viktor victor volker walter walther werner wilhelm willi willy wolfgang "
                + "iwan nikolai michail sergei alexei dmitri wladimir boris grigori leo lew pjotr andrei pawel jan john james william georges jean pierre",
            NamesOfWomen =
                "agnes anna anne antonie auguste barbara bertha brigitte charlotte christine clara klara dorothea elisabeth ella else emilie emma erika eva frieda gertrud "
                + "greta hanna hedwig helene henriette hermine ida ilse ingrid irma johanna julie käthe katharina laura lina lotte louise luise magda margarete maria marie "
                + "martha mathilde olga paula pauline regina renate rosa ruth sophie susanne therese ursula wilhelmine natalja tatjana",
            Particles = "von vom zu zum zur der den dem van de di du von-der v",
            Epithets = new("senior junior", null),
            Ordinals =
                "Erste Zweite Dritte Vierte Fünfte Sechste Siebte Achte Neunte Zehnte Elfte Zwölfte Dreizehnte Vierzehnte Fünfzehnte Sechzehnte Siebzehnte Achtzehnte "
                + "Neunzehnte Zwanzigste",
            NoInitials = "Dr Fr Hr St Hl",
            LongInitials = "Ch Sch St Ph Th",
        },

        Typography = new()
        {
            BeforeNumber = "ca. etwa § §§",
            AfterNumber = "Mark Rubel Mio. Mrd. Prozent % km kg m Uhr",
            BeforeName = "Dr. Prof. Hr. Fr. Frhr. Gen. St. Hl. Herr Herrn Frau",
            Pairs = "z. B.|d. h.|u. a.|i. d.|d. R.|d. J.|d. M.|v. Chr.|n. Chr.|a. a.|a. O.|o. J.|o. O.|s. o.|s. u.|u. ä.|i. A.|m. E.|zit. n.",
            Abbreviations = "bd bde nr nrn s bl sp h jg hrsg hg vgl zit ebd bzw ca usw dr prof st hl geb gest verst abb anm aufl kap abschn bes insb sog evtl ggf inkl "
                + "mio mrd tsd z.b d.h u.a a.a.o o.j o.o v.chr n.chr z d u i v n a o abt best dok frhr gen jh jhd verf übers red",
            MayEndSentence = "usw u.a a.a.o ebd jh mio mrd tsd d.j d.m",
            SentenceOpeners = "Der Die Das Den Dem Des Ein Eine In Im Am An Auf Aus Bei Mit Nach Vor Zu Zum Zur Er Sie Es Wir Man Doch Aber Und Als Wenn Da Dann So "
                + "Diese Dieser Dieses Dies Auch Nur Noch Schon Hier Dort Damit Dabei Dazu Denn Durch Für Gegen Ohne Seit Über Unter Von Vom",
        },

        Printing = new()
        {
            FirstPublished = "Zuerst veröffentlicht",
            Volume = "Bd.",
            Issue = "H.",
            Pages = "S.",
            AccountToCome = "Angaben folgen.",
        },
    };
}
