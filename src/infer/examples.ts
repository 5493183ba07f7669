import type { Claim, Status } from "../model/article.ts";
import { statuses } from "../model/article.ts";
import { type Data, isMap, own } from "../model/data.ts";
import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import { locate } from "../model/record.ts";
import { readReference, subjectFor } from "../model/reference.ts";
import { exampleValue } from "../model/rule-references.ts";
import type { Story, WrittenDate } from "../model/story.ts";
import type { StoryRule, WrittenValues } from "../model/story-rule.ts";
import { readDate } from "../values/date.ts";
import { apply } from "./apply.ts";
import { instancesOf } from "./instance.ts";
import { invalidRule } from "./invalid-rule.ts";
import { readRegion } from "./region.ts";
import { type Asked, toldOf } from "./told.ts";

/** Tries each rule on its examples; one that fires where it must not, or the reverse, is a problem at the example's place. */
export function exampleProblems(rules: readonly StoryRule[], story: Story): readonly Problem[] {
  return rules.flatMap((rule) => [
    ...rule.mustFire.flatMap((example, index) =>
      fires(rule, example, story) ? [] : failure(rule, index, false, story),
    ),
    ...rule.mustNotFire.flatMap((example, index) =>
      fires(rule, example, story) ? failure(rule, index, true, story) : [],
    ),
  ]);
}

function failure(rule: StoryRule, index: number, isFiring: boolean, story: Story): readonly Problem[] {
  const what = message("invalid-rule.example", { rule: rule.id, number: index + 1, fires: isFiring });
  return [invalidRule(rule, story, what, ["examples", isFiring ? "must-not-fire" : "must-fire", index])];
}

/** Whether the rule fires on a small story of the example's values alone. */
function fires(rule: StoryRule, example: WrittenValues, story: Story): boolean {
  const self = Object.values(story.entities).find(({ type }) => type === rule.forType)?.id ?? null;
  const asked = Object.entries(example).flatMap((value, index) => askedOf(value, index, { self, rule, story }));
  const told = toldOf(story, new Map(), asked);
  return apply(instancesOf([{ ...rule, severity: null }], told, self), told).clashes.length > 0;
}

/** Of what an example is: a rule of a story, said of one entity where it holds for all of a type. */
interface ExampleOf {
  readonly self: string | null;
  readonly rule: StoryRule;
  readonly story: Story;
}

/** What an example does not say of its claims. */
const nothingElse = {
  saidBy: null,
  origins: [],
  quote: null,
  prefix: null,
  suffix: null,
  translation: null,
  at: null,
  note: null,
} as const;

/** The question that a value of an example answers; none where it cannot be read. */
function askedOf(
  [reference, written]: readonly [string, Data],
  index: number,
  { self, rule, story }: ExampleOf,
): readonly Asked[] {
  const referred = readReference(reference, story);
  const subject = subjectFor(referred, self);
  const property = own(story.properties, referred.property);
  const { value } = exampleValue(written, []);
  const denotation = property === undefined ? null : readRegion(value, property, story);
  if (property === undefined || denotation === null) return [];
  const details = isMap(written) && "value" in written ? written : {};
  const claim: Claim = {
    ...nothingElse,
    id: `example#${index}`,
    article: "example",
    story: story.id,
    subject,
    property: property.id,
    value,
    denotation,
    status: statusOf(own(details, "status")) ?? rule.statuses[0] ?? "fact",
    scope: rule.scope,
    asOf: dateOf(own(details, "as-of"), story),
    index,
    location: locate(story.record, ["rules", rule.index, "examples"]),
  };
  return [{ id: `${subject}/${property.id}`, subject, property, claims: [claim] }];
}

function statusOf(written: Data | undefined): Status | null {
  return statuses.find((status) => status === written) ?? null;
}

function dateOf(written: Data | undefined, story: Story): WrittenDate | null {
  if (typeof written !== "string") return null;
  const reading = readDate(written, story.seasons);
  return reading.ok ? { written, spans: reading.spans, doubt: reading.doubt } : null;
}
