namespace SiteGen.Core.Languages.Known;

/// <summary>What languages are called where a format wants a name and no code.</summary>
internal static class LanguageNames
{
    /// <summary>
    /// The codes of ISO 639-1 and 639-2 with the English names, those of groups of languages left out; where a language has several, the one of its tag is
    /// first.
    /// </summary>
    private const string Rows =
        "aa aar Afar; ab abk Abkhazian; ae ave Avestan; af afr Afrikaans; ak aka Akan; am amh Amharic; an arg Aragonese; ar ara Arabic; "
        + "as asm Assamese; av ava Avaric; ay aym Aymara; az aze Azerbaijani; ba bak Bashkir; be bel Belarusian; bg bul Bulgarian; bi bis Bislama; "
        + "bm bam Bambara; bn ben Bangla; bo bod tib Tibetan; br bre Breton; bs bos Bosnian; ca cat Catalan; ce che Chechen; ch cha Chamorro; "
        + "co cos Corsican; cr cre Cree; cs ces cze Czech; cu chu Church Slavic; cv chv Chuvash; cy cym wel Welsh; da dan Danish; "
        + "de deu ger German; dv div Divehi; dz dzo Dzongkha; ee ewe Ewe; el ell gre Greek; en eng English; eo epo Esperanto; es spa Spanish; "
        + "et est Estonian; eu eus baq Basque; fa fas per Persian; ff ful Fulah; fi fin Finnish; fj fij Fijian; fo fao Faroese; fr fra fre French; "
        + "fy fry Western Frisian; ga gle Irish; gd gla Gaelic; gl glg Galician; gn grn Guarani; gu guj Gujarati; gv glv Manx; ha hau Hausa; "
        + "he heb Hebrew; hi hin Hindi; ho hmo Hiri Motu; hr hrv Croatian; ht hat Haitian; hu hun Hungarian; hy hye arm Armenian; hz her Herero; "
        + "ia ina Interlingua; id ind Indonesian; ie ile Interlingue; ig ibo Igbo; ii iii Sichuan Yi; ik ipk Inupiaq; io ido Ido; "
        + "is isl ice Icelandic; it ita Italian; iu iku Inuktitut; ja jpn Japanese; jv jav Javanese; ka kat geo Georgian; kg kon Kongo; "
        + "ki kik Kikuyu; kj kua Kuanyama; kk kaz Kazakh; kl kal Kalaallisut; km khm Central Khmer; kn kan Kannada; ko kor Korean; kr kau Kanuri; "
        + "ks kas Kashmiri; ku kur Kurdish; kv kom Komi; kw cor Cornish; ky kir Kirghiz; la lat Latin; lb ltz Luxembourgish; lg lug Ganda; "
        + "li lim Limburgan; ln lin Lingala; lo lao Lao; lt lit Lithuanian; lu lub Luba-Katanga; lv lav Latvian; mg mlg Malagasy; "
        + "mh mah Marshallese; mi mri mao Maori; mk mkd mac Macedonian; ml mal Malayalam; mn mon Mongolian; mr mar Marathi; ms msa may Malay; "
        + "mt mlt Maltese; my mya bur Burmese; na nau Nauru; nb nob Bokmål, Norwegian; nd nde Ndebele, North; ne nep Nepali; ng ndo Ndonga; "
        + "nl nld dut Dutch; nn nno Norwegian Nynorsk; no nor Norwegian; nr nbl Ndebele, South; nv nav Navajo; ny nya Chichewa; oc oci Occitan; "
        + "oj oji Ojibwa; om orm Oromo; or ori Oriya; os oss Ossetian; pa pan Panjabi; pi pli Pali; pl pol Polish; ps pus Pushto; "
        + "pt por Portuguese; qu que Quechua; rm roh Romansh; rn run Rundi; ro ron rum Romanian; ru rus Russian; rw kin Kinyarwanda; "
        + "sa san Sanskrit; sc srd Sardinian; sd snd Sindhi; se sme Northern Sami; sg sag Sango; si sin Sinhala; sk slk slo Slovak; "
        + "sl slv Slovenian; sm smo Samoan; sn sna Shona; so som Somali; sq sqi alb Albanian; sr srp Serbian; ss ssw Swati; st sot Southern Sotho; "
        + "su sun Sundanese; sv swe Swedish; sw swa Swahili; ta tam Tamil; te tel Telugu; tg tgk Tajik; th tha Thai; ti tir Tigrinya; "
        + "tk tuk Turkmen; tl tgl Tagalog; tn tsn Tswana; to ton Tonga; tr tur Turkish; ts tso Tsonga; tt tat Tatar; tw twi Twi; ty tah Tahitian; "
        + "ug uig Uighur; uk ukr Ukrainian; ur urd Urdu; uz uzb Uzbek; ve ven Venda; vi vie Vietnamese; vo vol Volapük; wa wln Walloon; "
        + "wo wol Wolof; xh xho Xhosa; yi yid Yiddish; yo yor Yoruba; za zha Zhuang; zh zho chi Chinese; zu zul Zulu; ace Achinese; ach Acoli; "
        + "ada Adangme; ady Adyghe; afh Afrihili; ain Ainu; akk Akkadian; ale Aleut; alt Southern Altai; ang Old English; anp Angika; "
        + "arc Official Aramaic; arn Mapudungun; arp Arapaho; arw Arawak; ast Asturian; awa Awadhi; bal Baluchi; ban Balinese; bas Basa; bej Beja; "
        + "bem Bemba; bho Bhojpuri; bik Bikol; bin Bini; bla Siksika; bnt Bantu; bra Braj; bua Buriat; bug Buginese; byn Blin; cad Caddo; "
        + "car Galibi Carib; ceb Cebuano; chb Chibcha; chg Chagatai; chk Chuukese; chm Mari; chn Chinook jargon; cho Choctaw; chp Chipewyan; "
        + "chr Cherokee; chy Cheyenne; cnr Montenegrin; cop Coptic; cpe Creoles and pidgins, English based; cpf Creoles and pidgins, French-based; "
        + "cpp Creoles and pidgins, Portuguese-based; crh Crimean Tatar; crp Creoles and pidgins; csb Kashubian; dak Dakota; dar Dargwa; "
        + "del Delaware; den Slave; dgr Dogrib; din Dinka; doi Dogri; dsb Lower Sorbian; dua Duala; dum Middle Dutch; dyu Dyula; efi Efik; "
        + "egy Egyptian; eka Ekajuk; elx Elamite; enm Middle English; ewo Ewondo; fan Fang; fat Fanti; fil Filipino; fon Fon; frm Middle French; "
        + "fro Old French; frr Northern Frisian; frs Eastern Frisian; fur Friulian; gaa Ga; gay Gayo; gba Gbaya; gez Geez; gil Gilbertese; "
        + "gmh Middle High German; goh Old High German; gon Gondi; gor Gorontalo; got Gothic; grb Grebo; grc Ancient Greek; gsw Swiss German; "
        + "gwi Gwich'in; hai Haida; haw Hawaiian; hil Hiligaynon; hit Hittite; hmn Hmong; hsb Upper Sorbian; hup Hupa; iba Iban; ilo Iloko; "
        + "inh Ingush; jbo Lojban; jpr Judeo-Persian; jrb Judeo-Arabic; kaa Kara-Kalpak; kab Kabyle; kac Kachin; kam Kamba; kaw Kawi; "
        + "kbd Kabardian; kha Khasi; kho Khotanese; kmb Kimbundu; kok Konkani; kos Kosraean; kpe Kpelle; krc Karachay-Balkar; krl Karelian; "
        + "kru Kurukh; kum Kumyk; kut Kutenai; lad Ladino; lah Lahnda; lam Lamba; lez Lezghian; lol Mongo; loz Lozi; lua Luba-Lulua; lui Luiseno; "
        + "lun Lunda; luo Luo; lus Lushai; mad Madurese; mag Magahi; mai Maithili; mak Makasar; man Mandingo; mas Masai; mdf Moksha; mdr Mandar; "
        + "men Mende; mga Middle Irish; mic Mi'kmaq; min Minangkabau; mnc Manchu; mni Manipuri; moh Mohawk; mos Mossi; mus Creek; mwl Mirandese; "
        + "mwr Marwari; myv Erzya; nap Neapolitan; nds Low German; new Nepal Bhasa; nia Nias; niu Niuean; nog Nogai; non Old Norse; nqo N'Ko; "
        + "nso Pedi; nwc Classical Newari; nym Nyamwezi; nyn Nyankole; nyo Nyoro; nzi Nzima; osa Osage; ota Turkish, Ottoman; pag Pangasinan; "
        + "pal Pahlavi; pam Pampanga; pap Papiamento; pau Palauan; peo Old Persian; phn Phoenician; pon Pohnpeian; pro Old Provençal; "
        + "raj Rajasthani; rap Rapanui; rar Rarotongan; rom Romany; rup Aromanian; sad Sandawe; sah Yakut; sai South American Indian; "
        + "sam Samaritan Aramaic; sas Sasak; sat Santali; scn Sicilian; sco Scots; sel Selkup; sga Old Irish; shn Shan; sid Sidamo; "
        + "sma Southern Sami; smj Lule Sami; smn Inari Sami; sms Skolt Sami; snk Soninke; sog Sogdian; srn Sranan Tongo; srr Serer; suk Sukuma; "
        + "sus Susu; sux Sumerian; syc Classical Syriac; syr Syriac; tem Timne; ter Tereno; tet Tetum; tig Tigre; tiv Tiv; tkl Tokelau; "
        + "tlh Klingon; tli Tlingit; tmh Tamashek; tog Tonga; tpi Tok Pisin; tsi Tsimshian; tum Tumbuka; tvl Tuvalu; tyv Tuvinian; udm Udmurt; "
        + "uga Ugaritic; umb Umbundu; vai Vai; vot Votic; wal Walamo; war Waray; was Washo; xal Kalmyk; yao Yao; yap Yapese; zap Zapotec; "
        + "zbl Blissymbols; zen Zenaga; zgh Standard Moroccan Tamazight; zun Zuni; zza Zaza";

