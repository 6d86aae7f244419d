using Shouldly;
using SiteGen.Core.Model;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

/// <summary>Persons, places and terms in German texts: what is linked, and what is not.</summary>
public sealed class GermanNames
{
    private static readonly Lazy<Edition> Edition = new(() => new("de",
    [
        Person("kram", "Kram", "Viktor", gender: Gender.Masculine), Person("marx", "Marz", "Otto", gender: Gender.Masculine),
        Person("elmen", "Elmen", "Moritz", null, "von", gender: Gender.Masculine), Person("goeppert", "Göppert", "Klara", gender: Gender.Feminine),
        Person("wolf", "Wolf", "Hans", gender: Gender.Masculine), Person("wilhelm", "II.", "Wilhelm", gender: Gender.Masculine),
        Place("zarau", "Zarau"), Place("memel", "Unteres Bruchland"), Term("amt", "Auswärtiges Amt", "institution"),
        Term("bund", "Nördlicher Bund", "institution"), Term("vertrag", "Vertrag von Zarau", "treaty"), Term("rat", "Rat der Kommissare", "institution"),
        Term("armee", "Rote Garde", "institution"), Term("sitzung", "Friedenssitzung", "event"),
    ]));

    [Theory]
    [InlineData("Dann sprach {Kram=kram}, und {Krams=kram} Rede gefiel.")]
    [InlineData("Die Rede {Krams=kram} und das Kabinett {Kram=kram}.")]
    [InlineData("Er schrieb an Herrn {Kram=kram} und Reichskanzler Dr. {Kram=kram}.")]
    [InlineData("Man traf {V. Kram=kram}, {Viktor Kram=kram} und {Viktor Krams=kram} Bruder.")]
    [InlineData("Das sind {Marz=marx}’ Briefe; {Marzens=marx} Bruder schwieg.")]
    [InlineData("Er traf {Moritz von Elmen=elmen}, M. v. {Elmen=elmen}, Graf {von Elmen=elmen} und {Elmens=elmen} Frau.")]
    [InlineData("Frau {Goeppert=goeppert} kam mit {Göpperts=goeppert} Brief.")]
    [InlineData("Danach sprach Herr {Wolf=wolf} lange.")]
    [InlineData("Bei den {Krams=kram} war es still.")]
    public void A_person_is_found_in_every_form(string marked) => Edition.Value.Mark(Bare(marked)).ShouldBe(marked);

    [Theory]
    [InlineData("Da kam Paul Kram und sprach.")]
    [InlineData("Die Kram-Regierung fiel, die Kramrede auch.")]
    [InlineData("Da sprach P. Kram.")]
    public void A_stranger_and_a_compound_are_not_linked(string text) => Edition.Value.Mark(text).ShouldBe(text);

    [Theory]
    [InlineData("Er kam nach {Zarau=zarau}; {Zaraus=zarau} Hafen lag still.")]
    [InlineData("Das {Auswärtige Amt=amt}, des {Auswärtigen Amtes=amt}, dem {Auswärtigen Amt=amt}, ein {Auswärtiges Amt=amt}.")]
    [InlineData("Der {Nördliche Bund=bund}, im {Nördlichen Bunde=bund}, des {Nördlichen Bundes=bund}.")]
    [InlineData("Des {Vertrages von Zarau=vertrag}, dem {Vertrag von Zarau=vertrag}, die {Verträge von Zarau=vertrag}.")]
    [InlineData("Der {Rat der Kommissare=rat}, des {Rates der Kommissare=rat}, die {Räte der Kommissare=rat}.")]
    [InlineData("Die {Rote Garde=armee}, der {Roten Garde=armee}; die {Friedenssitzungen=sitzung}.")]
    [InlineData("Im {Unteren Bruchland=memel} und des {Unteren Bruchlandes=memel}.")]
    public void A_place_or_term_is_found_in_every_form(string marked) => Edition.Value.Mark(Bare(marked)).ShouldBe(marked);

    /// <summary>
    /// Letters in the manner of the time before the first war, marked by hand: every family name of the register that means its bearer. Strangers of the same
    /// names, common nouns and compounds are among them.
    /// </summary>
    [Fact]
    public void In_letters_family_names_are_found_and_few_others()
    {
        var edition = new Edition("de", [.. LetterWriters.Select(n => n.Split('|')).Select(n => Person(
            n[0], n[1], n[2], null, n[3].Length > 0 ? n[3] : null, gender: n[4] == "f" ? Gender.Feminine : Gender.Masculine))]);
        var (found, right, wanted) = (0, 0, 0);
        foreach (var letter in Letters)
        {
            var (meant, got) = (Named(letter), Named(edition.Mark(Bare(letter))));
            (found, wanted, right) = (found + got.Count, wanted + meant.Count, right + got.Count(meant.Remove));
        }

        wanted.ShouldBeGreaterThan(70);
        ((double)right / wanted).ShouldBeGreaterThan(0.9, $"{right} of {wanted}");
        ((double)right / found).ShouldBeGreaterThan(0.95, $"{right} right of {found}");
    }

