import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/say.ts";
import type { Data } from "../../src/model/data.ts";
import { quantity } from "../../src/values/quantity.ts";
import { codeOf, contextOf, denote, inWords, plain } from "./quantities.ts";

describe("how two quantities stand", () => {
  const rows: readonly [a: string, relation: string, b: string, gap?: string, near?: "near"][] = [
    ["120", "same", "exactly 120"],
    ["3.9 billion", "narrower", "4 billion"],
    ["3,912,000,000", "narrower", "3.9 billion"],
    ["4 billion", "wider", "3.9 billion"],
    ["about 20", "overlaps", "more than 20"],
    ["10 to 12", "overlaps", "12 to 14"],
    ["nearly 20", "disjoint", "20", "0", "near"],
    ["3.9 billion", "disjoint", "4.0 billion", "0", "near"],
    ["more than 20", "disjoint", "20", "0", "near"],
    ["at least 20", "wider", "20"],
    ["20", "disjoint", "21", "1"],
    ["less than 10", "disjoint", "more than 20", "10"],
    ["5 or 9", "disjoint", "7", "2"],
    ["5 or 9", "wider", "9"],
    ["5 or 9", "narrower", "between 5 and 9"],
    ["5 or 9", "overlaps", "9 or 10"],
    ["dozens", "wider", "37"],
    ["hundreds", "disjoint", "37", "63"],
    ["0.1", "disjoint", "exactly 0.3", "0.15"],
    ["exactly 1/3", "disjoint", "exactly 0.333333333333333333", "1/3000000000000000000"],
    ["exactly 1/3", "same", "exactly 2/6"],
    ["20 km", "incomparable", "20 kg"],
    ["20 km", "same", "20,000 metres"],
    ["20 passengers", "incomparable", "20 members"],
    ["20% of adults", "incomparable", "20% of children"],
    ["20%", "incomparable", "20 percentage points"],
    ["5 EUR", "incomparable", "5 USD"],
  ];
  it.each(rows)("%s is %s %s", (a, relation, b, gap, near) => {
    expect(quantity.relate(denote(a), denote(b), plain)).toBe(relation);
    if (gap === undefined) return;
    expect(quantity.gap(denote(a), denote(b), plain)).toEqual({ amount: gap, unit: null, near: near === "near" });
  });
});

describe("tolerance", () => {
  const rows: readonly [a: string, b: string, tolerance: string, near: boolean][] = [
    ["100", "99", "0.01", true],
    ["100", "exactly 98.99", "0.01", false],
    ["-100", "-99", "0.01", true],
    ["3", "exactly 2.94", "0.02", true],
    ["0.3", "exactly 0.25", "0.0", true],
    ["20", "21", "0", false],
    ["20", "20", "0", true],
    ["0", "1", "0.5", false],
    // Of the larger of the two ends that are compared, and any two ends that are near are enough.
    ["1 or 100", "exactly 1.1 or 102", "0.02", true],
  ];
  it.each(rows)("%s against %s at %s", (a, b, tolerance, near) => {
    const context = contextOf({ tolerance });
    expect(quantity.gap(denote(a), denote(b), context).near).toBe(near);
    expect(quantity.gap(denote(b), denote(a), context).near).toBe(near);
  });
});

describe("the property's settings", () => {
  const rows: readonly [property: Parameters<typeof contextOf>[0], written: string, denotes: string][] = [
    [{ rounded: true }, "12000", "[11500, 12500)"],
    [{ rounded: true }, "12,345", "[12344.5, 12345.5)"],
    [{ rounded: true }, "10 million", "[5000000, 15000000)"],
    [{ rounded: true }, "exactly 12000", "12000"],
    [{ rounded: true }, "0", "0"],
    [{ rounded: true }, "12.50", "[12.495, 12.505)"],
    [{ unit: "passengers" }, "120", "120 passengers"],
    [{ unit: "passenger" }, "1 Passenger", "1 passengers"],
    [{ unit: "passengers" }, "120 members", "120 members"],
    [{ unit: "km" }, "3 miles", "4.828032 km"],
    [{ unit: "miles" }, "3", "3 [mi_i]"],
    [{ unit: "km" }, "3 kg", "3 kg"],
    [{ unit: "EUR" }, "12.50", "12.5 EUR"],
    [{ unit: "JPY" }, "12.50", "[12.495, 12.505) JPY"],
    [{ unit: "MNT" }, "12.50", "12.5 MNT"],
    [{ unit: "EUR" }, "exactly 12 ZMK", "12 ZMK"],
    [{ unit: "BYR" }, "12.50", "[12.495, 12.505) BYR"],
    [{ unit: "apples" }, "5 bad", "5 bads"],
    [{ unit: "%" }, "two thirds", "[190/3, 70) %"],
    [{ unit: "% of adults" }, "1 in 5", "[18, 22) % of adults"],
    [{ unit: "% of adults" }, "20%", "20 % of adults"],
    [{ unit: "%" }, "20% of adults", "20 % of adults"],
    [{ unit: "m" }, "3m", "3 m"],
    [{ unit: "GBP" }, "3m", "[2500000, 3500000) GBP"],
    [{ unit: "AUD" }, "$5", "5 AUD"],
    [{ unit: "cases per 100,000 people" }, "12", "12 cases/100000 people"],
    [{ unit: "patients" }, "no deaths", "0 patients"],
    [{ unit: "dead" }, "no survivors", "0 survivors"],
    [{ unit: "survivors" }, "no deaths", "0 deaths"],
    [{ unit: "people" }, "no buildings", "0 buildings"],
    [{ unit: "km" }, "no deaths", "0 deaths"],
    [{ unit: "people" }, "15-odd", "[15, 20) people"],
    [{ unit: "people" }, "a total of 300 or more", "[300, ) people"],
    [{ unit: "people" }, "all 300+", "[300, ) people"],
    [{ unit: "people" }, "just 300 tops", "(, 300] people"],
    [{ unit: "people" }, "only 300-odd", "[300, 400) people"],
    [{ unit: "people" }, "nearly 300 in total", "[250, 300) people"],
    [{ unit: "EUR" }, "€1.5 million odd", "[1500000, 2000000) EUR"],
    [{ unit: "MDL" }, "5 lei", "5 MDL"],
  ];
  it.each(rows)("%j: %s", (property, written, denotes) => {
    expect(codeOf(denote(written, contextOf(property)))).toBe(denotes);
  });
});

