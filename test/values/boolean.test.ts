import { describe, expect, it } from "vitest";
import { boolean } from "../../src/values/boolean.ts";
import { contextOf, denote, inWords, whyNot } from "./norsund.ts";

const context = contextOf({ kind: "boolean" });

describe("a boolean is read", () => {
  const rows: readonly [written: string | boolean, words: string][] = [
    ["true", "yes"],
    ["Yes", "yes"],
    ["FALSE", "no"],
    ["no", "no"],
    [" no ", "no"],
    [true, "yes"],
    [false, "no"],
    ["yes?", "yes (uncertain)"],
    ["no ?", "no (uncertain)"],
  ];
  it.each(rows)("%s", (written, words) => {
    expect(inWords(boolean, written, context)).toBe(words);
  });
});

describe("a boolean is not guessed", () => {
  const rows: readonly [written: string | null, nearest: string][] = [
    ["y", 'Did you mean "yes"?'],
    ["nope", 'Did you mean "no"?'],
    ["ture", 'Did you mean "true"?'],
    ["sí", 'Did you mean "yes"?'],
    ["not yet", 'Did you mean "no"?'],
    ["TBC", "Write true, false, yes or no."],
    ["not known", "Write true, false, yes or no."],
    ["fully", "Write true, false, yes or no."],
    ["0", "Write true, false, yes or no."],
    ["?", "Write true, false, yes or no."],
    [null, "Write true, false, yes or no."],
  ];
  it.each(rows)("%s", (written, end) => {
    expect(whyNot(boolean, written, context)).toContain(end);
  });
});

it("yes and no cannot both be right", () => {
  const [yes, no] = [denote(boolean, "yes", context), denote(boolean, "no?", context)];
  expect(boolean.relate(yes, no, context)).toBe("disjoint");
  expect(boolean.relate(yes, yes, context)).toBe("same");
  expect(boolean.hull([yes, no], context)).toBeNull();
  expect(boolean.hull([no, no], context)).toMatchObject({ value: false });
  expect(boolean.positions([yes, no, yes], context).fits).toEqual([[[1, 1]], [[0, 0]], [[1, 1]]]);
});