    /// <summary>Codes that are no language's, and the one that is rather meant.</summary>
    private const string Slips = "by be; cn zh; cz cs; dk da; gr el; in id; iw he; ji yi; jp ja; ua uk; us en";

    /// <summary>The languages that babel knows; by another name than the English one, after a hyphen.</summary>
    private const string InBabelRow =
        "ar be bg ca cs da de el-greek en es et eu fi fr ga he hr hu-magyar hy it ja ka la lt lv nl no-norsk pl pt ro ru sk sl sr sv tr uk";

    private static readonly Dictionary<string, string> EnglishNames = Rows.Split("; ").Select(r => r.Split(' '))
        .ToDictionary(r => r[0], r => string.Join(' ', r.Where(w => !IsCode(w))), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> BabelNames = InBabelRow.Split(' ').Select(r => r.Split('-'))
        .ToDictionary(r => r[0], r => r.Length > 1 ? r[1] : EnglishNames[r[0]].ToLowerInvariant(), StringComparer.Ordinal);

    /// <summary>The name by which biblatex and babel know a language; null for one that they may not know.</summary>
    public static string? InBabel(string? tag) => tag is null ? null : BabelNames.GetValueOrDefault(PrimaryOf(tag));

    /// <summary>The English name; the code itself where it is not among those known here.</summary>
    public static string InEnglish(string tag) => EnglishNames.GetValueOrDefault(PrimaryOf(tag), tag);

    /// <summary>Whether a code is the shortest that a language has, as tags are made of.</summary>
    public static bool IsLanguage(string code) => EnglishNames.ContainsKey(code);

    /// <summary>The code of the language that is rather meant by a code or name that is none; null where nothing is near.</summary>
    public static string? FindMeant(string word) =>
        Slips.Split("; ").Select(r => r.Split(' ')).FirstOrDefault(r => r[0] == word)?[1]
        ?? Rows.Split("; ").Select(r => r.Split(' ')).FirstOrDefault(r => r.Contains(word, StringComparer.OrdinalIgnoreCase))?[0];

    private static string PrimaryOf(string tag) => tag.Split('-')[0];

    private static bool IsCode(string word) => char.IsAsciiLetterLower(word[0]);
}
