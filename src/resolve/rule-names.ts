import { own } from "../model/data.ts";
import type { Problem } from "../model/problem.ts";
import { locate, type Pointer } from "../model/record.ts";
import { readReference } from "../model/reference.ts";
import { type NamedQuestion, questionsNamed } from "../model/rule-references.ts";
import type { Story } from "../model/story.ts";
import type { StoryRule } from "../model/story-rule.ts";
import type { ProblemPlace } from "./problem-at.ts";
import { undeclared, undeclaredInScope } from "./unknown.ts";

/** The names that a story's rules use must be declared in it. */
export function ruleNames(story: Story): readonly Problem[] {
  return story.rules.flatMap((rule) => [
    ...questionsNamed(rule).flatMap((named) => namesOf(named, rule, story)),
    ...undeclaredInScope(rule.scope, story, (dimension) =>
      placeIn(rule, story, ["rules", rule.index, "when", "scope", dimension], "key"),
    ),
  ]);
}

function namesOf({ reference, pointer, part }: NamedQuestion, rule: StoryRule, story: Story): readonly Problem[] {
  const { subject, property } = readReference(reference, story);
  const known = !reference.includes("/") || (subject === "self" && own(story.entities, "self") === undefined);
  const isSubject = known || own(story.entities, subject) !== undefined;
  if (isSubject && own(story.properties, property) !== undefined) return [];
  const place = placeIn(rule, story, pointer, part);
  return [
    ...(known ? [] : undeclared(subject, "entity", story.entities, place)),
    ...undeclared(property, "property", story.properties, place),
  ];
}

function placeIn(rule: StoryRule, story: Story, pointer: Pointer, part: "key" | "value"): ProblemPlace {
  return {
    story: story.id,
    claim: null,
    about: `${story.id}:rules.${rule.id}.${pointer.slice(2).join(".")}`,
    locate: () => locate(story.record, pointer, part),
  };
}
