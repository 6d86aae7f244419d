using System.Collections.Immutable;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Write.References;

namespace SiteGen.Tests.Twins;

/// <summary>Items with everything that makes a format stumble.</summary>
internal static class ReferenceItems
{
    public static ImmutableArray<CslItem> All { get; } =
    [
        new("lake-1", "book", "ru")
        {
            Language = "ru",
            Creators =
            [
                new("author", new PersonName("Озерова", "А.", "Б.")), new("author", new PersonName("Брандт", "Отто", null, "фон")),
                new("editor", new PersonName("Шмидт", "К.")),
            ],
            Title = "Рыбы & люди: 100 % {озёра} #1_a ~ x \\ $5", Issued = new(1999),
            Publisher = "Наука и жизнь", PublisherPlace = "Москва", NumberOfPages = 12,
        },
        new("lake-2", "chapter", "en")
        {
            Language = "ru", Creators = [new("author", new PersonName("Łącki", "J.")), new("editor", new PersonName("Smith and Wesson", "A."))],
            Title = "Über die Flüsse", OriginalTitle = "О реках", ContainerTitle = "Rivers, seas",
            Page = ParseLocatorValue.Parse("5–17", LocatorKind.Page), Volume = "IX", VolumeTitle = "1925", PartNumber = "1", Issued = new(2001),
        },
        new("lake-3", "book", "ru") { Creators = [new("compiler", new PersonName("Весёлый", "И."))], Title = "Сборник", Issued = new(2020) },
        new("lake-4", "manuscript", "ru") { Title = "Письмо", Archive = "Архив озёр", ArchivePlace = "Белозёрск", ArchiveCollection = "Рыбный приказ", ArchiveLocation = "Ф. 1. Оп. 2", Annotation = "АО. Ф. 1.", Note = "[ed., probable] Как видно из текста." },
        new("lake-5", "document", "ru") { Note = "Без заглавия." },
        new("lake-7", "webpage", "ru") { Title = "Сайт озёр", ContainerTitle = "Озёра", Issued = new(2026, 11, 22), Url = "https://edition.example/ru/" },
        new("lake-6", "article-journal", "ru")
        {
            Language = "ru", Creators = [new("author", new PersonName("Щукин", "Ё."))], Title = "«Ловля»", ContainerTitle = "Вестник", Doi = "10.1234/a_b(c)",
            Url = "https://edition.example/ru/articles/x/", Abstract = "Кратко; в двух словах.", Keywords = ["ловля, рыбы", "озеро"], Issued = new(1930, 5, 7), OriginalDate = new(1925), Isbn = "978-5-02-000001-2",
        },
    ];
}
