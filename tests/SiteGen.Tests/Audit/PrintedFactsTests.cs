using Shouldly;
using SiteGen.Core.Audit;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;

namespace SiteGen.Tests.Audit;

/// <summary>The figures that the audit of a list compares: «years | volumes | pages».</summary>
public sealed class PrintedFactsTests
{
    [Theory]
    [InlineData("Ветров П. Мельницы. М. : Печать, 1998. С. 18–31.", "1998||18 31")]
    [InlineData("Vetrov P. *Mel'nitsy* [Mills]. M. Pechat, 1998. Pp. 18–31.", "1998||18 31")]
    [InlineData("Документы. М., 1963. Т. 8. 1925 г. 864 с.", "1925 1963|8|864")]
    [InlineData("Documents. M. 1963. Vol. VIII. 1925. 864 p.", "1925 1963|8|864")]
    [InlineData("Dokumenty. Warszawa, 1963. T. VIII. 284 s.", "1963|8|284")]
    [InlineData("Ветров П. Мельницы. М., 1998. Стр. 18, 31.", "1998||18 31")]
    [InlineData("Мельницы 20-х гг. XX столетия. СПб., 2004. 284 с.", "2004||284")]
    [InlineData("ПА. Ф. 17. Оп. 162. Д. 3.", "||")]
    [InlineData("Документы. М., 1963. Тт. 8, 9. Стр. 5.", "1963|8|5")]
    [InlineData("Dokumenty. Praha, 1963. Sv. 8. S. 5.", "1963|8|5")]
    [InlineData("Т. И. Ветрова. Соль. 1900. № 15000.", "1900||")]
    [InlineData("Ветров П. Мельницы. М., 1998. С. 5 , 7; с. XII–XV.", "1998||5 7")]
    [InlineData("Vetrov P. Mills. L., 1998. Pp. 145–7.", "1998||145 147")]
    [InlineData("Ветров П. Мельницы. М., 1998. С. 18 − 31.", "1998||18 31")]
    [InlineData("Ветров П. Мельницы. М., 1998. Т. ІХ. С. 5-7, 9.", "1998|9|5 7 9")]
    public void Years_volumes_and_pages_are_told_from_other_numbers(string printed, string facts)
    {
        var found = PrintedFacts.Read(printed);
        string.Join('|', new[] { found.Years, found.Volumes, found.Pages }.Select(f => string.Join(' ', f))).ShouldBe(facts);
    }

    [Fact]
    public void A_roman_number_counts_as_the_arabic_one() => PrintedFacts.NumbersIn("Т. XIV, кн. 2").ShouldBe([2, 14]);

    [Theory]
    [InlineData("145–147", "Pp. 145–7.", true)]
    [InlineData("145–7", "Pp. 145–147.", true)]
    [InlineData("145–7", "Pp. 145–7.", true)]
    [InlineData("145–147", "Pp. 145–8.", false)]
    [InlineData("XII–XV", "Pp. XII–XVI.", false)]
    [InlineData("12 об.", "С. 12 об.", true)]
    [InlineData("S12–S18", "Pp. S12–S19.", false)]
    public void Pages_of_a_field_are_held_against_what_a_short_form_means(string page, string printed, bool isBorneOut)
    {
        var source = new Source(
            new SourceFile("input/x.md", "").Span(0), 1, "article-journal", new([new("en", printed)]), [], null, null, null, null, null, null, null, null, null,
            ParseLocatorValue.Parse(page, LocatorKind.Page), null, null, null, [], null, null);
        AuditSource.FindFaults(source).Select(f => f.Code).ShouldBe(isBorneOut ? [] : ["SG409"]);
    }
}
