import { measure } from "../measure.mjs";
import { ratio, table, targets } from "../table.mjs";

/** 100,000 claims on one question with many positions, beside the same number on 10,000 questions; and many properties. */
export function hot({ desk, factlint, runs }) {
  const args = [factlint, "--fail-on", "none", "--no-cache"];
  const cases = [
    {
      name: "100,000 claims on one question",
      args,
      cwd: desk("hot", { articles: 4000, claims: 25, properties: 1, stories: 1, hot: true }),
    },
    {
      name: "100,000 claims on 10,000 questions",
      args,
      cwd: desk("spread", { articles: 4000, claims: 25, properties: 250 }),
    },
    {
      name: "100,000 claims in one story of 2,000 properties",
      args,
      cwd: desk("wide", { articles: 2000, claims: 50, properties: 2000, stories: 1 }),
    },
  ];
  const found = measure(cases, Math.ceil(runs / 2));
  const target = ["one question / 10,000 questions", ratio(found, cases[0].name, cases[1].name), 2];
  return ["", "## A hot question, and a wide story", "", ...table(found, cases[1].name), "", ...targets([target])];
}
