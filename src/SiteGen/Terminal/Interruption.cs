using System.Runtime.InteropServices;

namespace SiteGen.Terminal;

/// <summary>Ctrl-C and its like: the first asks the work to end and clean up, a second ends the process at once.</summary>
public sealed class Interruption : IDisposable
{
    private const int SignalBase = 128;
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration[] registrations;

    /// <summary>Listens from now on.</summary>
    public Interruption() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, c => Heard(c, 2)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, c => Heard(c, 15)),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, c => Heard(c, 1)),
    ];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>What shells expect of a process ended by the signal: 130 for Ctrl-C.</summary>
    public int ExitCode { get; private set; } = SignalBase + 2;

    /// <inheritdoc/>
    public void Dispose()
    {
        Array.ForEach(registrations, r => r.Dispose());
        source.Dispose();
    }

    private void Heard(PosixSignalContext context, int number)
    {
        if (source.IsCancellationRequested)
        {
            return;
        }

        context.Cancel = true;
        ExitCode = SignalBase + number;
        source.Cancel();
    }
}
