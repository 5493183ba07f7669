import { describe, expect, it } from "vitest";
import { article, severities, told } from "./told.ts";

const findsFault = async (language: string, claim: string) =>
  (await told(article("a", `language: ${language}, published: 2022-08-26`, `{ ${claim} }`))).length > 0;

describe("a slip in a date", () => {
  it.each([
    ["the year beside", "en", "property: sailed, value: 2020, quote: was launched in 2019"],
    [
      "the year beside, worked out from the day of publication",
      "nl",
      "property: sailed, value: 2020, quote: vorig jaar",
    ],
    ["a language by its three letters", "nld", "property: sailed, value: 2020, quote: vorig jaar"],
    ["the month beside", "de", "property: sailed, value: 2022-06, quote: Ende Juli"],
    ["the season beside", "fr", "property: sailed, value: autumn 2021, quote: l’été dernier"],
    ["the year that the quote excludes", "en", "property: sailed, value: 2019, quote: it sailed before 2019"],
  ])("is found out: %s", async (_, language, claim) => expect(await findsFault(language, claim)).toBe(true));

  it.each([
    ["the night between two days", "en", "property: sailed, value: 2022-08-25, quote: on 24 August"],
    ["a day that touches a month", "en", "property: sailed, value: 2022-08-01, quote: in July 2022"],
    ["one of two days of a list", "en", "property: sailed, value: 2022-05-03, quote: on May 3 and 14"],
    ["a day of a range", "de", "property: sailed, value: 2022-06-05, quote: vom 3. bis 12. Juni"],
    ["a time that nobody can tell", "en", "property: sailed, value: 2019, quote: sailed in the past years"],
  ])("is none: %s", async (_, language, claim) => expect(await findsFault(language, claim)).toBe(false));
});

describe("a slip in a yes or no", () => {
  it.each([
    ["de", "property: electric, value: false, quote: zeigen großes Interesse"],
    ["en", "property: electric, value: false, quote: confirmed this information"],
    ["nl", "property: electric, value: true, quote: niet onder stroom"],
  ])("is found out beside a word that only begins as a denial does: %s, %s", async (language, claim) =>
    expect(await findsFault(language, claim)).toBe(true),
  );
  it.each([
    ["en", "property: electric, value: false, quote: an unlikely choice"],
    ["de", "property: electric, value: false, quote: interesselos"],
    ["de", "property: electric, value: false, quote: sei ausgeschlossen"],
    ["fr", "property: electric, value: false, quote: est exclue"],
    ["en", "property: electric, value: false, quote: three short of a majority"],
    ["nl", "property: electric, value: false, quote: komt drie zetels tekort"],
    ["en", "property: electric, value: false, quote: it mustn't run on batteries"],
    ["de", "property: electric, value: false, quote: keineswegs unter Strom"],
    ["nl", "property: electric, value: false, quote: rijdt evenmin op stroom"],
    ["fr", "property: electric, value: false, quote: nullement électrique"],
    ["en", "property: electric, value: false, quote: no-one could plug it in"],
  ])("is none beside a word that denies by itself: %s, %s", async (language, claim) =>
    expect(await findsFault(language, claim)).toBe(false),
  );
  it.each([
    ["fr", "property: electric, value: true, quote: des services en personne"],
    ["fr", "property: electric, value: true, quote: une personne à bord l'a vu"],
    ["fr", "property: electric, value: true, quote: sur n'importe quelle ligne"],
    ["fr", "property: electric, value: true, quote: pas moins de trois moteurs"],
    ["en", "property: electric, value: true, quote: no fewer than three motors"],
    ["en", "property: electric, value: true, quote: 'as never before, it runs'"],
    ["de", "property: electric, value: true, quote: nicht zuletzt wegen der Motoren"],
    ["nl", "property: electric, value: true, quote: niet minder dan drie motoren"],
    ["nl", "property: electric, value: true, quote: ook voor niet-Norsund-reizigers"],
    ["en", "property: electric, value: true, quote: in the no-wake zone"],
    ["es", "property: electric, value: true, quote: no obstante, navega"],
  ])("is none in a turn of phrase that only looks like a denial: %s, %s", async (language, claim) =>
    expect(await findsFault(language, claim)).toBe(false),
  );
});

