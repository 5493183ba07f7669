import { describe, expect, it } from "vitest";
import { amountsOf, read, spansOf } from "./reading.ts";

const tuesday = "2024-05-14";

describe("expressions of time in news", () => {
  it.each([
    ["en", "in the 1990s", "in the 1990s: 1990-01-01/1999-12-31"],
    ["en", "in the late 1980s", "in the late 1980s: 1986-09-01/1989-12-31"],
    ["en", "the nineties", "the nineties: 1990-01-01/1999-12-31"],
    ["de", "den 80er-Jahren", "den 80er-Jahren: 1980-01-01/1989-12-31"],
    ["de", "Anfang der Neunzigerjahre", "Anfang der Neunzigerjahre: 1990-01-01/1993-04-30"],
    ["nl", "in de jaren negentig", "in de jaren negentig: 1990-01-01/1999-12-31"],
    ["nl", "jaren '60", "jaren '60: 1960-01-01/1969-12-31"],
    ["fr", "dans les années quatre-vingt-dix", "dans les années quatre-vingt-dix: 1990-01-01/1999-12-31"],
    ["fr", "années 2000", "années 2000: 2000-01-01/2009-12-31"],
    ["es", "en los años 80", "en los años 80: 1980-01-01/1989-12-31"],
    ["de", "in den 20er Jahren", "in den 20er Jahren: 1920-01-01/1929-12-31 2020-01-01/2029-12-31"],
  ])("%s: %s: a decade of two digits is the last one begun, or either", (language, quote, expected) =>
    expect(spansOf(language, tuesday, quote, "past")).toEqual([expected]),
  );

  it.each([
    ["en", "a woman in her 90s"],
    ["nl", "eind jaren negentiende"],
    ["fr", "la fin des années"],
    ["de", "am Morgen"],
    ["nl", "in de morgen"],
    ["es", "por la mañana"],
    ["en", "two years later"],
    ["en", "now in its third week"],
    ["de", "in der ersten Hälfte"],
    ["de", "drei Tage zuvor"],
    ["fr", "deux ans plus tard"],
    ["de", "rund 2000 Arbeiter"],
    ["de", "wurden 1984 Exemplare verkauft"],
    ["nl", "werden 1984 exemplaren verkocht"],
    ["en", "lost 1500 workers"],
  ])(
    "%s: %s: ages, mornings, what begins at what was told before, and what is counted are no days",
    (language, quote) => expect(spansOf(language, tuesday, quote, "past")).toEqual([]),
  );

  it.each([
    ["fr", "mardi dernier", "mardi dernier: 2024-05-07/2024-05-07"],
    ["nl", "dinsdagochtend", "dinsdagochtend: 2024-05-14/2024-05-14"],
    ["de", "am Montagabend", "am Montagabend: 2024-05-13/2024-05-13"],
    ["de", "am Wochenende", "am Wochenende: 2024-05-11/2024-05-12"],
    ["fr", "ce week-end", "ce week-end: 2024-05-11/2024-05-12"],
    ["de", "im Vorjahr", "im Vorjahr: 2023-01-01/2023-12-31"],
    ["de", "bis zum 31. Juli", "bis zum 31. Juli: ../2024-07-31"],
    ["de", "am 24. 2. 2022", "am 24. 2. 2022: 2022-02-24/2022-02-24"],
    ["de", "in der Nacht zum 9. November 1989", "in der Nacht zum 9. November 1989: 1989-11-08/1989-11-09"],
    ["de", "im Winter 2022/23", "im Winter 2022/23: 2022-12-01/2023-02-28"],
    ["fr", "l'hiver 2022-2023", "l'hiver 2022-2023: 2022-12-01/2023-02-28"],
    ["nl", "in het boekjaar 2022/2023", "2022/2023: 2022-01-01/2023-12-31"],
    ["de", "an Silvester 2019", "an Silvester 2019: 2019-12-31/2019-12-31"],
    ["en", "on Christmas Day", "on Christmas Day: 2023-12-25/2023-12-25"],
    ["de", "vor anderthalb Jahren", "vor anderthalb Jahren: 2022-09-29/2022-12-31"],
    ["nl", "in de nacht van zaterdag op zondag", "in de nacht van zaterdag op zondag: 2024-05-11/2024-05-12"],
    ["de", "nicht vor 2027", "nicht vor 2027: 2027-01-01/.."],
    ["en", "no earlier than 2027", "no earlier than 2027: 2027-01-01/.."],
    ["en", "on Sept. 11, 2001", "on Sept. 11, 2001: 2001-09-11/2001-09-11"],
    ["de", "im Jänner 2021", "im Jänner 2021: 2021-01-01/2021-01-31"],
    ["de", "im dritten Quartal", "im dritten Quartal: 2023-07-01/2023-09-30"],
    ["fr", "il y a une dizaine d’années", "il y a une dizaine d'années: 2011-11-13/2016-12-31"],
    ["fr", "il y a un an et demi", "il y a un an et demi: 2022-09-29/2022-12-31"],
  ])("%s: %s, read on a Tuesday", (language, quote, expected) =>
    expect(spansOf(language, tuesday, quote, "past")).toEqual([expected]),
  );

  it("that depend on the tense are read again in another", () => {
    const { anchored } = read("en", tuesday, "two years later", "past");
    expect(anchored).toBe(true);
  });
});

