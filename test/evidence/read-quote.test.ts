import { describe, expect, it } from "vitest";
import { amountsOf, read, spansOf } from "./reading.ts";

describe("expressions of time", () => {
  it.each([
    ["de", "2021-03-17", "startete vor zwei Jahren", "vor zwei Jahren: 2018-09-15/2019-12-31"],
    ["de", "2022-08-26", "Anfang des vergangenen Jahres", "Anfang des vergangenen Jahres: 2021-01-01/2021-04-30"],
    ["de", "2022-08-26", "Anfang dieses Jahres kündigte", "Anfang dieses Jahres: 2022-01-01/2022-04-30"],
    ["de", "2021-03-17", "noch in diesem Jahr", "noch in diesem Jahr: 2021-01-01/2021-12-31"],
    ["de", "2022-08-26", "am 31. Dezember 2022 offiziell", "am 31. Dezember 2022: 2022-12-31/2022-12-31"],
    ["de", "2022-08-26", "zum Jahresende einzustellen", "zum Jahresende: 2022-09-01/2022-12-31"],
    ["nl", "2022-08", "Vorig jaar breidde", "Vorig jaar: 2021-01-01/2021-12-31"],
    ["nl", "2022-08", "voor het einde van het jaar", "voor het einde van het jaar: ../2022-12-31"],
    ["nl", "2022-08", "in de zomer van vorig jaar", "in de zomer van vorig jaar: 2021-06-01/2021-08-31"],
    ["fr", "2022-08", "L’été dernier, Amazon", "L'été dernier: 2021-06-01/2021-08-31"],
    ["fr", "2022-10-15", "l’été dernier", "l'été dernier: 2022-06-01/2022-08-31"],
    ["fr", "2022-08", "Le mois dernier, il", "Le mois dernier: 2022-07-01/2022-07-31"],
    ["fr", "2022-08", "dissoute l’année dernière", "l'année dernière: 2021-01-01/2021-12-31"],
    ["en", "2022-08", "Just a month ago", "a month ago: 2022-06-16/2022-08-15"],
    ["en", "2022-08", "to its employees yesterday", "yesterday: 2022-07-31/2022-08-30"],
    ["en", "2022-08", "by the end of the year", "by the end of the year: ../2022-12-31"],
    ["es", "2022-08", "el verano pasado", "el verano pasado: 2021-06-01/2021-08-31"],
    ["es", "2022-08-26", "hace dos años", "hace dos años: 2020-01-01/2021-02-25"],
    ["es", "2022-08", "a finales de febrero de 2021", "a finales de febrero de 2021: 2021-02-21/2021-02-28"],
  ])("%s, read on %s: %s", (language, published, quote, expected) =>
    expect(spansOf(language, published, quote)).toEqual([expected]),
  );

  it.each([
    ["de", "2021-03-17", "Ab Sommer soll", "future", "Ab Sommer: 2021-06-01/.."],
    ["de", "2022-08-26", "Ende Juli gab Amazon", "past", "Ende Juli: 2022-07-21/2022-07-31"],
    ["fr", "2022-08", "a annoncé en février", "past", "en février: 2022-02-01/2022-02-28"],
    ["en", "2022-08", "In February, Amazon Care began", "past", "In February: 2022-02-01/2022-02-28"],
    ["fr", "2022-08", "prendra fin le 31 décembre", "future", "le 31 décembre: 2022-12-31/2022-12-31"],
    ["fr", "2022-08", "le 31 décembre", null, "le 31 décembre: 2021-12-31/2021-12-31 2022-12-31/2022-12-31"],
  ] as const)("without a year, %s, read on %s: %s (%s)", (language, published, quote, tense, expected) =>
    expect(spansOf(language, published, quote, tense)).toEqual([expected]),
  );

  it.each([
    ["de", "vom 3. bis 12. Juni 2021", "vom 3. bis 12. Juni 2021: 2021-06-03/2021-06-12"],
    ["de", "zwischen dem 3. und dem 12. Mai", "zwischen dem 3. und dem 12. Mai: 2022-05-03/2022-05-12"],
    ["de", "am 3. und 14. Mai 2021", "am 3. und 14. Mai 2021: 2021-05-03/2021-05-03 2021-05-14/2021-05-14"],
    ["de", "3./4. September", "3./4. September: 2021-09-03/2021-09-04"],
    ["nl", "van 3 tot 12 juni", "van 3 tot 12 juni: 2022-06-03/2022-06-12"],
    ["fr", "les 3, 4 et 5 mai 2021", "les 3, 4 et 5 mai 2021: 2021-05-03/2021-05-05"],
    ["en", "July 14-17, 2021", "July 14-17, 2021: 2021-07-14/2021-07-17"],
    ["en", "on May 3 and 14, 2021", "on May 3 and 14, 2021: 2021-05-03/2021-05-03 2021-05-14/2021-05-14"],
    ["es", "del 3 al 12 de junio", "del 3 al 12 de junio: 2022-06-03/2022-06-12"],
  ])("%s: %s: days of one month", (language, quote, expected) =>
    expect(spansOf(language, "2022-08-26", quote, "past")).toEqual([expected]),
  );

  it.each([
    ["en", "in January and February 2019", "in January and February 2019: 2019-01-01/2019-02-28"],
    ["en", "in December and January 2020", "in December and January 2020: 2019-12-01/2020-01-31"],
    ["en", "from 3 May 2021 to June", "from 3 May 2021 to June: 2021-05-03/2021-06-30"],
    ["en", "from Nov to March", "from Nov to March: 2021-11-01/2022-03-31"],
    ["en", "from yesterday to Monday", "from yesterday to Monday: 2022-08-25/2022-08-29"],
    ["de", "von Ende März bis Mitte Mai", "von Ende März bis Mitte Mai: 2022-03-21/2022-05-20"],
  ])("%s: %s: what one end lacks, the other has", (language, quote, expected) =>
    expect(spansOf(language, "2022-08-26", quote, "past")).toEqual([expected]),
  );

  it.each([
    ["en", "on 22/Jan/2019", "on 22/Jan/2019: 2019-01-22/2019-01-22"],
    ["en", "in August two thousand and fifteen", "in August two thousand and fifteen: 2015-08-01/2015-08-31"],
    ["es", "el cinco de enero de 2021", "el cinco de enero de 2021: 2021-01-05/2021-01-05"],
    ["en", "a year and two months ago", "a year and two months ago: 2021-06-01/2021-07-11"],
    ["de", "in der Woche vom 4. Februar", "in der Woche vom 4. Februar: 2022-01-31/2022-02-10"],
    ["nl", "tot op heden", "tot op heden: ../2022-08-26"],
  ])("%s: %s", (language, quote, expected) =>
    expect(spansOf(language, "2022-08-26", quote, "past")).toEqual([expected]),
  );

  it.each(["It had 4 boats (2019)", "2019 (4 boats)"])("may be a year by itself, beside an amount: %s", (quote) => {
    expect(spansOf("en", "2022-08-26", quote)).toEqual(["2019: 2019-01-01/2019-12-31"]);
    expect(amountsOf("en", quote)).toEqual(["4"]);
  });

  it("have parts in each year that may be meant", () =>
    expect(spansOf("de", "2022-08-26", "Ende Juli")).toEqual([
      "Ende Juli: 2022-07-21/2022-07-31 2023-07-21/2023-07-31",
    ]));

  it.each([
    ["en", "over the past years"],
    ["de", "in den vergangenen Jahren"],
    ["nl", "in de komende maanden"],
    ["fr", "ces derniers mois"],
    ["en", "in two years since 2011"],
    ["en", "twenty five January"],
    ["en", "the first week of Oct. on Friday"],
  ])("%s: %s tells no days by itself", (language, quote) => {
    const days = read(language, "2022-08-26", quote, null).days.filter(({ relative }) => relative);
    expect(days).toEqual([]);
  });

  it("are not made of words that only look like one", () => {
    expect(spansOf("fr", "2022-08", "a été lancé")).toEqual([]);
    expect(spansOf("en", "2022-08", "it may be partly due")).toEqual([]);
    expect(spansOf("en", "2022-08", "the 2017s")).toEqual([]);
    expect(spansOf("de", "2022-08-26", "mehr als 2000 Städte")).toEqual([]);
  });
});

