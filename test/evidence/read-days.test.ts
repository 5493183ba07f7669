import { describe, expect, it } from "vitest";
import { amountsOf, spansOf } from "./reading.ts";

/** A Wednesday. */
const published = "2023-11-15";

type Row = readonly [language: string, quote: string, tense: "past" | "future", expected: string];

function said(rows: readonly Row[]): void {
  it.each(rows)("%s: %s (%s)", (language, quote, tense, expected) => {
    const days = spansOf(language, published, quote, tense);
    expect(days).toEqual([`${quote}: ${expected}`]);
  });
}

function unsaid(rows: readonly (readonly [language: string, quote: string])[]): void {
  it.each(rows)("%s: no days in: %s", (language, quote) =>
    expect(spansOf(language, published, quote, "past")).toEqual([]),
  );
}

describe("one of several in a longer time", () => {
  said([
    ["en", "on the first Sunday in October", "past", "2023-10-01/2023-10-01"],
    ["en", "the last Friday of May 2021", "past", "2021-05-28/2021-05-28"],
    ["de", "am ersten Sonntag im Oktober", "past", "2023-10-01/2023-10-01"],
    ["nl", "op de tweede zaterdag van juni", "future", "2024-06-08/2024-06-08"],
    ["fr", "le premier dimanche d'octobre", "past", "2023-10-01/2023-10-01"],
    ["es", "el último viernes de mayo de 2021", "past", "2021-05-28/2021-05-28"],
    ["en", "on the last day of February 2020", "past", "2020-02-29/2020-02-29"],
    ["de", "am letzten Tag des Monats", "future", "2023-11-30/2023-11-30"],
    ["fr", "les trois premiers mois de 2021", "past", "2021-01-01/2021-03-31"],
    ["es", "los primeros tres meses de 2021", "past", "2021-01-01/2021-03-31"],
    ["nl", "de laatste vier maanden van vorig jaar", "past", "2022-09-01/2022-12-31"],
    ["en", "in the first ten days of last year", "past", "2022-01-01/2022-01-10"],
    ["en", "the first weekend in July", "past", "2023-07-01/2023-07-02"],
  ]);
  describe("weeks, which are counted in three ways", () =>
    said([
      // May 2023 begins with a Monday, March with a Wednesday.
      ["en", "the second week of May", "past", "2023-05-08/2023-05-14"],
      ["de", "in der zweiten Märzwoche", "past", "2023-03-06/2023-03-19"],
      ["nl", "in de laatste week van juli 2016", "past", "2016-07-25/2016-07-31"],
      ["fr", "la dernière semaine de juillet 2017", "past", "2017-07-24/2017-07-31"],
      ["es", "en la primera semana de enero de 2015", "past", "2014-12-29/2015-01-11"],
    ]));
  unsaid([
    ["en", "the second Sunday of Lent"],
    ["en", "in the last week of the campaign"],
    ["en", "the seventh month of the war"],
    ["en", "every first Sunday of the month"],
    ["de", "in der letzten Woche vor der Wahl"],
    ["fr", "la dernière semaine de campagne"],
    ["es", "el primer domingo de Cuaresma"],
  ]);
});

