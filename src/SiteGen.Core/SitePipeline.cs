using System.Collections.Immutable;
using SiteGen.Core.Audit;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Gather;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Matching.Lexicons;
using SiteGen.Core.NamesReport;
using SiteGen.Core.Publish;
using SiteGen.Core.Publish.Pages;
using SiteGen.Core.Publish.Planning;
using SiteGen.Core.Read;
using SiteGen.Core.Write;

namespace SiteGen.Core;

/// <summary>What the command line may say about the site.</summary>
/// <param name="BaseUrl">Where the site will be, ending in <c>/</c>; overrides the address in <c>site.yml</c>.</param>
public sealed record SiteOptions(string? BaseUrl);

/// <summary>What the pipeline knows of the theme.</summary>
/// <param name="Render">Draws a page; called when the bytes of its file are asked for.</param>
/// <param name="Spoken">The languages that the interface speaks, by their tags.</param>
/// <param name="Files">Its own files, which stand beside the pages.</param>
public sealed record ThemeSeam(RenderPage Render, ImmutableArray<string> Spoken, Func<ImmutableArray<OutputFile>> Files);

/// <summary>A whole site, in memory.</summary>
/// <param name="Files">The files that the pipeline made.</param>
/// <param name="Figures">What they hold.</param>
/// <param name="Foundation">The facts and registers it was made from.</param>
/// <param name="Names">The report on names, made when it is asked for.</param>
public sealed record BuiltSite(ImmutableArray<OutputFile> Files, SiteFigures Figures, Foundation Foundation, Lazy<RegisterReport> Names);

/// <summary>How much a site holds, for the summary.</summary>
public sealed record SiteFigures(int Articles, int Pages, int Mentions, int Citations);

/// <summary>The straight path: read → cite → annotate → gather → publish and write. Each stage is pure and knows none of the others.</summary>
public static class SitePipeline
{
    /// <summary>The whole site made from the input; null, with the faults that forbid it, where there are errors.</summary>
    /// <param name="input">One look at the input folder.</param>
    /// <param name="options">What the command line says.</param>
    /// <param name="theme">What draws the pages.</param>
    /// <param name="progress">Takes the name of each stage as it begins.</param>
    public static Checked<BuiltSite?> Run(InputSnapshot input, SiteOptions options, ThemeSeam theme, IProgress<string>? progress)
    {
        progress?.Report("reading");
        var foundation = ReadFoundation.From(input, theme.Spoken);
        var (content, articles, all) = Process(input, foundation.Diagnostics, foundation.Value, progress);
        if (all.Any(d => d.Severity == Severity.Error))
        {
            return Checked.Of<BuiltSite?>(null, all);
        }

        progress?.Report("gathering");
        var edition = GatherEdition.From(SetBaseUrl(content, options.BaseUrl), articles);
        var pages = PlanPages.Plan(edition, OutputFormats.All);

        var drawn = pages.Select(page => new OutputFile(page.Head.Address.File, () => theme.Render(page)));
        ImmutableArray<OutputFile> files = [.. drawn, .. WriteOutputFiles.Write(edition, pages), .. theme.Files()];
        return Checked.Of<BuiltSite?>(
            new(files, FiguresOf(articles, pages.Length), foundation.Value, new(() => ReportNames.ReportOn(content, articles, all))), all);
    }

    /// <summary>
    /// Everything that needs no article but one. Forms and articles know nothing of each other: the one are derived while the others are read.
    /// </summary>
    private static (Content Content, ImmutableArray<AnnotatedArticle> Articles, ImmutableArray<Diagnostic> Faults) Process(
        InputSnapshot input, ImmutableArray<Diagnostic> met, Foundation foundation, IProgress<string>? progress)
    {
        var lexicons = Task.Run(() => BuildLexicons.DeriveAll(foundation));
        var content = ReadContent.From(input, foundation);
        progress?.Report("annotating");
        var archives = foundation.Registers.IndexArchives();
        var articles = Checked.All(InParallel.Select(content.Value.Articles, article =>
            AnnotateArticle.AnnotateTexts(lexicons.Result.Value, archives, article)));
        var audit = InParallel.Select(articles.Value, article => AuditSources.FindFaults(article, archives)).SelectMany(a => a)
            .Concat(AuditRegisters.FindFaults(foundation.Registers));
        return (content.Value, articles.Value, InOrder([.. met, .. content.Diagnostics, .. lexicons.Result.Diagnostics, .. articles.Diagnostics, .. audit]));
    }

    private static Content SetBaseUrl(Content content, string? baseUrl) =>
        baseUrl is null ? content : content with { Site = content.Site with { Url = baseUrl } };

    private static ImmutableArray<Diagnostic> InOrder(ImmutableArray<Diagnostic> diagnostics) =>
        [.. SuppressConsequences.KeepCauses(diagnostics).Distinct().Order(Diagnostic.InFileOrder)];

    private static SiteFigures FiguresOf(ImmutableArray<AnnotatedArticle> articles, int pages)
    {
        var passages = articles.SelectMany(a => a.Texts).SelectMany(t => t.Passages).ToList();
        return new(articles.Length, pages, passages.Sum(p => p.Mentions.Length), passages.Sum(p => p.Citations.Length));
    }
}