describe("amounts", () => {
  it.each([
    ["de", "von rund 3,9 Milliarden US-Dollar", ["about 3.9 billion USD"]],
    ["en", "for nearly $4 billion", ["nearly 4 billion dollars"]],
    ["de", "in mehr als 20 neuen Städten", ["more than 20"]],
    ["fr", "quelque 767 000 membres", ["about 767000"]],
    ["nl", "anderhalf miljoen klanten", ["1.5 million"]],
    ["de", "1.234 Euro", ["1234 EUR"]],
    ["en", "1.234 meters", ["1.234 metres"]],
    ["en", "1,234 meters", ["1234 metres"]],
    ["fr", "3,9 milliards de dollars", ["3.9 billion dollars"]],
    ["de", "dreihundertneunundneunzigtausendfünfhundertneun", ["399509"]],
    ["fr", "quatre-vingt-dix-sept mille", ["97 thousand"]],
    ["nl", "tweehonderdvijfendertig", ["235"]],
    ["en", "three hundred and twelve thousand", ["312 thousand"]],
    ["es", "unos 1.234 millones de euros", ["about 1234 million EUR"]],
    ["es", "doscientos cincuenta y tres", ["253"]],
    ["de", "zwischen 10 und 12 Prozent", ["between 10 and 12%"]],
    ["fr", "une dizaine de villes", ["about 10"]],
    ["en", "several months", ["several months"]],
    ["en", "dozens of cities", ["dozens"]],
    ["en", "at least 12,500 people", ["at least 12500"]],
    ["en", "the Twelve ships it ordered", ["12"]],
    ["en", "one hundred-and-five ships", ["105"]],
    ["de", "für 3 Mio. Euro", ["3 million EUR"]],
    ["de", "das kostet 3 Mio.", ["3 million"]],
  ])("%s: %s", (language, quote, expected) => expect(amountsOf(language, quote)).toEqual(expected));

  it("are not made of words that only look like one", () => {
    expect(amountsOf("de", "keine Klinik")).toEqual([]);
    expect(amountsOf("de", "fast kein Geld")).toEqual([]);
  });

  it.each([
    ["en", "G20, Covid-19 and the A380", []],
    ["fr", "plus d'11 pays", ["more than 11"]],
    ["nl", "op de 20 locaties", ["20"]],
    ["en", "300 in 50 cities", ["300", "50"]],
    ["en", "one in 10 minutes", ["1", "10 minutes"]],
    ["en", "five in three", []],
    ["en", "three in three", []],
    ["de", "er sah, wie die Elf gewann", []],
    ["en", "in 2019 over 300 people", ["more than 300"]],
    ["en", "$4 billion over five years", ["4 billion dollars", "at least 5 years"]],
    ["nl", "drie een vijfde", []],
    ["en", "1e10", []],
    ["en", "120 MEUR", []],
  ])("%s: %s: a part, a name is no amount of its own", (language, quote, expected) =>
    expect(amountsOf(language, quote)).toEqual(expected),
  );
});
