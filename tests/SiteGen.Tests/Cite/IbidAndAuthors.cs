using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Cite;
using SiteGen.Core.Model;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Citations that name their source without its number: by what was cited before, by author and year.</summary>
public sealed class IbidAndAuthors
{
    private static readonly ImmutableArray<Source> Works =
    [
        Work(1, 1999, "Ветров/Vetrov"), Work(2, 1999, "Ветров/Vetrov", "Ребров/Rebrov"), Work(3, 2001, "Семёнов/Semyonov", "Ребров/Rebrov", "Орлова/Orlova"),
        Work(4, 2003, "Орлова/Orlova") with { AsPrinted = new([new("ru", "Орлова А. П. Озеро. 2003а.")]) },
        Work(5, 2003, "Орлова/Orlova") with { AsPrinted = new([new("ru", "Орлова А. П. Река. 2003б.")]) },
    ];

    [Theory]
    [InlineData("Раз [5, с. 3], два [Там же].", "5: Page 3")]
    [InlineData("Раз [5, с. 3], два [Там же, с. 7].", "5: Page 7")]
    [InlineData("Раз [5, т. 2, с. 3], два [Там же. С. 7].", "5: Volume 2, Page 7")]
    [InlineData("Раз [5, т. 2, с. 3], два [Там же. – С. 7].", "5: Volume 2, Page 7")]
    [InlineData("Раз [5, с. 3], два [Ibid. — P. 7].", "5: Page 7")]
    [InlineData("Раз [5, с. 3], два [Там же, т. 2, с. 7].", "5: Volume 2, Page 7")]
    [InlineData("Раз [2; Ф. 4. Оп. 1. Д. 5. Л. 7], два [Там же. Л. 9 об.].", "2: Fond 4, Opis 1, Delo 5, Folio 9 об.")]
    [InlineData("Раз [2; Ф. 4. Оп. 1. Д. 5. Л. 7], два [Там же. Д. 6. Л. 1].", "2: Fond 4, Opis 1, Delo 6, Folio 1")]
    [InlineData("Once [5, p. 3], twice [Ibid., p. 7].", "5: Page 7")]
    [InlineData("Once [5, p. 3], twice [ibid.: 7].", "5: Page 7")]
    [InlineData("Раз [5, с. 3], два [Там же. С. 7], три [Там же].", "5: Page 7")]
    [InlineData("Раз [8; 5, с. 3; там же, с. 9].", "8 | 5: Page 3 | 5: Page 9")]
    [InlineData("Раз [8; 5; там же, с. 9].", null)]
    public void Ibid_is_resolved_to_the_source_before(string text, string? reading)
    {
        var (passages, faults) = Parse(text);
        (reading is null ? faults[0].Code : Reading(passages[0].Citations[^1])).ShouldBe(reading ?? "SG206");
    }

    [Fact]
    public void Ibid_inside_a_bracket_stands_for_the_source_before_in_it() => Reading(Only("Раз [5, с. 3; там же, с. 9].")).ShouldBe("5: Page 3 | 5: Page 9");

    [Theory]
    [InlineData("Раз [Там же, с. 5].", "\"Там же\" follows no citation")]
    [InlineData("Раз [1; 5], два [Там же].", "\"Там же\" follows a citation of several sources")]
    [InlineData("Once [3–1], twice [Ibid.].", "\"Ibid.\" follows no citation")]
    public void Ibid_without_one_source_before_is_text_and_told(string text, string message)
    {
        var (passages, faults) = Parse(text);
        passages[0].Citations.ShouldNotContain(c => c.Range.Start > 10);
        var fault = faults[^1];
        (fault.Code, fault.Message).ShouldBe(("SG206", message));
    }

    [Fact]
    public void Ibid_in_a_note_does_not_stand_for_what_the_text_cites()
    {
        var note = PassageOf("Иначе [Там же].") with { Id = PassageId.ForNote("mill") };
        var (passages, faults) = ParseCitations.ParseAll([PassageOf("Так [5]."), note], Sources);
        passages[1].Citations.ShouldBeEmpty();
        faults.ShouldHaveSingleItem().Code.ShouldBe("SG206");
    }