describe("a weekday of a week", () =>
  said([
    ["en", "on Tuesday of last week", "past", "2023-11-07/2023-11-07"],
    ["en", "next week on Tuesday", "future", "2023-11-21/2023-11-21"],
    ["de", "am Dienstagabend vergangener Woche", "past", "2023-11-07/2023-11-07"],
    ["de", "am Freitag in einer Woche", "future", "2023-11-24/2023-11-24"],
    ["nl", "vorige week dinsdag", "past", "2023-11-07/2023-11-07"],
    ["fr", "mardi soir de la semaine dernière", "past", "2023-11-07/2023-11-07"],
    ["fr", "vendredi en huit", "future", "2023-11-24/2023-11-24"],
    ["es", "el lunes de la semana pasada", "past", "2023-11-06/2023-11-06"],
    ["en", "Friday the 13th", "past", "2023-10-13/2023-10-13"],
    ["fr", "du lundi 6 au vendredi 10 novembre", "past", "2023-11-06/2023-11-10"],
    ["es", "el sábado 4 y domingo 5 de noviembre", "past", "2023-11-04/2023-11-05"],
    ["fr", "dans la nuit de samedi 4 à dimanche 5 novembre", "past", "2023-11-04/2023-11-05"],
    ["es", "este jueves 12 de marzo", "future", "2024-03-12/2024-03-12"],
    ["es", "el próximo 3 de diciembre", "past", "2023-12-03/2023-12-03"],
    ["es", "el pasado mes de julio", "past", "2023-07-01/2023-07-31"],
    ["de", "im vergangenen Spätsommer", "future", "2023-08-01/2023-08-31"],
    ["nl", "volgende nazomer", "past", "2024-08-01/2024-08-31"],
    ["en", "this Saturday", "past", "2023-11-11/2023-11-11 2023-11-18/2023-11-18"],
    ["en", "this Monday", "future", "2023-11-13/2023-11-13 2023-11-20/2023-11-20"],
    ["fr", "vendredi 13", "past", "2023-10-13/2023-10-13"],
    ["en", "this coming Sunday", "future", "2023-11-19/2023-11-19"],
    ["nl", "aanstaande zondag", "future", "2023-11-19/2023-11-19"],
    ["de", "am kommenden Freitag", "future", "2023-11-17/2023-11-17 2023-11-24/2023-11-24"],
  ]));

describe("several units back or on", () => {
  said([
    ["en", "the past three days", "past", "2023-11-12/2023-11-15"],
    ["en", "in the next three days", "future", "2023-11-16/2023-11-18"],
    ["de", "in den vergangenen drei Wochen", "past", "2023-10-22/2023-11-15"],
    ["de", "in den letzten beiden Tagen", "past", "2023-11-13/2023-11-15"],
    ["nl", "de afgelopen twintig jaar", "past", "2003-01-01/2023-11-15"],
    ["fr", "les dix derniers jours", "past", "2023-11-05/2023-11-15"],
    ["es", "en los próximos dos meses", "future", "2023-11-16/2024-01-31"],
    ["fr", "dans les prochains jours", "future", "2023-11-16/2023-11-27"],
    ["en", "within three days", "future", "2023-11-15/2023-11-18"],
    ["en", "a fortnight ago", "past", "2023-10-29/2023-11-05"],
    ["de", "vor weniger als drei Tagen", "past", "2023-11-12/2023-11-15"],
    ["en", "half a century ago", "past", "1968-11-15/1979-12-31"],
    ["de", "vorletztes Jahr", "past", "2021-01-01/2021-12-31"],
    ["en", "the week after next", "future", "2023-11-27/2023-12-03"],
  ]);
  unsaid([
    ["en", "his last three months in office"],
    ["en", "in the last two weeks of the campaign"],
    ["en", "over the next two years he built the firm"],
    ["de", "in seinen letzten drei Jahren"],
    ["fr", "ses trois dernières années"],
  ]);
  it("measure time, too", () => {
    expect(amountsOf("en", "in the past three weeks")).toEqual(["3 weeks"]);
    expect(amountsOf("fr", "deux jours après le 3 mai 2021")).toEqual(["2 days"]);
  });
});

describe("a distance from a point that is told", () => {
  said([
    ["en", "two days after 3 May 2021", "past", "2021-05-05/2021-05-05"],
    ["de", "zwei Tage vor Weihnachten", "past", "2022-12-23/2022-12-23"],
    ["nl", "drie dagen na 12 januari", "past", "2023-01-15/2023-01-15"],
    ["fr", "une semaine avant Noël", "future", "2023-12-15/2023-12-24"],
    ["es", "dos días después del 3 de mayo", "past", "2023-05-05/2023-05-05"],
    ["en", "in the two weeks before Christmas", "past", "2022-12-05/2022-12-24"],
    ["de", "heute vor zehn Jahren", "past", "2013-11-15/2013-11-15"],
    ["nl", "vandaag tien jaar geleden", "past", "2013-11-15/2013-11-15"],
    ["en", "a year ago today", "past", "2022-11-15/2022-11-15"],
  ]);
  unsaid([
    ["en", "two weeks before the election"],
    ["de", "20 Tage vor Gericht"],
  ]);
});

