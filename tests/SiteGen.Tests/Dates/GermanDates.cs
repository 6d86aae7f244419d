using Shouldly;
using SiteGen.Core.Dates;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Dates;

/// <summary>Invented sentences; in them a date is <c>{as printed=ISO date}</c>, a span <c>{as printed=from/to}</c>.</summary>
public sealed class GermanDates
{
    [Theory]
    [InlineData("Der Brief vom {11. September 1922=1922-09-11} kam an.")]
    [InlineData("Am {5. Mai=--05-05} regnete es.")]
    [InlineData("Berlin, den {3. Oktober 1921=1921-10-03}")]
    [InlineData("Hamburg, {1. März 1924=1924-03-01}.")]
    [InlineData("Sonntag, den {17. Dezember 1922=1922-12-17}, blieb er zu Haus.")]
    [InlineData("seit dem {9. November 1918=1918-11-09}")]
    [InlineData("bis zum {30. Juni 1923=1923-06-30}")]
    [InlineData("Die Sitzung des {24. August=--08-24} fiel aus.")]
    [InlineData("in der Nacht zum {7. April 1920=1920-04-07}")]
    [InlineData("{11. Sept. 1922=1922-09-11}")]
    [InlineData("am {2. Dez. 1919=1919-12-02} abends")]
    [InlineData("den {4. Jänner 1919=1919-01-04}")]
    [InlineData("am {8. Feber 1923=1923-02-08}")]
    [InlineData("am {12. Maerz 1921=1921-03-12}")]
    [InlineData("Am {11.9.1922=1922-09-11} und am {11. 9. 1922=1922-09-11}")]
    [InlineData("den {01.05.1920=1920-05-01}")]
    [InlineData("am {3. des Monats Mai 1922=1922-05-03}")]
    [InlineData("am {14. Juli des Jahres 1921=1921-07-14}")]
    [InlineData("den {3ten Mai 1890=1890-05-03}")]
    [InlineData("{28. Februar 1920=1920-02-28} – der letzte Tag")]
    public void A_day_is_found(string marked) => Mark(Bare(marked)).ShouldBe(marked);

    [Theory]
    [InlineData("Im {März 1922=1922-03} kehrte sie zurück.")]
    [InlineData("Ende {Oktober 1923=1923-10}")]
    [InlineData("Anfang {Jänner 1920=1920-01}")]
    [InlineData("während des {Septembers 1921=1921-09}")]
    [InlineData("im {Nov. 1918=1918-11}")]
    [InlineData("im {Juli des Jahres 1922=1922-07}")]
    public void A_month_is_found(string marked) => Mark(Bare(marked)).ShouldBe(marked);

    [Theory]
    [InlineData("im Frühjahr {1923=1923} und im Sommer {1920=1920}")]
    [InlineData("Im Herbst {1921=1921}, im Winter {1922/23=1922/1923}")]
    [InlineData("Anfang {1922=1922}, Mitte {1923=1923} und Ende {1924=1924}")]
    [InlineData("seit {1918=1918} verreist")]
    [InlineData("im Jahre {1922=1922}")]
    [InlineData("Im Jahr {1920=1920} baute man.")]
    [InlineData("in den Jahren {1920=1920} und {1921=1921}")]
    [InlineData("die Verträge des Jahres {1919=1919}")]
    [InlineData("Er wurde {1878=1878} in Lübeck geboren.")]
    [InlineData("starb {1923=1923} in Kiel")]
    [InlineData("bis {1925=1925} und nach {1926=1926}.")]
    [InlineData("um {1900=1900}; vor {1914=1914}, ab {1920=1920}")]
    [InlineData("Das Rechnungsjahr {1922/23=1922/1923} war lang.")]
    [InlineData("gegen Ende {1922=1922}")]
    [InlineData("im Kriegsjahr {1917=1917}")]
    public void A_year_is_found(string marked) => Mark(Bare(marked)).ShouldBe(marked);