describe("amounts in news", () => {
  it.each([
    ["en", "one in five customers", ["1 in 5"]],
    ["nl", "een op de drie klanten", ["1 in 3"]],
    ["fr", "un enfant sur cinq", ["1 in 5"]],
    ["fr", "neuf habitants sur dix", ["9 in 10"]],
    ["en", "nearly two-thirds of voters", ["nearly 2 in 3"]],
    ["de", "ein Drittel der Wähler", ["1 in 3"]],
    ["de", "jedes fünfte Kind", ["1 in 5"]],
    ["fr", "la moitié du personnel", ["1 in 2"]],
    ["de", "jeden zweiten Tag", []],
    ["en", "half the year", []],
    ["en", "half of 2023", []],
  ])("%s: %s: a share in words", (language, quote, expected) => expect(amountsOf(language, quote)).toEqual(expected));

  it.each([
    ["en", "half a million people", ["0.5 million"]],
    ["en", "three-quarters of a million", ["3/4 million"]],
    ["de", "eine halbe Stunde", ["0.5 hours"]],
    ["de", "von sieben auf drei Millionen Euro", ["between 3 million and 7 million EUR"]],
    ["nl", "een half miljoen euro", ["0.5 million EUR"]],
    ["fr", "un demi-million d'euros", ["0.5 million EUR"]],
    ["fr", "un milliard et demi d'euros", ["1.5 billion EUR"]],
    ["en", "a day and a half", ["1.5 days"]],
    ["fr", "deux heures et demie", ["2.5 hours"]],
    ["en", "half a page", []],
  ])("%s: %s: halves of a magnitude or unit", (language, quote, expected) =>
    expect(amountsOf(language, quote)).toEqual(expected),
  );

  it.each([
    ["en", "by 3 percentage points", ["3 percentage points"]],
    ["de", "um 0,25 Prozentpunkte auf 4 Prozent", ["0.25 percentage points", "4%"]],
    ["fr", "de 25 points de base", ["25 basis points"]],
    ["en", "up to 120 km/h", ["up to 120 km/h"]],
    ["en", "99 cents", ["99 cents"]],
    ["fr", "une amende de 12,5 M€", ["12.5 million EUR"]],
    ["fr", "coûtera 3,2 Md€", ["3.2 billion EUR"]],
    ["en", "$12 m", ["12 million dollars"]],
    ["en", "12 m", ["12 metres"]],
    ["en", "12 M", []],
    ["de", "die dreijährige Tochter", ["3 years"]],
    ["nl", "een tweedaagse staking", ["2 days"]],
    ["fr", "le quadragénaire", ["between 40 and 49 years"]],
    ["en", "a man in his forties", ["between 40 and 49 years"]],
    ["fr", "plusieurs centaines de personnes", ["several hundred"]],
    ["nl", "een kleine 200 boeren", ["nearly 200"]],
    ["nl", "twee à drie miljard euro", ["between 2 billion and 3 billion EUR"]],
  ])("%s: %s: units and words that belong to a number", (language, quote, expected) =>
    expect(amountsOf(language, quote)).toEqual(expected),
  );

  it.each([
    ["nl", "drie keer zoveel als de 300", ["300"]],
    ["fr", "deux fois plus que les 300", ["300"]],
    ["en", "call 0800 1111", []],
    ["nl", "bel 0900-8844", []],
    ["fr", "le 0 800 130 000", []],
    ["de", "gegen 20.15 Uhr", []],
    ["en", "won 3-1 away", []],
    ["de", "gewann 3:1", []],
    ["de", "war Anfang zwanzig", []],
    ["nl", "was begin 40", []],
    ["de", "als die Elf gewann", []],
    ["de", "die elf Spieler", ["11"]],
    ["en", "at 8 p.m.", []],
  ])("%s: %s: factors, telephone numbers and clock times are none", (language, quote, expected) =>
    expect(amountsOf(language, quote)).toEqual(expected),
  );
});
