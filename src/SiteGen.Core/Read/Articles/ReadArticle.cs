using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Languages;
using SiteGen.Core.Locators;
using SiteGen.Core.Model;
using SiteGen.Core.Read.Yaml;
using SiteGen.Core.Text;

namespace SiteGen.Core.Read.Articles;

/// <summary>Reads one article's folder: facts, sources, and the text in each language there is.</summary>
internal static class ReadArticle
{
    /// <summary>The article; null, with errors, where facts or all texts are missing.</summary>
    public static Checked<Article?> From(InputFiles files, string slug, Foundation foundation)
    {
        var (site, registers) = foundation;
        var folder = $"articles/{slug}/";
        var facts = Facts(files, folder, slug, site);
        var languages = facts.Value?.Languages ?? site.Languages;
        var texts = Checked.All(languages.Where(l => files.Has($"{folder}{l}.md")).Select(l => ReadArticleText.From(files.Text($"{folder}{l}.md")!, l)));
        var sources = ReadSources.From(files.Text(folder + "sources.yml"), site.Languages, registers.Archives);
        var read = texts.Value.OfType<ArticleText>().ToImmutableArray();
        var article = facts.Value is { } known && !read.IsEmpty
            ? new Article(slug, known, read, sources.Value) { RulesLeftOut = known.RulesLeftOut ?? site.RulesLeftOut } : null;
        return Checked.Of(article,
        [
            .. BadSlug(files, folder, slug), .. facts.Diagnostics, .. sources.Diagnostics, .. texts.Diagnostics,
            .. Gaps(files, folder, languages, facts.Value?.Original), .. CheckParallel.FindFaults(read),
        ]);
    }

    private static Checked<ArticleFacts?> Facts(InputFiles files, string folder, string slug, Site site) =>
        files.Text(folder + "article.yml") is { } file
            ? YamlRecords.One(file, site.Languages, f => Facts(f, slug, site))
            : Checked.Of<ArticleFacts?>(null, Catalogue.ArticleFileMissing(files.Missing(folder), "article.yml"));

    private static ArticleFacts Facts(Fields f, string folder, Site site)
    {
        var names = new RomaniseNames(site);
        if (f.Text("slug") is { } slug && slug != folder)
        {
            f.Context.Faults.Add(Catalogue.SlugDiffers(f.Find("slug")!.Span, slug, folder));
        }

        return new(
            f.Span, Original(f, site.Languages), f.Records("authors", author => Author(author, names)), f.Integer("year"), f.Localized("journal"), f.Text("doi"),
            f.Text("udc"), f.Localized("section"), f.Localized("translations", (node, key) => TranslationOf(f.Context, node, key)), f.Localized("rights"),
            f.Date("published", "a date, 2026-11-22", "yyyy-MM-dd"))
        {
            Languages = Languages(f, site.Languages),
            Volume = f.Text("volume"),
            Issue = f.Text("issue"),
            Page = f.Text("page") is { } page ? ParseLocatorValue.Parse(page, LocatorKind.Page) : null,
            RulesLeftOut = ReadCitationRules.ReadLeftOut(f),
        };
    }

    private static Author Author(Fields f, RomaniseNames names) => new(
        names.Complete(Names.PersonNames(f)), f.Localized("position"), f.Localized("affiliation"), f.Localized("location"), Names.Orcid(f), Names.Identification(f));

    private static Translation? TranslationOf(ReadingContext context, YamlNode node, string key)
    {
        if (node is not YamlMap map)
        {
            return context.Wrong<Translation>(node, key, "by and status");
        }

        return Fields.ReadRecord(map, context, f => new Translation(f.RequiredText("by"), f.Text("status")));
    }

    private static string Original(Fields f, ImmutableArray<string> languages)
    {
        var original = f.RequiredText("original");
        if (original.Length > 0 && !languages.Contains(original))
        {
            f.Context.Faults.Add(Catalogue.UnknownLanguage(f.Find("original")!.Span, original, string.Join(", ", languages)));
        }

        return original;
    }

    /// <summary>The languages that the article chooses of the site's.</summary>
    private static ImmutableArray<string> Languages(Fields f, ImmutableArray<string> languages)
    {
        var chosen = f.Texts("languages");
        foreach (var item in (f.Find("languages") as YamlList)?.Items.OfType<YamlScalar>().Where(i => i.Value is { } l && !languages.Contains(l)) ?? [])
        {
            f.Context.Faults.Add(Catalogue.UnknownLanguage(item.Span, item.Value!, string.Join(", ", languages)));
        }

        return languages.Where(l => chosen.Contains(l)).ToImmutableArray() is { IsEmpty: false } own ? own : languages;
    }

    private static IEnumerable<Diagnostic> BadSlug(InputFiles files, string folder, string slug)
    {
        if (!Names.IsId(slug))
        {
            yield return Catalogue.BadId(files.Missing(folder), slug);
        }
    }

    private static IEnumerable<Diagnostic> Gaps(InputFiles files, string folder, ImmutableArray<string> languages, string? original)
    {
        var missing = languages.Where(l => !files.Has($"{folder}{l}.md")).ToList();
        return missing.Count == languages.Length
            ? [Catalogue.ArticleFileMissing(files.Missing(folder), $"{original ?? languages[0]}.md")]
            : missing.Select(l => Catalogue.LanguageMissing(files.Missing(folder), l, l == original));
    }
}