    private static readonly string[] LetterWriters =
    [
        "hagen|Hagen|Ludwig||m", "breit|Breitner|Emil||m", "ostau|Ostau|Friedrich|von|m", "zell|Zell|August||m", "koenig|König|Johann||m",
        "fuchs|Fuchs|Karl||m", "lindt|Lindt|Amalie||f", "rosen|Rosenow|Max||m", "strauss|Straus|David||m", "thal|Thalberg|Hermann|von|m",
        "wieck|Wieland|Clara||f", "haas|Haas|Peter||m", "merck|Mercker|Heinrich||m", "uhl|Uhlmann|Otto||m", "bode|Bodenstein|Gustav||m",
        "vogt|Vogt|Julius||m", "kurz|Kurz|Hermann||m", "schad|Schadewitz|Ernst||m", "graefe|Gräfe|Albert|von|m", "peters|Peters|Anton||m",
    ];

    private static readonly string[] Letters =
    [
        "Verehrter Freund! Gestern kam {Hagen=hagen} aus Wien zurück und brachte {Breitners=breit} Manuskript mit.",
        "Herr von {Ostau=ostau} hat mir {Zells=zell} Aufsatz geschickt; ich finde, {Zell=zell} übertreibt.",
        "Der alte {König=koenig} ist krank, schreibt {Fuchs=fuchs}, und die Königin der Bälle, Frau {Lindt=lindt}, reist ab.",
        "Was sagt {Rosenow=rosen} zu {Straus=strauss}’ neuem Buche? {Straus=strauss} selbst schweigt.",
        "Ich habe {H. v. Thalberg=thal} und {Clara Wieland=wieck} bei {Haas=haas} getroffen.",
        "Grüßen Sie {Merckers=merck}; auch Frau {Mercker=merck} soll nicht vergessen sein.",
        "Professor {Uhlmann=uhl} las über {Bodensteins=bode} Theorie der Farben, {Bodenstein=bode} war anwesend.",
        "{Vogt=vogt} hat gegen {Uhlmann=uhl} geschrieben, und {Uhlmanns=uhl} Antwort steht im Märzheft.",
        "Mit {Kurz=kurz} bin ich zerfallen; kurz vor der Abreise kam es zum Bruch.",
        "An den Abenden bei {Schadewitz=schad} wurde viel musiziert; {Schadewitzens=schad} Tochter sang.",
        "Geheimrat von {Gräfe=graefe} riet ab, {Graefe=graefe} hat darin Erfahrung.",
        "{Peters=peters} und {Hagen=hagen} streiten sich um {Breitner=breit}.",
        "Man sagt, Paul Hagen, des Dichters Bruder, sei in Riga gestorben.",
        "Dr. {Emil Breitner=breit} und Dr. {August Zell=zell} sind berufen worden.",
        "Der Fuchs ging in die Falle, lachte {Fuchs=fuchs}.",
        "Der König von Sachsen empfing {Johann König=koenig}.",
        "{Lindts=lindt} Stimme ist hin, meint die {Wieland=wieck}.",
        "Von {Rosenows=rosen} Roman sind drei Bände da; die Rosenow-Ausgabe kostet viel.",
        "Ihr Urteil über {Thalbergs=thal} Spiel teile ich, nicht das über {Thalberg=thal} selbst.",
        "Lieber {Haas=haas}, ich danke Dir für die Nachricht von {Merckers=merck} Verlobung.",
        "Bei Hofe sprach Minister von {Ostau=ostau} mit {Graf Thalberg=thal} über {Vogts=vogt} Rede.",
        "{Gustav Bodenstein=bode} schrieb an {Otto Uhlmann=uhl}, {O. Uhlmann=uhl} an {G. Bodenstein=bode}.",
        "Auch {Ernst Schadewitz=schad} zählt zu {Peters=peters}’ Freunden.",
        "Die {Königs=koenig} haben gebaut, die {Hagens=hagen} ziehen aus.",
        "Das Kabinett {Ostau=ostau} stürzt, die Ära {Ostau=ostau} ist vorbei.",
        "Im Salon der Frau von {Thalberg=thal} traf ich {Max Rosenow=rosen}.",
        "{Fuchsens=fuchs} Ansicht ist, daß {Kurz=kurz} recht habe.",
        "Die Briefe an {Hagen=hagen}, {Zell=zell}, {Vogt=vogt} und {Haas=haas} liegen bei.",
        "Ein Bild von {Gräfes=graefe} Hand hängt bei {Breitners=breit}.",
        "{Hagen=hagen} dankt, {Zell=zell} zürnt, {Vogt=vogt} schweigt.",
        "Wilhelm Vogt ist nicht mit ihm verwandt.",
        "Von {Julius Vogts=vogt} Reise weiß {Hermann Kurz=kurz} zu erzählen.",
        "{Clara Wielands=wieck} Konzert gefiel {David Straus=strauss}.",
        "Er sprach mit {Peter Haas=haas}, {A. Peters=peters} und {K. Fuchs=fuchs}.",
        "Ich las {Straus=strauss} und {Uhlmann=uhl}; {Zell=zell} lese ich nicht mehr.",
    ];

    /// <summary>The ids of the entries that a text is marked with, by the last word of each name, since titles and particles count for nothing here.</summary>
    private static List<string> Named(string marked) => [.. System.Text.RegularExpressions.Regex.Matches(marked, @"\{([^={}]+)=([a-z]+)\??\}")
        .Select(m => $"{m.Groups[1].Value.Split(' ')[^1]} {m.Groups[2].Value}")];

    private static string Bare(string marked) => System.Text.RegularExpressions.Regex.Replace(marked, @"\{([^={}]+)=[a-z]+\??\}", "$1");
}
