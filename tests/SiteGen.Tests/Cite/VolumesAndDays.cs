using Shouldly;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Volumes by a colon, headwords of dictionaries, newspapers by their day.</summary>
public sealed class VolumesAndDays
{
    [Theory]
    [InlineData("[5, 1: 45]", "5: Volume 1, Page 45")]
    [InlineData("[5, 1:45]", "5: Volume 1, Page 45")]
    [InlineData("[5, II: 45]", "5: Volume II, Page 45")]
    [InlineData("[5, II, 45]", "5: Volume II, Page 45")]
    [InlineData("[5, 1(2): 45]", "5: Volume 1, Issue 2, Page 45")]
    [InlineData("[5, 25: 45–47]", "5: Volume 25, Page 45–47")]
    [InlineData("[5, 7: 45]", "5 | 7: Page 45 !SG211")]
    [InlineData("[5: 10, 7: 12]", "5: Page 10 | 7: Page 12")]
    [InlineData("[Стрелов 1972, 2: 45]", "11: Volume 2, Page 45")]
    [InlineData("[5, s.v. Мельница]", "5: SubVerbo Мельница")]
    [InlineData("[5, s. v. Мельница]", "5: SubVerbo Мельница")]
    [InlineData("[5, s. v. „Mill“]", "5: SubVerbo „Mill“")]
    [InlineData("[5, т. 2, сл. ст. «Мельница»]", "5: Volume 2, SubVerbo «Мельница»")]
    [InlineData("[5, с. 3, s.v. Mill]", "5: Page 3, SubVerbo Mill")]
    [InlineData("[5, сл. ст. Мельница, с. 5]", "5: SubVerbo Мельница, Page 5")]
    [InlineData("[5, S. V]", "5: Page V")]
    public void A_volume_or_a_headword_is_read(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("[3. 1905. 17 окт.]", "3: Unparsed 1905. 17 окт.")]
    [InlineData("[3, 17 окт. 1905, с. 2]", "3: Unparsed 17 окт. 1905, Page 2")]
    [InlineData("[3. 17 окт. 1905. С. 2]", "3: Unparsed 17 окт. 1905, Page 2")]
    [InlineData("[3, 17 октября 1905 г.]", "3: Unparsed 17 октября 1905 г.")]
    [InlineData("[3, 17.10.1905]", "3: Unparsed 17.10.1905")]
    [InlineData("[3, 1905, 17 окт.]", "3: Unparsed 1905, 17 окт.")]
    [InlineData("[3. 1905. № 5. 17 окт.]", "3: Unparsed 1905, Number 5, Unparsed 17 окт.")]
    [InlineData("[3, 5 мая 1905, 7 мая 1905]", "3: Unparsed 5 мая 1905, 7 мая 1905")]
    [InlineData("[3, October 17, 1905, p. 2]", "3: Unparsed October 17, 1905, Page 2")]
    [InlineData("[3, 17 October 1905]", "3: Unparsed 17 October 1905")]
    [InlineData("[3; 1905. 17 окт.]", "3: Unparsed 1905. 17 окт.")]
    [InlineData("[3, 17/30 окт. 1905]", "3: Unparsed 17/30 окт. 1905")]
    [InlineData("[5, 17.10.1905, с. 2]", "5: Unparsed 17.10.1905, Page 2")]
    [InlineData("[5, 1905-10-17, p. 2]", "5: Unparsed 1905-10-17, Page 2")]
    [InlineData("[5, 17–19 окт. 1905]", "5: Unparsed 17–19 окт. 1905")]
    [InlineData("[5, 17. Oktober 1905, S. 2]", "5: Unparsed 17. Oktober 1905, Page 2")]
    [InlineData("[5. 17. Oktober 1905. S. 2]", "5: Unparsed 17. Oktober 1905, Page 2")]
    [InlineData("[5, 17 października 1905, s. 2]", "5: Unparsed 17 października 1905, Page 2")]
    [InlineData("[5, Oct. 17, 1905]", "5: Unparsed Oct. 17, 1905")]
    [InlineData("[5. 1905, 17 октября]", "5: Unparsed 1905, 17 октября")]
    [InlineData("[5. 1905 г. 17 октября. С. 2]", "5: Unparsed 1905 г. 17 октября, Page 2")]
    public void The_day_of_a_newspaper_is_no_number_of_the_list(string text, string reading) => Told(text).ShouldBe(reading);
}
