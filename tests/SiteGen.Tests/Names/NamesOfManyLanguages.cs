using Shouldly;
using SiteGen.Core.Model;
using SiteGen.Tests.Support;
using Xunit;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

/// <summary>
/// Names from many languages as texts spell and decline them, in a table beside: language, the register's fields (family, given,
/// patronymic, gender, particle), and the spellings; after <c>~</c> what of one is the name.
/// </summary>
public class NamesOfManyLanguages
{
    public static TheoryData<string, string, string> Names => new(
        File.ReadAllLines(RepositoryRoot.At("tests", "SiteGen.Tests", "Names", "Key", "names.tsv"))
            .Select(line => line.Split('\t')).Select(row => (row[0], row[1], row[2])));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_is_found_whole_in_every_form(string language, string name, string forms)
    {
        var edition = new Edition(language, [PersonOf(name.Split('|'))]);
        var (before, after) = language == "ru" ? ("и тогда", "в тот день") : ("and then", "on that day");
        forms.Split(';').Select(f => f.Split('~')).Select(f => new { Text = $"{before} {f[0]} {after}", Name = WithoutPossessive(f[^1]) })
            .Where(f => edition.Mark(f.Text).Replace("=x?}", "=x}", StringComparison.Ordinal)
                != f.Text.Replace(f.Name, "{" + f.Name + "=x}", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static Person PersonOf(string[] fields) => Person(
        "x", fields[0], At(fields, 1), At(fields, 2), At(fields, 4),
        gender: At(fields, 3) switch { "f" => Gender.Feminine, "m" => Gender.Masculine, _ => Gender.Unstated });

    private static string? At(string[] fields, int at) => fields.ElementAtOrDefault(at) is { Length: > 0 } field ? field : null;

    private static string WithoutPossessive(string name) => name is [.. var bare, '\'' or '’', 's'] ? bare : name.TrimEnd('\'');
}
