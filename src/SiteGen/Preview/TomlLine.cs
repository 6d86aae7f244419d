using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SiteGen.Preview;

/// <summary>One line of a TOML file, read from left to right.</summary>
internal sealed class TomlLine(string line, int number)
{
    private int at;

    /// <summary>Whether nothing but a comment is left.</summary>
    public bool IsAtEnd => Next() is '\0' or '#';

    /// <summary>The name in <c>[name]</c> or <c>[[name]]</c>; null where the line is no head of a table.</summary>
    public string? TableName()
    {
        if (!Takes('['))
        {
            return null;
        }

        var brackets = Takes('[') ? 2 : 1;
        var name = Word(c => c is '.');
        for (var i = 0; i < brackets; i++)
        {
            Demand(']');
        }

        return name;
    }

    /// <summary>A key and its value.</summary>
    public KeyValuePair<string, object> Pair()
    {
        var key = Next() is '"' or '\'' ? Quoted() : Word(_ => false);
        Demand('=');
        return KeyValuePair.Create(key, Value());
    }

    /// <summary>Demands that nothing but a comment is left.</summary>
    public void End()
    {
        if (!IsAtEnd)
        {
            throw Fault();
        }
    }

    private object Value() => Next() switch
    {
        '"' or '\'' => Quoted(),
        '[' => List(),
        '{' => Table(),
        _ => Plain(Word(_ => false)),
    };

    private object Plain(string word) => word is "true" ? true : word is "false" ? false
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : throw Fault();

    private ImmutableArray<object> List() => Items('[', ']', Value);

    private TomlTable Table() => new("", Items('{', '}', Pair));

    private ImmutableArray<T> Items<T>(char open, char close, Func<T> read)
    {
        Demand(open);
        var items = ImmutableArray.CreateBuilder<T>();
        while (!Takes(close))
        {
            items.Add(read());
            if (Next() != close)
            {
                Demand(',');
            }
        }

        return items.ToImmutable();
    }

    /// <summary>Between double quotes a backslash may stand before a quote or a backslash; between single ones nothing has a meaning.</summary>
    private string Quoted()
    {
        var (mark, text) = (Next(), new StringBuilder());
        for (at++; at < line.Length; at++)
        {
            if (line[at] == mark)
            {
                at++;
                return text.ToString();
            }

            if (mark == '"' && line[at] == '\\' && (++at >= line.Length || line[at] is not ('"' or '\\')))
            {
                throw Fault();
            }

            text.Append(line[at]);
        }

        throw Fault();
    }

    private string Word(Func<char, bool> isAlso)
    {
        _ = Next();
        var start = at;
        while (at < line.Length && (char.IsAsciiLetterOrDigit(line[at]) || line[at] is '-' or '_' || isAlso(line[at])))
        {
            at++;
        }

        return at > start ? line[start..at] : throw Fault();
    }

    private char Next()
    {
        while (at < line.Length && line[at] is (' ' or '\t'))
        {
            at++;
        }

        return at < line.Length ? line[at] : '\0';
    }

    private bool Takes(char c)
    {
        if (Next() != c)
        {
            return false;
        }

        at++;
        return true;
    }

    private void Demand(char c)
    {
        if (!Takes(c))
        {
            throw Fault();
        }
    }

    private FormatException Fault() => new($"line {number} is not understood: {line.Trim()}");
}
