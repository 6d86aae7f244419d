// The composition root: the streams, the signals and the path put together, once.
using SiteGen.Commands;
using SiteGen.Terminal;

var screen = Screen.Open();
using var interruption = new Interruption();
return RunProgram.With(args, MakeThemedSite.From, screen, interruption);
