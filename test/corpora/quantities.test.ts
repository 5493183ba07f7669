import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { QuantityDenotation } from "../../src/model/denotation.ts";
import { quantity } from "../../src/values/quantity.ts";
import { contextOf, denote } from "../values/quantities.ts";

const corpora = new URL("../../../shared/corpora/", import.meta.url);
const absent = !existsSync(corpora);

const textOf = (name: string) => (absent ? "" : readFileSync(new URL(name, corpora), "utf8"));

function lines<Row>(name: string): readonly Row[] {
  return textOf(name)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

describe.skipIf(absent)("the counts of April 2020", () => {
  interface Row {
    readonly subject: string;
    readonly as_of: string;
    readonly claims: readonly { readonly source: string; readonly value: number }[];
    readonly diff: number;
    readonly pct_diff: number | null;
  }

  const rows = lines<Row>("groups/covid-counts-2020-04.jsonl");
  const contextAt = (percent: number) => contextOf({ unit: "people", tolerance: String(percent / 100) });
  const denotations = new Map<number, QuantityDenotation>();
  const read = (value: number) => {
    const known = denotations.get(value) ?? denote(String(value), contextAt(0));
    denotations.set(value, known);
    return known;
  };

  it.each([0, 1, 5, 10])("conflict exactly when they differ by more than %d percent of the larger", (percent) => {
    const context = contextAt(percent);
    let pairs = 0;
    const wrong: string[] = [];
    for (const { subject, as_of, claims } of rows) {
      for (const [index, { value: a }] of claims.entries()) {
        for (const { value: b } of claims.slice(index + 1)) {
          pairs++;
          const conflicts =
            quantity.relate(read(a), read(b), context) === "disjoint" && !quantity.gap(read(a), read(b), context).near;
          // In whole numbers, so that the expectation itself rounds nothing.
          if (conflicts !== 100 * Math.abs(a - b) > percent * Math.max(a, b))
            wrong.push(`${subject} ${as_of}: ${a} and ${b}`);
        }
      }
    }
    expect(pairs).toBeGreaterThan(28_000);
    expect(wrong).toEqual([]);
  });

  it("lie as far apart as the upstream found, in number and as a share of its first source", () => {
    const strange = rows.filter(({ claims, diff, pct_diff }) => {
      const [first, ...others] = claims;
      // It compared its first source with one of the others: the last one, or another where they say the same.
      const compared = others.find(({ value }) => first !== undefined && first.value - value === diff);
      if (first === undefined || compared === undefined) return true;
      const { amount } = quantity.gap(read(first.value), read(compared.value), contextAt(0));
      const share = first.value === 0 ? null : (100 * diff) / first.value;
      return (
        amount !== String(Math.abs(diff)) ||
        (share !== null && pct_diff !== null && Math.abs(share - pct_diff) > 0.0051)
      );
    });
    expect(rows.length).toBeGreaterThan(10_000);
    expect(
      strange.map(({ subject, as_of, claims, diff, pct_diff }) =>
        JSON.stringify([subject, as_of, claims, diff, pct_diff]),
      ),
    ).toEqual([]);
  });
});

describe.skipIf(absent)("population figures", () => {
  interface Row {
    readonly subject: string;
    readonly claims: readonly { readonly value: string }[];
  }

  it("are all read, as themselves", () => {
    const values = lines<Row>("groups/population.jsonl").flatMap(({ claims }) => claims.map(({ value }) => value));
    const context = contextOf({ unit: "inhabitants" });
    expect(values.length).toBeGreaterThan(3_900);
    for (const value of values) {
      const [span] = denote(value, context).spans;
      expect([span?.from?.exact, span?.to?.exact]).toEqual([String(BigInt(value)), String(BigInt(value))]);
    }
  });
});

describe.skipIf(absent)("numbers in running English", () => {
  interface Row {
    readonly Results: readonly { readonly Text: string; readonly Resolution?: { readonly value?: string | null } }[];
  }

  /** What is read otherwise on purpose. */
  const otherwise: Readonly<Record<string, string>> = {
    "10g": "grams, not ten giga",
    "1,674.5 g": "grams, not ten giga",
    "1mm": "a millimetre, not a million",
    "three hundred and two dozens": "302 dozen; the upstream has 300 and 24",
    "two out of five hundreds": "a share of hundreds",
    "3 dzs": "an abbreviation that nobody prints",
    "five dozs": "an abbreviation that nobody prints",
  };

  it("denote an interval that holds the number, or are not read", () => {
    const rows = absent
      ? []
      : (JSON.parse(textOf("recognizers-text/Number/English/NumberModel.json")) as readonly Row[]);
    const wrong: string[] = [];
    let read = 0;
    for (const { Text, Resolution } of rows.flatMap(({ Results }) => Results)) {
      const reading = quantity.read(Text, contextOf());
      if (!reading.ok || Resolution?.value == null || Object.hasOwn(otherwise, Text)) continue;
      read++;
      const { spans, unit } = reading.denotation;
      const value = Number(Resolution.value) * (unit === "%" ? 100 : 1);
      const slack = Math.abs(value) * 1e-9;
      const holds = spans.some(
        ({ from, to }) => (from?.near ?? -Infinity) <= value + slack && (to?.near ?? Infinity) >= value - slack,
      );
      if (!holds) wrong.push(`${Text}: ${Resolution.value}`);
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThan(170);
  });
});
