using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using SiteGen.Core.Languages.Known;
using SiteGen.Core.Model;
using SiteGen.Core.Names.Forms;
using SiteGen.Core.Names.Forms.Grammars;
using SiteGen.Core.Names.Matching.Tokens;
using SiteGen.Tests.Support;
using static SiteGen.Tests.Names.Edition;

namespace SiteGen.Tests.Names;

/// <summary>What holds of every register and every text: the forms of entries, in the register or not, among other words.</summary>
public sealed class MatcherLaws
{
    private static readonly Pool[] Pools =
    [
        new(
            Russian(
                Person("kram", "Крам", "Виктор", "Львович"), Person("anna", "Крам", "Анна", gender: Gender.Feminine), Person("a", "Орлов", "Антон"),
                Person("b", "Орлов", "Борис", "Ильич"), Person("o", "Орлова", "Вера", gender: Gender.Feminine), Person("c", "Рейн-Вебер", particle: "фон"),
                Person("antonov", "Антон", "Савва"), Person("n", "Невский", "В."), Person("u", "Ладога", "Марк", gender: Gender.Unstated, also: ["Чёрный Барон"]),
                Place("upper", "Верхняя Ладога"), Place("ladoga", "Ладога"), Place("orlov", "Орлов"), Place("lake", "Озёрный перешеек"),
                Term("treaty", "договор о дружбе"), Term("march", "поход Крама"), Term("rsp", "РСП(л)", "party", "РСП"), Term("rad", "рада"), Term("duma", "Рада", "institution"),
                Term("east", "Восточный вопрос"), Term("west", "Западный вопрос")),
            "в у и о с а сказал была письмо потом госпожа город города г. братья крейсер «"),
        new(
            English(
                Person("kram", "Kram", "Viktor"), Person("maria", "Kram", "Maria", gender: Gender.Feminine), Person("rein", "Rein", "Paul", particle: "von"),
                Person("zelinski", "Żeliński"), Person("stephen", "Stephen", "John", "K."), Person("may", "May", "John"), Place("ladoga", "Ladoga"), Place("kram-town", "Kram"),
                Place("upper", "Upper Ladoga"), Term("treaty", "treaty of friendship"), Term("march", "march of Kram"), Term("commissar", "people's commissar", "office")),
            "in of and the by said was letter then Mr Mrs. town General people's both cruiser “"),
    ];

    private static readonly Gen<string> Mark = Gen.Elements(
        " ", " ", " ", " ", " ", ", ", ". ", " (", ") ", "» ", " «", "-", " – ", "’s ", "\u00a0", "\u0301", "\ud83d\ude00 ", "[а]", " 1920 ", "; ", ".");

    private static readonly Gen<Case> Cases =
        from pool in Gen.Elements(Pools)
        from entries in Gen.SubListOf(pool.Edition.Entries.AsEnumerable())
        from pieces in (from word in Gen.Elements(pool.Pieces)
                        from mark in Mark
                        select word + mark).ListOf()
        select new Case(pool, pool.Edition with { Entries = [.. entries] }, string.Concat(pieces.Take(25)).Normalize());

    private static readonly Gen<string> NamingNobody = Gen.Elements("", "так оно и было", "and so it was, then as ever", "тут тихо, там пусто: 12 раз");

    [Fact]
    public void Mentions_lie_in_the_text_in_order_and_never_overlap() => Law.Holds(Cases, c =>
    {
        var mentions = c.Mentions;
        mentions.All(m => m.Range.Start >= 0 && m.Range.Length > 0 && m.Range.End <= c.Text.Length).ShouldBeTrue(c.Text);
        mentions.Zip(mentions.Skip(1)).All(pair => pair.First.Range.Start <= pair.Second.Range.Start).ShouldBeTrue(c.Text);
        var outer = mentions.Where(m => !m.IsNested).ToList();
        outer.Zip(outer.Skip(1)).All(pair => pair.First.Range.End <= pair.Second.Range.Start).ShouldBeTrue(c.Text);
        mentions.Where(m => m.IsNested).All(m => outer.Any(o => o.Range.Contains(m.Range))).ShouldBeTrue(c.Text);
        mentions.All(m => !IsInsideWord(c.Text, m.Range.Start) && !IsInsideWord(c.Text, m.Range.End)).ShouldBeTrue(c.Text);
    });

    [Fact]
    public void What_is_marked_is_a_form_of_the_entry() => Law.Holds(Cases, c =>
        c.Mentions.Where(m => !c.Pool.IsFormOf(m, m.Range.In(c.Text))).Select(m => $"{m.Id}: {m.Range.In(c.Text)}").ShouldBeEmpty(c.Text));

    [Fact]
    public void Words_that_name_nobody_move_mentions_and_change_none() => Law.Holds(
        from c in Cases
        from before in NamingNobody
        from after in NamingNobody
        select (Case: c, Before: before.Length == 0 ? "" : before + ". ", After: after.Length == 0 ? "" : ". " + after),
        given =>
        {
            var longer = given.Case with { Text = given.Before + given.Case.Text + given.After };
            longer.Mentions.ShouldBe(given.Case.Mentions.Select(m => m with { Range = new(m.Range.Start + given.Before.Length, m.Range.Length) }), longer.Text);
        });

