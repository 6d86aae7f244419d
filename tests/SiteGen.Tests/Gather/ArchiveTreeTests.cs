using System.Collections.Immutable;
using Shouldly;
using SiteGen.Core.Cite;
using SiteGen.Core.Gather;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Text;
using static SiteGen.Tests.Support.Shelfmarks;

namespace SiteGen.Tests.Gather;

/// <summary>What an archive's page shows of a citation. A shelfmark is written as «level value / …», leaf by leaf.</summary>
public sealed class ArchiveTreeTests
{
    private static readonly SourceSpan Nowhere = new SourceFile("input/x.md", "").Span(0);

    private static readonly Archive Russian = ArchiveOf(("fond", "Ф. F."), ("opis", "Оп. Op."), ("delo", "Д. D."), ("list", "Л. л. L. f."));
    private static readonly Archive Cartons = ArchiveOf(("fonds", "Ф."), ("karton", "Карт."), ("list", "Л."));
    private static readonly Archive Words = ArchiveOf(("group", ""), ("unit", "Sygn."), ("card", "K."));

    [Theory]
    [InlineData("[4; Ф. 5. Оп. 7. Д. 1. Л. 2]", "fond 5 / opis 7 / delo 1 / list 2")]
    [InlineData("[4; F. 5. Inv. 7. File 1. ff. 2 – 3]", "fond 5 / opis 7 / delo 1 / list 2–3")]
    [InlineData("[4; Ф. 5. Оп. 7. Л. 2; Ф. 6. Оп. 8. Л. 3; Л. 9]", "fond 5 / opis 7 / list 2", "fond 6 / opis 8 / list 3", "fond 6 / opis 8 / list 9")]
    [InlineData("[4; Ф. 5. Оп. 7. Л. 2. Оп. 8]", "fond 5 / opis 7 / list 2", "fond 5 / opis 8")]
    [InlineData("[4; Ф. 5. Письма А. Б. Дроздова. 15 мая 1920 г. Л. 73, 76]", "fond 5 / list 73, 76")]
    [InlineData("[4; F. 5. Inv. 7. To L. D. Sokolov. ff. 73]", "fond 5 / opis 7 / list 73")]
    [InlineData("[4; F. 5. Inv. 7. L. C. Wood to F. D. M. Sokolov]", "fond 5 / opis 7")]
    [InlineData("[4; F. V. Op. 7. L. 2]", "fond V / opis 7 / list 2")]
    public void Every_shelfmark_of_a_citation_is_shown(string citation, params string[] shelfmarks) =>
        Shown(Russian, citation).ShouldBe(shelfmarks);

    [Theory]
    [InlineData("[4; Ф. 5. Карт. 7. Л. 2]", "fonds 5 / karton 7 / list 2")]
    [InlineData("[4; Ф. 5. Опись писем. Карт. 7а. Л. 2]", "fonds 5 / karton 7а / list 2")]
    public void The_labels_of_the_archive_tell_the_level(string citation, params string[] shelfmarks) =>
        Shown(Cartons, citation).ShouldBe(shelfmarks);

    [Theory]
    [InlineData("[4; Ф. 5. Карт. 7. Л. 2 об.]", "fonds 5 / karton 7 / list 2 об.")]
    [InlineData("[4; Ф. 5. Опись писем. Карт. 7 об. Л. 2]", "fonds 5 / karton 7 об. / list 2")]
    public void The_back_of_a_leaf_is_another_place(string citation, params string[] shelfmarks) =>
        Shown(Cartons, citation).ShouldBe(shelfmarks);

    [Theory]
    [InlineData("[4; Ambasada w Sofii. Sygn. 2. K. 36-37]", "group Ambasada w Sofii / unit 2 / card 36–37")]
    [InlineData("[4; Ambasada w Sofii. Sygn. 2. List otwarty. K. 3]", "group Ambasada w Sofii / unit 2 / card 3")]
    [InlineData("[4; Ambasada w Sofii. Sygn. 2. K. 3. List otwarty]", "group Ambasada w Sofii / unit 2 / card 3")]
    [InlineData("[4; Ambasada. Sygn. 2. K. 3; Konsulat. Sygn. 4. K. 5]", "group Ambasada / unit 2 / card 3", "group Konsulat / unit 4 / card 5")]
    public void A_record_group_may_be_named_in_words(string citation, params string[] shelfmarks) =>
        Shown(Words, citation).ShouldBe(shelfmarks);

