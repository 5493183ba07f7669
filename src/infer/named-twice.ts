import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import type { Pointer } from "../model/record.ts";
import { readReference } from "../model/reference.ts";
import type { Story } from "../model/story.ts";
import type { RuleBody, StoryRule } from "../model/story-rule.ts";
import { invalidRule } from "./invalid-rule.ts";

/** A place of a rule where a question must not stand again. */
interface Listed {
  readonly reference: string;
  readonly pointer: Pointer;
}

/**
 * Where a rule names a question a second time, such that it always holds, never does, or says less than it seems to: an amount less
 * itself, an answer that is to differ from itself. That one thing is the inverse of itself (`married-to`) is no such case.
 */
export function namedTwice(rule: StoryRule, story: Story): readonly Problem[] {
  const [body] = rule.bodies;
  if (body === undefined) return [];
  const known = new Set<string>();
  const isAgain = ({ reference }: Listed, index: number, all: readonly Listed[]) => {
    const name = nameOf(reference, story);
    // Dates may lead back to an earlier one: that all of them are the same day.
    if (body.type === "order") return index > 0 && name === nameOf(all[index - 1]?.reference ?? "", story);
    return known.size === known.add(name).size;
  };
  return listed(body)
    .filter(isAgain)
    .map(({ reference, pointer }) =>
      invalidRule(rule, story, message("invalid-rule.twice", { rule: rule.id, reference }), pointer),
    );
}

/** One question has several references: `ferry/opened` is `opened`, where the story is the ferry's. */
function nameOf(reference: string, story: Story): string {
  const { subject, property, end } = readReference(reference, story);
  return JSON.stringify([subject, property, end]);
}

function listed(body: RuleBody): readonly Listed[] {
  const list = (references: readonly string[], ...pointer: Pointer) =>
    references.map((reference, index) => ({ reference, pointer: [body.type, ...pointer, index] }));
  switch (body.type) {
    case "order":
      return list(body.points);
    case "sum":
      return [{ reference: body.total, pointer: ["sum", "total"] }, ...list(body.parts, "parts")];
    case "difference":
    case "ratio":
      return list(body.of, "of");
    case "distinct":
      return list(body.of);
    case "requires":
      return list(body.needed, "then");
    default:
      return [];
  }
}
