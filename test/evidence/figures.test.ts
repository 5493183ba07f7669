import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { examine } from "../../src/examine.ts";
import { gather } from "../../src/gather.ts";
import { diskSource } from "../../src/load/disk.ts";
import {
  casesOf,
  corpus,
  expectedAmount,
  expectedSpans,
  ours,
  oursAmount,
  type Score,
  type Spoken,
  spoken,
  theirs,
} from "../corpora/recognizers.ts";
import { comparePage, row } from "./figures-page.ts";
import { caughtBy, shiftsCaught, slips } from "./mutations.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const articles = fileURLToPath(new URL("../../../shared/articles", import.meta.url));
const languages = Object.keys(spoken) as Spoken[];
const none = (): Score => ({ right: 0, coarser: 0, declined: 0, wrong: 0 });

function dates(language: Spoken): { readonly ours: Score; readonly theirs: Score } {
  const scores = { ours: none(), theirs: none() };
  for (const test of casesOf("DateTime/*/DateTimeModel", language)) {
    for (const result of test.Results) {
      const expected = expectedSpans(result);
      if (expected === null) continue;
      scores.ours[ours(language, test, result, expected)]++;
      scores.theirs[theirs(language, test, result, expected)]++;
    }
  }
  return scores;
}

function amounts(model: string, language: Spoken): Score {
  const score = none();
  for (const test of casesOf(model, language)) {
    for (const result of test.Results) {
      const expected = expectedAmount(language, result);
      if (expected !== null) score[oursAmount(language, test, result, expected)]++;
    }
  }
  return score;
}

const amountModels = [
  ["numbers", "Number/*/NumberModel"],
  ["percentages", "Number/*/PercentModel"],
  ["money", "NumberWithUnit/*/CurrencyModel"],
  ["ages", "NumberWithUnit/*/AgeModel"],
  ["measures", "NumberWithUnit/*/DimensionModel"],
  ["temperatures", "NumberWithUnit/*/TemperatureModel"],
] as const;

const cells = ({ right, coarser, declined, wrong }: Score) => [right, coarser, declined, wrong];
const wrongShare = ({ right, coarser, declined, wrong }: Score) => wrong / (right + coarser + declined + wrong);

describe.skipIf(!existsSync(corpus))("the test cases of Recognizers-Text", () => {
  const byLanguage = existsSync(corpus) ? languages.map((language) => ({ language, ...dates(language) })) : [];
  it("resolve dates as the page says", () =>
    comparePage("dates", [
      row("language", "", "right", "coarser", "declined", "wrong"),
      row("---", "---", "---:", "---:", "---:", "---:"),
      ...byLanguage.flatMap((each) => [
        row(each.language, "factlint", ...cells(each.ours)),
        row("", "chrono-node", ...cells(each.theirs)),
      ]),
    ]));
  it("resolve more than chrono-node in German, Dutch and French, with fewer mistakes", () => {
    for (const { language, ours: own, theirs: other } of byLanguage) {
      if (language !== "English") expect(own.right).toBeGreaterThan(other.right);
      expect(own.wrong).toBeLessThan(other.wrong / 4);
    }
  });
  it("are seldom resolved wrongly", () => {
    for (const { language, ours: own } of byLanguage)
      expect([language, wrongShare(own) < 0.02]).toEqual([language, true]);
  });
  it.each(languages)("have amounts that are seldom resolved wrongly in %s", (language) => {
    const all = amountModels.map(([, model]) => amounts(model, language));
    for (const score of all) expect(score.wrong <= 1 || wrongShare(score) < 0.02).toBe(true);
  });
  it("resolve amounts as the page says", () =>
    comparePage("amounts", [
      row("language", "kind", "right", "declined", "wrong"),
      row("---", "---", "---:", "---:", "---:"),
      ...languages.flatMap((language) =>
        amountModels.map(([kind, model]) => {
          const { right, declined, wrong } = amounts(model, language);
          return row(language, kind, right, declined, wrong);
        }),
      ),
    ]));
});

describe.skipIf(!existsSync(articles))("slips in the story of Amazon Care", () => {
  it("are found out as the page says", async () => {
    const input = await gather(diskSource(root), ["claims/amazon-care"], [diskSource(articles)]);
    const [story] = examine(input).resolved;
    const texts = input.stories[0]?.texts ?? [];
    if (story === undefined) throw new Error("The story of Amazon Care is not there.");
    const caught = Object.entries(slips).map(([name, slip]) => [name, caughtBy(slip, story)] as const);
    const shifts = [
      ["quote one character later", shiftsCaught(story, texts, 1)],
      ["quote one character earlier", shiftsCaught(story, texts, -1)],
    ] as const;
    comparePage("slips", [
      row("slip", "claims", "found out", "told for information", "quiet"),
      row("---", "---:", "---:", "---:", "---:"),
      ...[...caught, ...shifts].map(([name, { certain, told, of }]) =>
        row(name, of, certain, told, of - certain - told),
      ),
    ]);
    for (const [, { certain, of }] of shifts) expect(certain / of).toBeGreaterThan(0.9);
  });
});
