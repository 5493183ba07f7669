import { expect, it } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { infer } from "../../src/infer/infer.ts";
import { rulesWithin } from "../../src/infer/instance.ts";
import { interfaceLanguages } from "../../src/messages/catalogue.ts";
import { say } from "../../src/messages/say.ts";
import type { Story } from "../../src/model/story.ts";
import { normaliseStory } from "../../src/validate/normalise-story.ts";
import { recordOf } from "../record.ts";

/** A story of so many entities of one type, and so many rules on each. */
function storyOf(count: number): Story {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const entities = Object.fromEntries(numbers.map((number) => [`e${number}`, { name: `E${number}`, type: "town" }]));
  const rules = numbers.map((number) => ({
    id: `r${number}`,
    for: { type: "town" },
    order: ["self/begun", "self/done"],
  }));
  const properties = {
    begun: { question: "When was it begun?", kind: "date" as const },
    done: { question: "When was it done?", kind: "date" as const },
  };
  return normaliseStory({ story: { name: "Many" }, entities, properties, rules }, "many", recordOf("story.yaml"));
}

it("the first rules are applied whose cases are not too many, whole and in their order", () => {
  const { applied, leftOut } = rulesWithin(storyOf(10).rules, storyOf(10), 35);
  expect(applied.map(({ id }) => id)).toEqual(["r0", "r1", "r2"]);
  expect(leftOut.map(({ id }) => id)).toEqual(["r3", "r4", "r5", "r6", "r7", "r8", "r9"]);
});

it("what rules are left out is told, once, and a hundred rules on a hundred entities are none", () => {
  const told = (story: Story) => infer(story, [], [], compare(story, [], [])).problems.map(({ message }) => message);
  expect(told(storyOf(100)).filter(({ id }) => id === "invalid-rule.too-many")).toEqual([]);
  const [message, ...others] = told(storyOf(400)).filter(({ id }) => id === "invalid-rule.too-many");
  expect(message?.args).toEqual({ rule: "r250", count: 150 });
  expect(others).toEqual([]);
  for (const language of interfaceLanguages)
    if (message !== undefined) expect(say(message, language)).toContain("r250");
});
