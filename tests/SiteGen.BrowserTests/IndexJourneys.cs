using System.Globalization;
using System.Text;
using Shouldly;

namespace SiteGen.BrowserTests;

/// <summary>A reader looks for a name in an index.</summary>
public sealed class IndexJourneys(ReadingRoom room)
{
    [Theory]
    [InlineData("ru")]
    [InlineData("en")]
    public async Task The_filter_finds_a_person_by_a_name_of_either_language_in_any_order_without_accents_and_says_when_there_is_none(string language)
    {
        await using var reader = await (await room.Open(Reader.Desk)).GoTo($"{language}/persons/");
        var (box, shown, said) = (reader.Page.Locator(".filter input"), reader.Page.Locator(".letter li:visible"), reader.Page.GetByRole(AriaRole.Status));
        var all = await shown.CountAsync();
        var line = reader.Page.Locator(".letter li[data-names]").First;
        foreach (var name in (await line.GetAttributeAsync("data-names"))!.Split("; "))
        {
            await box.FillAsync(Otherwise(name));
            await Expect(line).ToBeVisibleAsync();
            (await shown.CountAsync()).ShouldBeInRange(1, all / 2);
        }

        await box.FillAsync("zzzz");
        await Expect(shown).ToHaveCountAsync(0);
        await Expect(said).Not.ToBeEmptyAsync();

        await box.FillAsync("");
        await Expect(shown).ToHaveCountAsync(all);
        await Expect(said).ToBeEmptyAsync();
        reader.ShouldHaveNoComplaint();
    }

    /// <summary>The words in capitals, the last first, ё and accents left out; й keeps its own.</summary>
    private static string Otherwise(string name)
    {
        var bare = name.ToUpperInvariant().Replace(",", "", StringComparison.Ordinal).Replace("Й", "\u0001", StringComparison.Ordinal)
            .Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        return string.Join(' ', string.Concat(bare).Replace("\u0001", "Й", StringComparison.Ordinal).Split(' ').Reverse());
    }
}
