import { describe, expect, it } from "vitest";
import { say } from "../../src/messages/say.ts";
import { describe as describeValue } from "../../src/values/catalogue.ts";
import { term } from "../../src/values/term.ts";
import { contextOf, denote, inWords, whyNot } from "./norsund.ts";

const context = contextOf({ kind: "term" });
const region = (written: string) => denote(term, written, context);

describe("a term is read by id or name", () => {
  const rows: readonly [written: string, words: string][] = [
    ["norsund", "Norsund"],
    ["NORWAY", "Norway"],
    ["oslo or norsund", "Norsund or Oslo"],
    ["oslo, norsund or sweden", "Norsund or Oslo or Sweden"],
    ["the border?", "the border (uncertain)"],
  ];
  it.each(rows)("%s", (written, words) => {
    expect(inWords(term, written, context)).toBe(words);
  });
});

describe("a term must be declared", () => {
  const rows: readonly [written: string, nearest: string][] = [
    ["Norwegen", ""],
    ["norwy", 'Did you mean "norway"?'],
    ["oslo or swedn", 'Did you mean "sweden"?'],
    ["constructor", ""],
    ["__proto__", ""],
  ];
  it.each(rows)("%s", (written, nearest) => {
    const said = whyNot(term, written, context);
    expect(said).toContain('is no term of "region"');
    expect(said.includes("Did you mean")).toBe(nearest !== "");
    expect(said).toContain(nearest);
  });
  it("in a dimension that is declared", () => {
    expect(whyNot(term, "norway", contextOf({ kind: "term", terms: "toString" }))).toContain("is no term");
  });
});

describe("how two terms stand", () => {
  const rows: readonly [a: string, relation: string, b: string][] = [
    ["norsund", "same", "Norsund"],
    ["norsund", "narrower", "norway"],
    ["europe", "wider", "norsund"],
    ["norsund", "disjoint", "oslo"],
    ["norway", "overlaps", "sweden"],
    ["norway", "disjoint", "asia"],
    ["norway or asia", "wider", "oslo"],
    ["oslo or asia", "overlaps", "norway"],
    ["egg", "same", "hen"],
  ];
  it.each(rows)("%s is %s %s", (a, relation, b) => {
    expect(term.relate(region(a), region(b), context)).toBe(relation);
  });
});

describe("the narrowest term that holds all", () => {
  const rows: readonly [terms: readonly string[], hull: string][] = [
    [["norsund", "oslo"], "Norway"],
    [["norsund", "norway"], "Norway"],
    [["norsund", "sweden"], "europe"],
    [["norsund", "asia"], "Asia or Norsund"],
    [["border"], "the border"],
    [["egg", "hen"], "egg"],
  ];
  it.each(rows)("%s: %s", (terms, words) => {
    const hull = term.hull(terms.map(region), context);
    expect(hull === null ? null : say(describeValue(hull, context), "en")).toBe(words);
  });
});

it("a position of terms is the narrowest place that all of its claims leave open", () => {
  const { values, fits } = term.positions(["europe", "oslo", "norway", "asia", "norsund"].map(region), context);
  expect(values.map((value) => say(describeValue(value, context), "en"))).toEqual(["Asia", "Norsund", "Oslo"]);
  expect(fits).toEqual([[[1, 2]], [[2, 2]], [[1, 2]], [[0, 0]], [[1, 1]]]);
});