    [Fact]
    public void The_order_of_the_register_means_nothing() => Law.Holds(
        from c in Cases
        from shuffled in Gen.Shuffle([.. c.Edition.Entries])
        select (Case: c, Shuffled: c.Edition with { Entries = [.. shuffled] }),
        given => (given.Case with { Edition = given.Shuffled }).Mentions.ShouldBe(given.Case.Mentions, given.Case.Text));

    [Fact]
    public void A_text_is_read_alike_twice() => Law.Holds(Cases, c =>
    {
        var (once, twice) = (c.Edition.Annotate(Passage(c.Text)), c.Edition.Annotate(Passage(c.Text)));
        twice.Value[0].Mentions.ShouldBe(once.Value[0].Mentions, c.Text);
        twice.Diagnostics.ShouldBe(once.Diagnostics, c.Text);
    });

    [Fact]
    public void Tokens_are_in_order_and_leave_out_nothing_that_can_be_read() => Law.Holds(Cases, c =>
    {
        var tokens = ReadTokens.Tokenize(c.Text);
        tokens.Zip(tokens.Skip(1)).All(pair => pair.First.End <= pair.Second.Start).ShouldBeTrue(c.Text);
        tokens.Sum(t => c.Text.Substring(t.Start, t.Length).Count(IsRead)).ShouldBe(c.Text.Count(IsRead));
    });

    [Fact]
    public void The_parts_of_a_word_are_one_token() =>
        ReadTokens.Tokenize("Rein’s O'Hara премьер-министр В.Л. people's").Select(t => t.Key)
            .ShouldBe(["rein", "'s", "o'hara", "премьер-министр", "в", ".", "л", ".", "people", "'s"]);

    [Theory]
    [InlineData("мин[истр] и мин[истр]", "министр", "и", "министр")]
    [InlineData("В [ерхне]-Волжский, В [ерх]", "верхне-волжский", ",", "в", "[", "ерх", "]")]
    public void Letters_restored_in_brackets_are_read_wherever_the_word_stands(string text, params string[] words) =>
        ReadTokens.Tokenize(text).Select(t => t.Key).ShouldBe(words);

    private static bool IsRead(char c) => char.IsLetterOrDigit(c) || char.IsPunctuation(c);

    private static bool IsInsideWord(string text, int at) => at > 0 && at < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]);

    private sealed record Case(Pool Pool, Edition Edition, string Text)
    {
        public ImmutableArray<Mention> Mentions => Edition.Annotate(Passage(Text)).Value[0].Mentions;
    }

    /// <summary>Entries of which a register holds some, and words around them.</summary>
    private sealed class Pool(Edition edition, string around)
    {
        private readonly ILanguageForms forms = LanguageForms.ForLanguage(edition.Language);

        public Edition Edition => edition;

        public string[] Pieces => field ??=
        [
            .. edition.Entries.SelectMany(e => NamesOf(e).DistinctBy(f => f.Length > 3 ? f[^2..] : f)),
            .. edition.Entries.OfType<Person>().SelectMany(PartsOf).Select(g => g[..1] + "."), .. around.Split(' '), .. around.Split(' '),
        ];

        private ILookup<string, string> Forms => field ??= edition.Entries.SelectMany(e => NamesOf(e).Select(f => (e.Id, Form: Fold(f))))
            .ToLookup(f => f.Id, f => f.Form);

        /// <summary>Whether words are a form of the entry mentioned; of a person one of his own names is enough, the register may leave others out.</summary>
        public bool IsFormOf(Mention mention, string words) => mention.Kind == EntryKind.Person
            ? Forms[mention.Id].Any(f => Fold(words).Contains(f, StringComparison.Ordinal))
            : Forms[mention.Id].Contains(Fold(words));

        /// <summary>The folded words, in small letters, a space on each side.</summary>
        private static string Fold(string words) => string.Concat(ReadTokens.Tokenize(words).Where(t => t.IsWord).Select(t => t.Key + " ").Prepend(" "));

        private IEnumerable<string> NamesOf(Entry entry) => entry switch
        {
            Person p => forms.Family(p.Name[edition.Language].Family, p).Select(f => f.Text)
                .Concat(p.AlsoIn(edition.Language).SelectMany(forms.Place)).Concat(PartsOf(p)),
            Place p => forms.Place(p.Name[edition.Language]),
            Term t => t.AlsoIn(edition.Language).Prepend(t.Name[edition.Language])
                .SelectMany(n => forms.Term(n).Concat(forms.Conjuncts(n).Select(c => c.Text))),
            _ => [],
        };

        private IEnumerable<string> PartsOf(Person person) =>
            from part in new[] { person.Name[edition.Language].Given, person.Name[edition.Language].Patronymic }
            where part is not null
            from form in forms.Given(part, person.Gender)
            select form.Text;
    }
}
