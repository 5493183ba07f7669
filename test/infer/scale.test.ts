import { expect, it } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { infer } from "../../src/infer/infer.ts";
import type { Claim } from "../../src/model/article.ts";
import type { Story } from "../../src/model/story.ts";
import { normaliseStory } from "../../src/validate/normalise-story.ts";
import { date } from "../../src/values/date.ts";
import { recordOf } from "../record.ts";
import { workOf } from "../work.ts";

/** A story of so many questions with two claims each and half as many order rules, some of them broken. No chance in it. */
function storyOf(count: number): { readonly story: Story; readonly claims: readonly Claim[] } {
  const next = numbers();
  const questions = Array.from({ length: count }, (_, index) => `q${index}`);
  const rules = questions.slice(0, count / 2).map((_, index) => {
    const from = next(count - 50);
    return { id: `r${index}`, order: [`q${from}`, `q${from + 1 + next(40)}`] };
  });
  const record = recordOf("story.yaml");
  const properties = Object.fromEntries(questions.map((id) => [id, { question: "When?", kind: "date" as const }]));
  const story = normaliseStory(
    { story: { name: "Many dates" }, entities: { many: { name: "Many" } }, properties, rules },
    "many",
    record,
  );
  const year = (index: number) => 1900 + Math.floor((index * 100) / count) + (next(200) === 0 ? 40 : 0);
  const claims = questions.flatMap((property, index) =>
    ["a", "b"].map((article) => claimOf(article, property, year(index), story)),
  );
  return { story, claims };
}

function numbers(): (below: number) => number {
  let state = 42;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function claimOf(article: string, property: string, year: number, story: Story): Claim {
  const declared = story.properties[property];
  if (declared === undefined) throw new Error("No such property.");
  const reading = date.read(String(year), { property: declared, story, language: "en" });
  if (!reading.ok) throw new Error("No such year.");
  return {
    id: `${article}#${property}`,
    article,
    story: story.id,
    subject: story.id,
    property,
    value: String(year),
    denotation: reading.denotation,
    status: "fact",
    scope: {},
    saidBy: null,
    asOf: null,
    origins: [],
    quote: null,
    prefix: null,
    suffix: null,
    translation: null,
    at: null,
    note: null,
    index: 0,
    location: { file: "a.yaml", line: 1, column: 1, endLine: 1, endColumn: 1 },
  };
}

/** What inferring over a story of so many questions costs, for each of them. */
function workPerQuestion(count: number): number {
  const { story, claims } = storyOf(count);
  const questions = compare(story, [], claims);
  const { clashes, problems } = infer(story, [], claims, questions);
  expect(problems).toEqual([]);
  expect(clashes.length).toBeGreaterThan(count / 1000);
  return workOf(() => infer(story, [], claims, questions)) / count;
}

it("inferring over four times the questions, with half as many order rules, costs four times as much and no more", () => {
  expect(workPerQuestion(8_000) / workPerQuestion(2_000)).toBeLessThan(1.2);
});
