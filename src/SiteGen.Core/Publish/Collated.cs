using SiteGen.Core.Text;

namespace SiteGen.Core.Publish;

/// <summary>A heading that sorts as the index of its language does.</summary>
internal readonly record struct Collated(string Language, string Heading) : IComparable<Collated>
{
    public static Collated By(string language, EntryLine line) => new(language, line.Entry.Heading(language));

    public int CompareTo(Collated other) => Collation.For(Language).Compare(Heading, other.Heading);
}