    [Theory]
    [InlineData("{12.–15. Juli 1920=1920-07-12/1920-07-15}")]
    [InlineData("vom {3. bis 7. Juni 1921=1921-06-03/1921-06-07}")]
    [InlineData("vom {3. bis zum 7. Juni=--06-03/--06-07}")]
    [InlineData("{28. Oktober bis 5. November 1923=1923-10-28/1923-11-05}")]
    [InlineData("vom {28. Oktober 1922 bis zum 5. Januar 1923=1922-10-28/1923-01-05}")]
    [InlineData("{28. Oktober – 5. November 1923=1923-10-28/1923-11-05}")]
    [InlineData("zwischen dem {3. und dem 7. Juni 1921=1921-06-03/1921-06-07}")]
    [InlineData("in der Nacht vom {5./6. Mai 1920=1920-05-05/1920-05-06}")]
    [InlineData("von {Mai bis Juli 1922=1922-05/1922-07}")]
    [InlineData("{Mai/Juni 1922=1922-05/1922-06}")]
    [InlineData("zwischen {1918 und 1933=1918/1933}")]
    [InlineData("von {1918 bis 1933=1918/1933} blieb er")]
    [InlineData("Die Jahre {1918 bis 1933=1918/1933}.")]
    [InlineData("Peter Lorenz ({1870–1934=1870/1934})")]
    [InlineData("die {1920er Jahre=1920/1929}")]
    [InlineData("die {1920er-Jahre=1920/1929} und die {1930er=1930/1939}")]
    [InlineData("in den {zwanziger Jahren=1920/1929}")]
    public void A_span_is_one(string marked) => Mark(Bare(marked)).ShouldBe(marked);

    [Theory]
    [InlineData("am {5.=1920-05-05} und {6. Mai 1920=1920-05-06}")]
    [InlineData("am {5.=--05-05} und am {6. Mai=--05-06}")]
    [InlineData("der {1.=1921-08-01}, {2.=1921-08-02} und {3. August 1921=1921-08-03}")]
    [InlineData("im {Mai=1922-05} und {Juni 1922=1922-06}")]
    public void Dates_of_a_list_share_what_stands_once(string marked) => Mark(Bare(marked)).ShouldBe(marked);

    [Theory]
    [InlineData("siehe das 11. Kapitel und Kapitel 11. Mai und Juni fehlen")]
    [InlineData("am 11. d. M., am 3. v. M. und am 4. ds. Mts.")]
    [InlineData("S. 1922, Nr. 1920, Bd. 1921, Heft 1919, Bl. 1918")]
    [InlineData("im Band 1920 und in Akte 1922/23")]
    [InlineData("R 1922/23, Az. 1922/23, Nr. 1922/23")]
    [InlineData("S. 5. Mai und Nr. 6. Juni")]
    [InlineData("1200 Mann, mit 1920 Mann, gegen 1500 Mann")]
    [InlineData("in 1920 Exemplaren und seit 1200 Jahren")]
    [InlineData("zwischen 1500 und 1600 Mark, von 1200 bis 1500 Mark")]
    [InlineData("1800 bis 1900 Pferde, von 1500 auf 1900 Pferde")]
    [InlineData("Karl May 1912, Frau Mai 1920 und Herrn Mai 1921")]
    [InlineData("Frau Mai kam. Karl May schrieb.")]
    [InlineData("das 11. Korps, die 3. Armee, das 12. Infanterieregiment")]
    [InlineData("Friedrich II. und Heinrich der 7. Märtyrer")]
    [InlineData("die 1. Mai-Feier, die 1.-Mai-Feier, der 17. Juni-Ausschuss")]
    [InlineData("im Mai kamen 12 Mann")]
    [InlineData("Er war 25. September war es noch nicht.")]
    [InlineData("31. April und 30. Februar 1920")]
    [InlineData("Das Ganze kostete 1922,50 Mark und 1.920 Rubel.")]
    [InlineData("das 19. Jahrhundert, § 11, Art. 12")]
    [InlineData("ein Zwanziger, die zwanziger Scheine")]
    [InlineData("der Marsch, die Märzen, der Augustiner")]
    [InlineData("Telefon 1920 34, Postfach 1922")]
    [InlineData("1920 Jahre nach der Gründung")]
    [InlineData("11. Band, 12. Bericht, 3. Sitzung")]
    [InlineData("die zwanziger Jahre des vorigen Jahrhunderts")]
    [InlineData("a) 5. b) 6. Die Mairegel")]
    public void What_is_no_date_is_left(string text) => Mark(text).ShouldBe(text);

    private static string Bare(string marked) => System.Text.RegularExpressions.Regex.Replace(marked, @"\{([^=}]*)=[^}]*\}", "$1");

    private static string Mark(string text)
    {
        foreach (var date in FindDates.FindAll(text, [new TextRange(0, text.Length)]).Reverse())
        {
            var value = date.IsOne ? $"{date.From}" : $"{date.From}/{date.To}";
            text = $"{text[..date.Range.Start]}{{{date.Range.In(text)}={value}}}{text[date.Range.End..]}";
        }

        return text;
    }
}
