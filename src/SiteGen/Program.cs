// The composition root: the streams, the signals and the path put together, once.
using SiteGen.Commands;
using SiteGen.Core;
using SiteGen.Rendering;
using SiteGen.Terminal;

// Parallel stages inside parallel stages: without a spare thread they wait half a second for each new one; with many, each holds memory.
ThreadPool.SetMinThreads(Math.Max(4, 2 * Environment.ProcessorCount), 1);
var screen = Screen.Open();
using var interruption = new Interruption();
return new CommandLine((input, options, progress) => SitePipeline.Run(input, options, OpenTheme.Open(), progress), screen, interruption).Run(args);
