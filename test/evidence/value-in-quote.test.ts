import { describe, expect, it } from "vitest";
import { article, told } from "./told.ts";

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