describe("rates", () => {
  const rates = [
    { from: "NOK", to: "EUR", rate: "0.086", on: "2024-05-14", source: null },
    { from: "NOK", to: "EUR", rate: "0.1", on: "2020-01-01", source: null },
    { from: "EUR", to: "USD", rate: "1.25", on: "2024-05-14", source: null },
  ];
  const rows: readonly [unit: string | null, written: string, denotes: string][] = [
    ["EUR", "1000 NOK", "86 EUR"],
    ["NOK", "86 EUR", "1000 NOK"],
    ["EUR", "1 USD", "0.8 EUR"],
    ["NOK", "1 USD", "1 USD"], // Two rates away: no chains.
    [null, "1000 NOK", "86 EUR"], // Most rates name the euro.
    [null, "5 CHF", "5 CHF"],
    ["EUR/kWh", "10 NOK per MWh", "0.00086 EUR/kW.h"],
    ["EUR", "3.9 billion NOK", "[331100000, 339700000) EUR"],
  ];
  it.each(rows)("in %s, %s", (unit, written, denotes) => {
    expect(codeOf(denote(written, contextOf({ unit }, rates)))).toBe(denotes);
  });
});

describe("what cannot be read says how to write it", () => {
  const rows: readonly [written: Data, suggestion: string | undefined, unit?: string][] = [
    ["3,9", "3.9"],
    ["20,", "20"],
    ["12,50 EUR", "12.50 EUR"],
    ["1.234.567", "1234567"],
    ["1.234.567,89", "1234567.89"],
    ["1,2345", "1.2345"],
    ["3.9 bilion", "3.9 billion"],
    ["3,9 bilion", "3.9 billion"],
    ["3.9 milion USD", "3.9 million USD"],
    ["plus de 3,9 milliards USD", "more than 3.9 billion USD"],
    ["bijna 4 miljard", "nearly 4 billion"],
    ["2 Prozentpunkte", "2 percentage points"],
    ["10.5 celcius", "10.5 celsius"],
    ["fourty", "forty"],
    ["aproximately 20", "approximately 20"],
    ["more then 20", "more than 20"],
    ["12 to 10", "10 to 12"],
    ["between 12 and 10", "between 10 and 12"],
    ["12-10", "10-12"],
    ["12..10", "10 to 12"],
    ["10..12", "10 to 12"],
    ["2024...2020", "2020 to 2024"],
    ["12 km - 10 km", "10 km to 12 km"],
    ["more than 12 and less than 10", "more than 10 and less than 12"],
    ["$5", "USD 5"],
    ["$5", "USD 5", "EUR"],
    ["5 usd", "5 USD"],
    ["5 tons", "5 tonnes"],
    ["3 m", "3 million"],
    ["120 pasengers", "120 passengers", "passengers"],
    ["12 kilometrs", "12 kilometres", "km"],
    ["21th", undefined],
    ["1e400", undefined],
    ["900 or 1 million", undefined],
    ["EUR 5 to USD 6", undefined],
    ["3rd km", undefined],
    ["a lot", undefined],
    ["17-odd", undefined],
    ["exactly 300 or more", undefined],
    ["nearly 300 or more", undefined],
    ["just over 300-odd", undefined],
    ["between 300-odd and 400-odd", undefined],
    ["300 to 400-odd", undefined],
    ["twice as many", undefined, "times"],
    ["5 lei", "5 RON"],
    ["", undefined],
    ["true", undefined],
    [true, undefined],
    [["20"], "20"],
    [["20", "30"], undefined],
    [{ amount: "20" }, undefined],
    [null, undefined],
    [`1${"0".repeat(120)}`, undefined],
    ["1".repeat(100_000), undefined],
  ];
  it.each(
    rows.map(
      ([written, suggestion, unit]) => [JSON.stringify(written).slice(0, 40), written, suggestion, unit] as const,
    ),
  )("%s", (_, written, suggestion, unit = undefined) => {
    const reading = quantity.read(written, contextOf({ unit: unit ?? null }));
    expect(reading.ok).toBe(false);
    if (reading.ok) return;
    expect(reading.suggestion).toBe(suggestion);
    expect(say(reading.problem, "en")).toContain(suggestion === undefined ? "Write" : `Did you mean "${suggestion}"?`);
  });
});