describe("a yes that stands on a denial", () => {
  const severity = async (language: string, claim: string) =>
    severities(
      article("a", `language: ${language}, published: 2022-08-26`, `{ property: electric, value: true, ${claim} }`),
    );

  it.each([
    ["en", "quote: it is not electric"],
    ["en", "quote: does not run on electricity"],
    ["de", "quote: die Fähre ist nicht elektrisch, translation: the ferry is not electric"],
    ["nl", "quote: niet elektrisch, translation: not electric"],
    ["fr", "quote: elle n'est pas électrique"],
  ])("is a warning where the quote has the word that is asked for: %s, %s", async (language, claim) =>
    expect(await severity(language, claim)).toEqual(["warning"]),
  );

  it.each([
    ["en", "quote: it does not burn diesel"],
    ["de", "quote: sie fährt nicht mit Diesel"],
    ["nl", "quote: ze vaart niet op diesel"],
    ["fr", "quote: elle ne roule pas au diesel"],
  ])(
    "is told for information where it may deny the opposite, unless a note says so: %s, %s",
    async (language, claim) => {
      expect(await severity(language, claim)).toEqual(["info"]);
      expect(await severity(language, `${claim}, note: it burns diesel or is electric`)).toEqual([]);
    },
  );
});

describe("money by the month or the household", () => {
  it.each([
    ["en", "property: rent, value: €400 a month, quote: around €400 a month"],
    ["de", "property: rent, value: €400 a month, quote: 400 Euro zahlt er im Monat"],
    ["fr", "property: rent, value: €400-500 a month, quote: de 4 800 à 6 000 euros par an"],
    ["de", "property: grant, value: 5000 euros per household, quote: 5000 Euro je Haushalt"],
  ])("agrees with the sum in its quote: %s, %s", async (language, claim) =>
    expect(await findsFault(language, claim)).toBe(false),
  );

  it.each([
    ["en", "property: rent, value: €400 a month, quote: around €450 a month"],
    ["de", "property: grant, value: 5000 euros per household, quote: 500 Euro je Haushalt"],
  ])("clashes with another sum: %s, %s", async (language, claim) =>
    expect(await findsFault(language, claim)).toBe(true),
  );
});

describe("a count that a quote has no number for", () => {
  it.each([
    ["nl", "property: crew, value: none, quote: er wordt niemand meer vermist"],
    ["fr", "property: crew, value: no deaths, quote: aucun décès"],
    ["de", "property: calls, value: twice, quote: schon zweimal"],
  ])("is none to tell of where a word says it: %s, %s", async (language, claim) =>
    expect(await findsFault(language, claim)).toBe(false),
  );

  it("is told for information where none does", async () =>
    expect(await findsFault("nl", "property: crew, value: none, quote: allen zijn gered")).toBe(true));

  it("is none to tell of by the seconds of a time", async () =>
    expect(await findsFault("fr", 'property: crew, value: 20, quote: "en 1h06’40’’"')).toBe(false));
});

