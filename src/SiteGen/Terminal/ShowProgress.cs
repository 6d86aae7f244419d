using System.Runtime.CompilerServices;
using Spectre.Console;

namespace SiteGen.Terminal;

/// <summary>Shows which stage is at work, on a terminal; elsewhere nothing is shown and the library that draws is not even loaded.</summary>
public static class ShowProgress
{
    /// <summary>Does the work and shows the stages it reports.</summary>
    public static T During<T>(Screen screen, Func<IProgress<string>, T> work) =>
        screen.ShowsProgress ? Drawn(work) : work(new Stages(_ => { }));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static T Drawn<T>(Func<IProgress<string>, T> work) =>
        AnsiConsole.Status().Start("starting", shown => work(new Stages(stage => shown.Status(Markup.Escape(stage)))));

    // System.Progress would report from another thread, after the stage has ended.
    private sealed class Stages(Action<string> show) : IProgress<string>
    {
        public void Report(string value) => show(value);
    }
}