describe("days with a name", () => {
  said(
    [
      ["en", "on Good Friday 2021", "past", "2021-04-02/2021-04-02"],
      ["de", "am Ostermontag", "past", "2023-04-10/2023-04-10"],
      ["nl", "Pinksteren 2022", "past", "2022-06-05/2022-06-06"],
      ["fr", "jeudi de l'Ascension", "past", "2023-05-18/2023-05-18"],
      ["es", "Semana Santa de 2022", "past", "2022-04-10/2022-04-17"],
      ["de", "am zweiten Weihnachtstag", "past", "2022-12-26/2022-12-26"],
      ["de", "am vierten Advent", "future", "2023-12-24/2023-12-24"],
      ["en", "Thanksgiving 2021", "past", "2021-11-25/2021-11-25"],
      ["en", "Labor Day weekend", "past", "2023-09-02/2023-09-04"],
      ["fr", "le week-end du 14 juillet", "past", "2023-07-14/2023-07-16"],
      ["en", "before Easter 2021", "past", "../2021-04-05"],
      ["en", "the Tuesday after Easter", "past", "2023-04-11/2023-04-11"],
      ["de", "zum Jahreswechsel", "future", "2023-12-31/2024-01-01"],
      ["fr", "à la veille de Noël", "future", "2023-12-24/2023-12-24"],
      ["nl", "na Pasen", "past", "2023-04-11/.."],
      ["en", "Easter Monday, 1 April 2024", "past", "2024-04-01/2024-04-01"],
    ].map(
      ([language = "", quote = "", tense, expected = ""]): Row => [
        language,
        quote,
        tense === "future" ? "future" : "past",
        expected,
      ],
    ),
  );
  unsaid([
    ["en", "Easter Island"],
    ["en", "the Good Friday Agreement"],
    ["en", "the Christmas market"],
    ["fr", "le marché de Noël"],
    ["fr", "Noël Mamère"],
    ["fr", "Jean Noël"],
  ]);
});

describe("weeks and centuries by number", () => {
  said([
    ["de", "in der 44. Kalenderwoche", "past", "2023-10-30/2023-11-05"],
    ["de", "in Kalenderwoche 50", "future", "2023-12-11/2023-12-17"],
    ["nl", "in week 1 van 2021", "past", "2021-01-04/2021-01-10"],
    ["en", "in week 53 of 2020", "past", "2020-12-28/2021-01-03"],
    ["fr", "semaine 14 de 2020", "past", "2020-03-30/2020-04-05"],
    ["en", "in the 19th century", "past", "1800-01-01/1900-12-31"],
    ["de", "Anfang des 20. Jahrhunderts", "past", "1900-01-01/1933-08-31"],
    ["nl", "in de negentiende eeuw", "past", "1800-01-01/1900-12-31"],
    ["fr", "aux XVIIIe et XIXe siècles", "past", "1700-01-01/1900-12-31"],
    ["es", "a principios del siglo XX", "past", "1900-01-01/1933-08-31"],
    ["en", "in the last century", "past", "1900-01-01/2000-12-31"],
  ]);
  unsaid([
    ["en", "in Week 14 against the Jets"],
    ["en", "in week 54 of the strike"],
    ["nl", "een week 14 uur"],
    ["nl", "week 10 van de zwangerschap"],
    ["en", "20th Century Fox"],
    ["en", "in the late 18th and early 19th century"],
    ["en", "in the first century BC"],
    ["fr", "au Ve siècle avant J.-C."],
  ]);
});