describe("an amount that follows from its quote", () => {
  it.each([
    ["en", "property: passengers, value: 43, quote: 41 adults and two children"],
    ["de", "property: passengers, value: 43, quote: 41 Erwachsene und zwei Kinder"],
    ["nl", "property: passengers, value: 43, quote: 41 volwassenen en twee kinderen"],
    ["fr", "property: passengers, value: 43, quote: 41 adultes et deux enfants"],
    ["en", "property: passengers, value: about 43, quote: 'nearly 40, and later four more'"],
    ["en", "property: passengers, value: 43, quote: 'of the 60 aboard, 41 adults and two children were saved'"],
    ["en", "property: passengers, value: 150, quote: half of the 300 passengers"],
    ["en", "property: passengers, value: 200, quote: a third of the 300 passengers stayed at home"],
    ["de", "property: passengers, value: 150, quote: die Hälfte der 300 Fahrgäste"],
    ["nl", "property: passengers, value: 60, quote: een op de vijf van de 300 passagiers"],
    ["fr", "property: passengers, value: 30, quote: 10 % des 300 passagers"],
    ["en", "property: passengers, value: 600, quote: '300 passengers, half of them all'"],
    ["en", "property: passengers, value: 300, quote: rose by 10% to 330 passengers"],
    ["en", "property: passengers, value: 330, quote: '300 passengers at first, and then 10% more'"],
    ["en", "property: passengers, value: 170, quote: half of the 300 passengers and 20 drivers"],
    ["en", "property: passengers, value: 170, quote: half of the 300 adults and a third of the 60 children"],
  ])("is none to tell of where its amounts make it up: %s, %s", async (language, claim) =>
    expect(await findsFault(language, claim)).toBe(false),
  );

  it.each([
    ["the sum is another", "property: passengers, value: 45, quote: 41 adults and two children"],
    ["there is but one amount", "property: passengers, value: 43, quote: 41 adults"],
    [
      "something stands between",
      "property: passengers, value: 43, quote: '41 aboard, 12 of them children, and two dogs'",
    ],
    [
      "a share is of none of them",
      "property: passengers, value: 350, quote: half of the crew sailed with 300 passengers",
    ],
    ["a percentage is of none of them", "property: passengers, value: 350, quote: '300 passengers, and 3% were late'"],
    ["no two shares make it up", "property: passengers, value: 500, quote: 'a half and a third of the 300 passengers'"],
    ["seven in ten are too few", "property: passengers, value: 150, quote: seven in ten of the 300 passengers"],
    ["they are no things", "property: length, value: 43 m, quote: 41 metres long and two metres wide"],
  ])("is told of where %s", async (_, claim) => expect(await findsFault("en", claim)).toBe(true));

  it("is told for information where the note works it out from an amount of the quote", async () => {
    const claim = (note: string) =>
      article(
        "a",
        "language: en, published: 2022-08-26",
        `{ property: passengers, value: 43, quote: 41 adults, note: ${note} }`,
      );
    expect(await severities(claim("41 + 2"))).toEqual(["info"]);
    expect(await severities(claim("'41 of paragraph 3, and the 2 of paragraph 5'"))).toEqual(["info"]);
    expect(await severities(claim("the whole of paragraph 3"))).toEqual(["warning"]);
    expect(await severities(claim("in paragraph 41"))).toEqual(["warning"]);
  });
});

describe("just over, and nearly", () => {
  it.each([
    ["de", "value: 171616, quote: gut 171.000 Menschen"],
    ["nl", "value: 171616, quote: ruim 171.000 mensen"],
    ["fr", "value: 171616, quote: un peu plus de 171 000 personnes"],
    ["en", "value: 17.6 million, quote: 'just over 17 million people'"],
    ["de", "value: 171616, quote: knapp 172.000 Menschen"],
  ])("may be of a number that was cut off: %s, %s", async (language, claim) =>
    expect(await findsFault(language, `property: passengers, ${claim}`)).toBe(false),
  );
  it.each([
    ["de", "value: 172616, quote: gut 171.000 Menschen"],
    ["nl", "value: 27, quote: ruim 20 mensen"],
    ["nl", "value: 171116, quote: bijna 172.000 mensen"],
    ["fr", "value: 170000, quote: un peu plus de 171 000 personnes"],
  ])("reach no further: %s, %s", async (language, claim) =>
    expect(await findsFault(language, `property: passengers, ${claim}`)).toBe(true),
  );
});
