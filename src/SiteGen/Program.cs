// The composition root: the streams, the signals and the path put together, once.
using SiteGen;
using SiteGen.Commands;
using SiteGen.Terminal;

// Parallel stages inside parallel stages: without a spare thread they wait half a second for each new one; with many, each holds memory.
ThreadPool.SetMinThreads(Math.Max(4, 2 * Environment.ProcessorCount), 1);
var screen = Screen.Open();
using var interruption = new Interruption();
return new CommandLine(MakeThemedSite.From, screen, interruption).Run(args);
