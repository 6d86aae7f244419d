using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(SiteGen.Benchmarks.ParsingCitations).Assembly).Run(args);
