using Shouldly;
using static SiteGen.Tests.Cite.GivenCitations;

namespace SiteGen.Tests.Cite;

/// <summary>Sentences as the journals of several disciplines print them: the citations among what each writes in brackets besides.</summary>
public sealed class PassagesOfDisciplines
{
    [Theory]
    [InlineData("Хлеб дорожал [Ветров, 1999, с. 5], что видели и другие [12, т. 2, с. 5–7; 14].", "7: Page 5 & 12: Volume 2, Page 5–7 | 14")]
    [InlineData("О том же [см.: 3, с. 4; 7], а также [ср.: 5, с. 12–14; 6, с. 3].", "See 3: Page 4 | 7 & Compare 5: Page 12–14 | 6: Page 3")]
    [InlineData("Дело [2. Ф. Р-5446. Оп. 1. Д. 5. Л. 12–12 об.] сохранилось.", "2: Fond Р-5446, Opis 1, Delo 5, Folio 12–12 об.")]
    [InlineData("Дело [2, ф. Р‑54, оп. 1, д. 5, лл. 12, 13 об., 15] тоже.", "2: Fond Р‑54, Opis 1, Delo 5, Folio 12, 13 об., 15")]
    [InlineData("Он писал: «Всё решится [в Совете. – А. П.] завтра» [2, л. 5 об.].", "2: Folio 5 об.")]
    [InlineData("Письмо от 5[17] мая [2. Л. 5, 6–6об., 9].", "2: Folio 5, 6–6об., 9")]
    [InlineData("Родился в 18[65] г. [3, с. 7].", "3: Page 7")]
    [InlineData("В XVIII–XIX вв. [3–5; 12] и в 1914 г. [3] было иначе.", "3 | 4 | 5 | 12 & 3")]
    [InlineData("Из 15 [3, с. 5] губерний только в двух [5; 7] был голод.", "3: Page 5 & 5 | 7")]
    [InlineData("Так [12, с. 5–10, 15–17 и др.] и [12. Т. 5. Вып. 2. № 12. С. 45—46].", "12: Page 5–10, 15–17 и др. & 12: Volume 5, Issue 2, Number 12, Page 45—46")]
    public void History(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("Презумпция [1, ст. 10, п. 5; 3, с. 17] известна.", "1: Article 10, Unparsed п. 5 | 3: Page 17")]
    [InlineData("Суд указал [12] на это [там же, с. 5].", "12 & 12: Page 5")]
    [InlineData("Согласно ч. 2 ст. 15 [3] и п. 4 ст. 7 [5, с. 12] срок идёт.", "3 & 5: Page 12")]
    [InlineData("Это закреплено в § 5 [3, 7] и гл. 2 [5].", "3 | 7 & 5")]
    [InlineData("В §§ 3 и 5 [3; 7] и в главах 3 и 5 [3; 7] сказано.", "3 | 7 & 3 | 7")]
    [InlineData("В Законе № 44-ФЗ [3] и Указе от 05.05.2012 № 5 [7] иначе.", "3 & 7")]
    [InlineData("The rule [5, para 12; 7, paras. 3–4] is old.", "5: Paragraph 12 | 7: Paragraph 3–4")]
    [InlineData("Дело [3, т. 1, л. д. 5–7] передано.", "3: Volume 1, Folio 5–7")]
    public void Law(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("Previous trials [1-3,5,7-9] agree [12].", "1 | 2 | 3 | 5 | 7 | 8 | 9 & 12")]
    [InlineData("Медиана 12 [8; 15] лет [7, 9].", "7 | 9 !SG209")]
    [InlineData("Доза 5 мг [3–7] в сутки [12].", "12 !SG209")]
    [InlineData("Aged 45 years [39–52] at entry [12].", "12 !SG209")]
    [InlineData("Средний возраст 45 [39; 52] лет [12; 13].", "12 | 13 !SG209")]
    [InlineData("ОШ = 2,3 [1,1–4,5], p = 0,02 [9].", "9 !SG209")]
    [InlineData("Риск выше в 2 раза [1–3], диабет типа 2 [1; 3].", "1 | 2 | 3 & 1 | 3")]
    [InlineData("Grade 3 [2, 4] toxicity; phase 3 [2–5] trials.", "2 | 4 & 2 | 3 | 4 | 5")]
    [InlineData("Studies of COVID-19[5] by Smith et al[12] agree,[13] not all[14–16].", "5 & 12 & 13 & 14 | 15 | 16")]
    [InlineData("This was shown [see 5 for a review] and [ref. 5].", "text !SG202,SG202")]
    [InlineData("Доли 4 [3; 6] и 5 [3; 7] равны.", "text !SG209,SG209")]
    [InlineData("Риск 1,5 [95 % ДИ 1,2–1,9] выше [7].", "7")]
    [InlineData("Концентрация [Na+] и [Ca2+] росла [4, 8].", "4 | 8")]
    [InlineData("За последние 10 лет [3; 17] выжили многие.", "3 | 17")]
    [InlineData("These were found [12 and references therein].", "12: Unparsed and references therein")]
    public void Medicine(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("Издание [1:I, 45] и [1: II, 45].", "1: Volume I, Page 45 & 1: Volume II, Page 45")]
    [InlineData("Издание [5, Bd. 2, H. 3, S. 7].", "5: Volume 2, Issue 3, Page 7")]
    [InlineData("Слово [3, стб. 251; 4, т. 1, стб. 12–13] древнее.", "3: Column 251 | 4: Volume 1, Column 12–13")]
    [InlineData("Ср. нем. Wind [3, 45], англ. wind [4, 78].", "3: Page 45 & 4: Page 78")]
    [InlineData("Стих [Лев. 5:7; Мф. 3, 12] дан по [6, с. 5].", "6: Page 5")]
    [InlineData("По [Ветров 1999: 5, 7–9; Стрелов 1972: 12] это так.", "7: Page 5, 7–9 | 11: Page 12")]
    [InlineData("Это [Ветров, 1999; Стрелов, 1972, 1984] известно.", "7 | 11 | 12")]
    [InlineData("Это [Ветров 1999 и указ. лит.] известно.", "7: Unparsed и указ. лит")]
    [InlineData("Словари [5 и указ. там лит.; 6, с. 7] молчат.", "5: Unparsed и указ. там лит | 6: Page 7")]
    [InlineData("Пример [12, с. 5 – сост. по: 13, с. 7] взят.", "12: Page 5 | See 13: Page 7")]
    [InlineData("Пример [12, с. 5, курсив автора] взят.", "12: Page 5, Unparsed курсив автора")]
    public void Philology(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("По теореме 2 из [5, с. 14] и [7, Theorem 2.3, p. 15].", "5: Page 14 & 7: Unparsed Theorem 2.3, Page 15")]
    [InlineData("As shown in [5, Ch. II, §3] and [6, Thm. 2.1; 7, p. 12].", "5: Chapter II, Paragraph 3 & 6: Unparsed Thm. 2.1 | 7: Page 12")]
    [InlineData("Для x ∈ [0, 1] имеем |f(x)| ≤ 1 [5].", "5")]
    [InlineData("Функция непрерывна на [1, 5] и [2, 7] по [3, с. 4].", "3: Page 4 !SG209,SG209")]
    [InlineData("Из (2) и [5, (3.1)] следует [7, (12)].", "5: Unparsed (3.1) & 7: Unparsed (12)")]
    [InlineData("По уравнению 5 [3; 7] и теореме 2 [1–3].", "3 | 7 & 1 | 2 | 3")]
    [InlineData("This rests on [1, 5] and [3].", "1 | 5 & 3")]
    [InlineData("Множество {1, 2} × [3, 5] замкнуто [7].", "7 !SG209")]
    [InlineData("Матрица A[3, 5] дана в [7].", "7 !SG209")]
    public void Mathematics(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("Изомеры 5,6-дигидро[2,1-b]тиазола [11].", "11")]
    [InlineData("Получены бицикло[2.2.1]гептан и спиро[4.5]декан [11, 12].", "11 | 12")]
    [InlineData("Комплекс [Co(NH3)6]Cl3 [4] и ион [PtCl4]2– [5].", "4 & 5")]
    [InlineData("Слой 3 [4, рис. 5, 1–3; табл. II, 5] раскопан.", "4: Figure 5, 1–3; Table II, 5")]
    [InlineData("Сосуды [4, рис. 5: 1–3; 6, табл. XII: 4] целы.", "4: Figure 5: 1–3 | 6: Table XII: 4")]
    [InlineData("Погребение 5 [4, с. 12, рис. 3, 5; 5, фото 2].", "4: Page 12, Figure 3, 5 | 5: Unparsed фото 2")]
    [InlineData("Орнамент [12, figs. 3A, 4b; 13, tab. 2] схож.", "12: Figure 3A, 4b | 13: Table 2")]
    public void Chemistry_and_archaeology(string text, string reading) => Told(text).ShouldBe(reading);

    [Theory]
    [InlineData("[12,с.5-7;14,с.9]", "12: Page 5-7 | 14: Page 9")]
    [InlineData("[12 ,с. 5 ; 14 , с. 7 ]", "12: Page 5 | 14: Page 7")]
    [InlineData("[12,\u00a0с.\u00a05;\n14,\nс.\n7]", "12: Page 5 | 14: Page 7")]
    [InlineData("[12, с. 1О]", "12: Unparsed с. 1О !SG204")]
    [InlineData("[12, с. З5]", "12: Unparsed с. З5 !SG204")]
    [InlineData("[12, с. l5]", "12: Unparsed с. l5 !SG204")]
    [InlineData("[1О, с. 10]", "text !SG202")]
    [InlineData("[12 13]", "text !SG202")]
    [InlineData("[12. 13]", "text !SG202")]
    [InlineData("[12… 14]", "text !SG202")]
    [InlineData("[12.13]", "text")]
    [InlineData("[12, с. 5А]", "12: Page 5А")]
    [InlineData("[ПСЗ. Т. 5. № 123]", "text !SG202")]
    public void Slips_of_typing_and_recognition(string text, string reading) => Told(text).ShouldBe(reading);
}