it.each([
  ["vier", "de", "4"],
  ["rund zwanzig Euro", "de", "about 20 Euro"],
  ["environ quatre millions", "fr", "about 4 millions"],
  ["bijna veertig", "nl", "nearly 40"],
  ["vier", "fr", undefined],
])("a number in the words of the article's language is told in figures: %s (%s)", (written, language, suggestion) => {
  const reading = quantity.read(written, { ...plain, language });
  expect(reading.ok ? "read" : reading.suggestion).toBe(suggestion);
});

describe("numbers that are no text", () => {
  it.each([
    [20, "20"],
    [12.5, "[12.45, 12.55)"],
    [1e21, "[500000000000000000000, 1500000000000000000000)"],
  ])("%d", (written, denotes) => {
    const reading = quantity.read(written, plain);
    expect(reading.ok && codeOf(reading.denotation)).toBe(denotes);
  });
});

describe("what a quantity is called", () => {
  const rows: readonly [written: string, unit: string | null, called: string][] = [
    ["3.9 billion USD", null, "3.9 billion USD"],
    ["3900000000 USD", null, "3,900,000,000 USD"],
    ["4 billion", null, "4 billion"],
    ["nearly 4 billion", null, "at least 3.5 billion and less than 4 billion"],
    ["about 767000", null, "between 766,500 and 767,500"],
    ["12.5", "EUR", "12.5 EUR"],
    ["exactly 12.5", "EUR", "12.50 EUR"],
    ["exactly 12.5", null, "exactly 12.5"],
    ["1 passenger", "passengers", "1 passenger"],
    ["1 person", null, "1 person"],
    ["20?", null, "20 (uncertain)"],
    ["1 in 7", "%", "between about 12.9 and 15.7%"],
    ["3000 acres", "ha", "3000 acres (about 1214 hectares)"],
    ["3001 acres", "ha", "3001 acres (about 1214 hectares)"],
    ["100 minutes", "hours", "100 minutes (about 1.67 hours)"],
    ["90 minutes", "hours", "exactly 1.5 hours"],
    ["exactly 12345.678", null, "exactly 12,345.678"],
    ["1 in 3", "%", "at least 30 and less than about 36.7%"],
    ["5, 6 or more than 10", null, "5, 6 or more than 10"],
    ["3 miles", "km", "3 miles (about 4.83 km)"],
    ["3 miles", "miles", "3 miles"],
    ["100 °F", "°C", "100 °F (about 37.8 °C)"],
    ["12 cases per 100,000 people", "cases per 100,000 people", "12 cases per 100,000 people"],
    ["-3.9", null, "-3.9"],
    ["any amount", null, "any amount"],
  ];
  it.each(rows)("%s in %s", (written, unit, called) => {
    const context = contextOf({ unit });
    expect(inWords(denote(written, context), context)).toBe(called);
  });
});

describe("positions and hull", () => {
  it("keeps what does not convert apart", () => {
    const denotations = ["20 km", "5 kg", "19 to 21 km", "22 km", "about 5 kg"].map((written) => denote(written));
    const { values, fits } = quantity.positions(denotations, plain);
    expect(values.map(codeOf)).toEqual(["5 kg", "20000 m", "22000 m"]);
    expect(fits).toEqual([[[1, 1]], [[0, 0]], [[1, 1]], [[2, 2]], [[0, 0]]]);
  });
  it.each([
    [["20", "22", "about 30"], "[20, 35]"],
    [["20", "more than 30"], "[20, )"],
    [["less than 5", "more than 30"], null],
    [["20 km", "5 kg"], null],
    [[], null],
  ] as const)("the hull of %j is %s", (written, hull) => {
    const found = quantity.hull(
      written.map((each) => denote(each)),
      plain,
    );
    expect(found && codeOf(found)).toBe(hull);
  });
});
