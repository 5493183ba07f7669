import { type Message, message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { locate, type Pointer } from "../model/record.ts";
import type { Story } from "../model/story.ts";
import type { StoryRule } from "../model/story-rule.ts";
import type { Inconvertible } from "./figures.ts";
import type { Instance } from "./instance.ts";

/** What is wrong with a rule, at the key or value of it that the pointer leads to; at its id where there is no pointer. */
export function invalidRule(
  rule: StoryRule,
  story: Story,
  what: Message,
  pointer: Pointer = [],
  part: "key" | "value" = "value",
): Problem {
  const at: Pointer = ["rules", rule.index, ...pointer];
  return {
    rule: "invalid-rule",
    about: `${story.id}/${[rule.id, ...pointer].join(".")}`,
    story: story.id,
    claim: null,
    message: what,
    suggestions: [message("suggest.mend-rule", { rule: rule.id })],
    locations: [locate(story.record, pointer.length === 0 ? [...at, "id"] : at, part)],
    fatal: false,
  };
}

/** One problem for all rules that are left out, for with those before them they have too many cases; at the first. */
export function leftOutProblems(leftOut: readonly StoryRule[], story: Story): readonly Problem[] {
  const [first] = leftOut;
  if (first === undefined) return [];
  const what = message("invalid-rule.too-many", { rule: first.id, count: leftOut.length });
  return [invalidRule(first, story, what)];
}

/** Rules that nothing at all satisfies. */
export interface Contradiction {
  readonly of: "dates" | "amounts";
  readonly rules: readonly Instance[];
}

/** One problem for each set of rules on dates that no dates satisfy, or on amounts that no amounts do. */
export function contradictionProblems(found: readonly Contradiction[], story: Story): readonly Problem[] {
  return found.flatMap(({ of, rules: instances }) => {
    const [first, ...others] = [...new Set(instances.map(({ rule }) => rule))];
    if (first === undefined) return [];
    const rules = [first, ...others].map(({ id }) => id);
    const problem = invalidRule(first, story, message("invalid-rule.contradiction", { rules, of }));
    const places = others.map(({ index }) => locate(story.record, ["rules", index, "id"]));
    return [{ ...problem, locations: [...problem.locations, ...places] }];
  });
}

/** Claims that a rule on amounts cannot count, one problem a rule and claim. */
export function unitProblems(strays: readonly Inconvertible[], story: Story): readonly Problem[] {
  return strays.map(({ instance: { rule }, claim, unit, wanted }) => {
    const problem = invalidRule(
      rule,
      story,
      message("invalid-rule.unit", { rule: rule.id, claim: claim.id, unit, wanted }),
    );
    return {
      ...problem,
      about: `${problem.about}:${claim.id}`,
      claim: claim.id,
      locations: [...problem.locations, claim.location],
    };
  });
}