    [Theory]
    [InlineData("[4; Ambasada w Sofii. Sygn. 2]", "pl")]
    [InlineData("[4; RP. Sygn. 2]", "pl")]
    [InlineData("[4; Ambasada w Sofii. Sygn. 2]", null)]
    public void A_record_group_in_words_is_in_the_own_language_of_an_archive_abroad(string citation, string? own)
    {
        var archive = Words with { NameOriginal = own is null ? null : new(own, "Archiwum") };
        var group = TreeOf(archive, citation, []).Roots.ShouldHaveSingleItem();
        (group.Language, group.Children.ShouldHaveSingleItem().Language).ShouldBe((own, null));
    }

    [Theory]
    [InlineData("165б", "165b", true)]
    [InlineData("17а", "17a", true)]
    [InlineData("165б", "165в", false)]
    [InlineData("Р-12", "P-12", false)]
    public void A_letter_behind_a_number_is_the_same_in_both_alphabets(string one, string other, bool same) =>
        (Part("fond", one).Anchor == Part("fond", other).Anchor).ShouldBe(same);

    [Fact]
    public void A_level_without_labels_is_known_by_its_id() =>
        Shown(new Archive(Nowhere, "a", Text("A"), null, Text("A"), null, null, null, null,
            [new("fond", Text("fond"), null), new("opis", Text("opis"), null), new("sheet", Text("sheet"), null)]), "[4; Ф. 5. Оп. 7. Л. 2]")
            .ShouldBe(["fond 5 / opis 7 / sheet 2"]);

    [Theory]
    [InlineData("[4, л. 3]", "fond 5 / opis 1 / list 3")]
    [InlineData("[4; Ф. 5. Оп. 1. Л. 3]", "fond 5 / opis 1 / list 3")]
    [InlineData("[4; Ф. 6. Л. 3]", "fond 6 / list 3")]
    [InlineData("[4]", "fond 5 / opis 1")]
    public void The_list_of_sources_says_what_the_citation_leaves_out(string citation, params string[] shelfmarks) =>
        Shown(Russian, citation, Part("fond", "5"), Part("opis", "1")).ShouldBe(shelfmarks);

    [Theory]
    [InlineData("[4; Ф. 5. Оп. 7. Д. 1. Л. 2] и [Там же. Л. 9]", "fond 5 / opis 7 / delo 1 / list 9")]
    [InlineData("[4; Ф. 5. Оп. 7. Д. 1. Л. 2] и [Там же. Д. 3. Л. 1]", "fond 5 / opis 7 / delo 3 / list 1")]
    [InlineData("[4; Ф. 5. Оп. 7. Д. 1. Л. 2] и [Там же]", "fond 5 / opis 7 / delo 1 / list 2")]
    public void Ibid_stands_at_the_shelfmark_it_takes_over(string text, params string[] shelfmarks) => Shown(Russian, text).ShouldBe(shelfmarks);

    [Fact]
    public void A_citation_without_a_shelfmark_is_kept_apart() => TreeOf(Russian, "[4]", []).Unplaced.ShouldHaveSingleItem();

    private static List<string> Shown(Archive archive, string citation, params ImmutableArray<ShelfmarkPart> shelfmark) =>
        [.. TreeOf(archive, citation, shelfmark).Roots.SelectMany(Leaves)];

    private static IEnumerable<string> Leaves(ArchiveNode node) =>
        (node.Places.IsEmpty ? [] : new[] { "" }).Concat(node.Children.SelectMany(Leaves).Select(below => $" / {below}"))
            .Select(below => $"{node.Level} {FormatLocatorValue.Format(node.Value, "ru")}{below}");

    private static ArchiveTree TreeOf(Archive archive, string text, ImmutableArray<ShelfmarkPart> shelfmark)
    {
        var source = new Source(
            Nowhere, 4, "archival", null, [], null, null, null, null, null, null, null, null, null, null, null, null, archive.Id, shelfmark, null, null);
        var passage = new Passage(PassageId.ForBlock(1), [new Paragraph(Nowhere, [new TextRun(Nowhere, text)])]);
        var item = ParseCitations.ParseAll([passage], [source]).Value.Single().Citations[^1].Items.ShouldHaveSingleItem();
        var (shelfmarks, levels) = ReadShelfmarks.FromCitation(archive, source, item);
        var placed = item with { Shelfmarks = shelfmarks, Levels = levels };
        return GrowArchiveTree.Grow(archive, "ru", [new("story", source, [new("story", "ru", PassageId.ForBlock(1), 1, placed, "")])]);
    }

    private static Archive ArchiveOf(params (string Id, string Labels)[] levels) => new(
        Nowhere, "a", Text("A"), null, Text("A"), null, null, null, null,
        [.. levels.Select(l => new ArchiveLevel(l.Id, Text(l.Id), new([new("ru", LabelsOf(l.Labels))])))]);

    private static ImmutableArray<string> LabelsOf(string labels) => [.. labels.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static Localized<string> Text(string text) => new([new("ru", text)]);
}