    [Theory]
    [InlineData("[Ветров, 1999, с. 5]", "1: Page 5")]
    [InlineData("[Vetrov 1999: 5]", "1: Page 5")]
    [InlineData("[Ветров П. И., 1999. С. 5]", "1: Page 5")]
    [InlineData("[П. И. Ветров, 1999]", "1")]
    [InlineData("[Ветров, Ребров, 1999]", "2")]
    [InlineData("[Vetrov & Rebrov 1999, p. 7]", "2: Page 7")]
    [InlineData("[Vetrov and Rebrov, 1999]", "2")]
    [InlineData("[Семенов и др., 2001]", "3")]
    [InlineData("[Semyonov et al., 2001, pp. 5–7]", "3: Page 5–7")]
    [InlineData("[Орлова, 2003а; 2003б]", null)]
    [InlineData("[Орлова, 2003а]", "4")]
    [InlineData("[см.: Орлова, 2003б, с. 9; Ветров, 1999]", "See 5: Page 9 | 1")]
    public void Authors_and_a_year_name_a_source(string bracket, string? reading)
    {
        var (passages, faults) = ParseCitations.ParseAll([PassageOf($"Так было {bracket}.")], Works);
        if (reading is not null)
        {
            faults.ShouldBeEmpty();
            Reading(passages[0].Citations.ShouldHaveSingleItem()).ShouldBe(reading);
        }
        else
        {
            passages[0].Citations[0].Items[0].Source.ShouldBe(4);
        }
    }

    [Theory]
    [InlineData("[Орлова, 2003]", "\"Орлова, 2003\" fits the sources 4 and 5")]
    [InlineData("[Ветров, 1998, с. 5]", "\"Ветров, 1998\" fits no source of the list")]
    [InlineData("[Ребров и др., 1999]", "\"Ребров и др., 1999\" fits no source of the list")]
    public void Authors_who_fit_no_one_source_are_told(string bracket, string message)
    {
        var (passages, faults) = ParseCitations.ParseAll([PassageOf($"Так было {bracket}.")], Works);
        passages[0].Citations.ShouldBeEmpty();
        var fault = faults.ShouldHaveSingleItem();
        (fault.Code, fault.Message).ShouldBe(("SG207", message));
    }

    [Fact]
    public void A_word_and_a_year_are_told_only_where_the_author_cites_so()
    {
        ParseCitations.ParseAll([PassageOf("Так [Заречье, 1922].")], Works).Diagnostics.ShouldBeEmpty();
        ParseCitations.ParseAll([PassageOf("Так [Заречье, 1922] и [Ветров, 1999].")], Works).Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("SG207");
    }

    [Theory]
    [InlineData("Ветров П. И. Указ. соч. С. 5.")]
    [InlineData("Там же. С. 5–7; [Ветров П. И.] Записки. М., 1999.")]
    public void A_note_that_cites_in_words_stays_a_note(string note)
    {
        var (passages, faults) = ParseCitations.ParseAll([PassageOf(note) with { Id = PassageId.ForNote("3") }], Works);
        passages[0].Citations.ShouldBeEmpty();
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Так решили [ГАЗ. Ф. 17. Оп. 3. Л. 2].", "1: Fond 17, Opis 3, Folio 2")]
    [InlineData("Так решили [ГАЗ, ф. 8, л. 2].", "2: Fond 8, Folio 2")]
    [InlineData("Так решили [см.: ГА УК. Ф. 17. Л. 2].", "See 3: Fond 17, Folio 2")]
    [InlineData("Так решили [ГАЗ. Ф. 9. Л. 2].", null)]
    [InlineData("Так решили [2, л. 5; ГАЗ. Ф. 17. Л. 2].", "2: Folio 5 | 1: Fond 17, Folio 2")]
    [InlineData("Так решили [2, л. 5; ГАЗ. Ф. 9. Л. 2].", "2: Folio 5; Unparsed ГАЗ, Fond 9, Folio 2")]
    [InlineData("Так решили [2; ГАЗ. Ф. 17. Л. 2].", "2: Unparsed ГАЗ, Fond 17, Folio 2")]
    [InlineData("Так решили [ГАЗА. Ф. 17. Л. 2].", null)]
    public void An_archive_is_known_by_its_abbreviation_and_fond(string text, string? reading)
    {
        ImmutableArray<Source> list = [Kept(1, "ГАЗ. Ф. 17.", "17"), Kept(2, "ГАЗ. Ф. 8.", "8"), Kept(3, "ГА УК. Ф. 17.", "17")];
        var (passages, faults) = ParseCitations.ParseAll([PassageOf(text)], list);
        (reading is null ? faults.ShouldHaveSingleItem().Code : Reading(passages[0].Citations.ShouldHaveSingleItem())).ShouldBe(reading ?? "SG202");
    }

    private static Source Kept(int number, string printed, string fond) =>
        SourceNumber(number) with { AsPrinted = new([new("ru", printed)]), Shelfmark = [Support.Shelfmarks.Part("fond", fond)] };
}
