using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SiteGen.Tests.Support;

/// <summary>
/// Tries a law on cases made by chance: on the same two thousand every time, so that what passed passes again, or on as many
/// new ones as the environment variable <c>SITEGEN_CASES</c> says.
/// </summary>
internal static class Law
{
    private const int Cases = 2000;

    private static readonly Config Trial = ConfigFor(Environment.GetEnvironmentVariable("SITEGEN_CASES")).WithQuietOnSuccess(true);

    public static void Holds<T>(Gen<T> cases, Action<T> law) => Check.One(Trial, Prop.ForAll(cases.ToArbitrary(), law));

    private static Config ConfigFor(string? newCases) => newCases is null
        ? Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(1799, 1)
        : Config.QuickThrowOnFailure.WithMaxTest(int.Parse(newCases, CultureInfo.InvariantCulture));
}