describe("days in figures", () => {
  said([
    ["de", "am 9.11.", "past", "2023-11-09/2023-11-09"],
    ["de", "zwischen 3.10. und 5.10.", "past", "2023-10-03/2023-10-05"],
    ["de", "am 24. 2.", "past", "2023-02-24/2023-02-24"],
    ["de", "am 22.06.21", "past", "2021-06-22/2021-06-22"],
    ["fr", "le 22/06/21", "past", "2021-06-22/2021-06-22"],
    ["es", "el 22/04", "past", "2023-04-22/2023-04-22"],
    ["nl", "vrijdag 12/5", "past", "2023-05-12/2023-05-12"],
    ["en", "the 15th of next month", "future", "2023-12-15/2023-12-15"],
    ["fr", "le 5 du mois", "past", "2023-11-05/2023-11-05"],
    ["fr", "en mai 68", "past", "1968-05-01/1968-05-31"],
    ["en", "the summer of '69", "past", "1969-06-01/1969-08-31"],
    ["en", "2019 Q3", "past", "2019-07-01/2019-09-30"],
    ["fr", "jusqu'à la fin du 1er semestre 2019", "past", "../2019-06-30"],
    ["de", "im 3. Quartal 2022", "past", "2022-07-01/2022-09-30"],
  ]);
  unsaid([
    ["de", "in Saal 3.10."],
    ["de", "ab 3.10 Euro"],
    ["de", "Version 10.3.21"],
    ["fr", "le 2/3 des élèves"],
    ["nl", "maandag 2-1 verloren"],
  ]);
});

describe("what is over, and what is to come", () => {
  said([
    ["en", "earlier this year", "past", "2023-01-01/2023-11-15"],
    ["en", "later this week", "future", "2023-11-15/2023-11-19"],
    ["de", "später in diesem Monat", "future", "2023-11-15/2023-11-30"],
    ["nl", "eerder deze maand", "past", "2023-11-01/2023-11-15"],
    ["fr", "plus tôt cette semaine", "past", "2023-11-13/2023-11-15"],
    ["es", "en lo que va de año", "past", "2023-01-01/2023-11-15"],
    ["es", "más tarde este año", "future", "2023-11-15/2023-12-31"],
    ["de", "seit dem Wochenende", "past", "2023-11-11/.."],
    ["fr", "le 20 novembre au plus tard", "past", "../2023-11-20"],
    ["en", "2027 at the earliest", "past", "2027-01-01/.."],
    ["de", "im Spätsommer 2022", "past", "2022-08-01/2022-08-31"],
    ["de", "in der ersten Jahreshälfte", "past", "2023-01-01/2023-06-30"],
  ]);
  unsaid([
    ["en", "earlier in the year"],
    ["en", "for the rest of the year"],
    ["en", "the third quarter of the game"],
  ]);
});

describe("a day of which only the number is told", () => {
  said([
    ["en", "on the 13th", "past", "2023-11-13/2023-11-13"],
    ["en", "on the 18th", "past", "2023-10-18/2023-10-18"],
    ["en", "on the 18th", "future", "2023-11-18/2023-11-18"],
    ["en", "on the 31st", "past", "2023-10-31/2023-10-31"],
    ["en", "on the 31st", "future", "2023-12-31/2023-12-31"],
    ["nl", "op de 18e", "future", "2023-11-18/2023-11-18"],
    ["de", "am 18.", "past", "2023-10-18/2023-10-18"],
  ]);
  unsaid([
    ["en", "on the 18th floor"],
    ["en", "the 18th"],
    ["en", "on the 32nd"],
    ["de", "am 18. Geburtstag"],
    ["nl", "op de 18e verdieping"],
  ]);
  it("stands before a verb where nouns have capitals", () =>
    expect(spansOf("de", published, "Am 18. fährt sie", "future")).toEqual(["Am 18.: 2023-11-18/2023-11-18"]));
});

describe("a weekday of a week further on", () => {
  said([
    ["en", "on Friday week", "future", "2023-11-24/2023-11-24"],
    ["en", "Tuesday fortnight", "future", "2023-12-05/2023-12-05"],
  ]);
});
