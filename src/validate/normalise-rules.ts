import type { Data } from "../model/data.ts";
import type { RuleBody, StoryRule, WrittenValues } from "../model/story-rule.ts";
import type { RuleEntry } from "./shapes.ts";
import { entriesOf, listOf } from "./written-lists.ts";

/** A rule of a story with what its file leaves out filled in. */
export function normaliseRule(rule: RuleEntry, index: number): StoryRule {
  return {
    id: rule.id,
    index,
    because: rule.because ?? null,
    severity: rule.severity ?? null,
    forType: rule.for?.type ?? null,
    statuses: rule.when?.status ?? ["fact"],
    scope: entriesOf(rule.when?.scope, (terms) => listOf(terms)),
    condition: valuesOf(rule.when?.value),
    hasDistance: rule["at-least"] !== undefined || rule["at-most"] !== undefined,
    bodies: bodiesOf(rule),
    mustFire: (rule.examples?.["must-fire"] ?? []).map(valuesOf),
    mustNotFire: (rule.examples?.["must-not-fire"] ?? []).map(valuesOf),
  };
}

function bodiesOf(rule: RuleEntry): readonly RuleBody[] {
  return [...bodiesOfAmounts(rule), ...bodiesOfTruths(rule)];
}

function bodiesOfAmounts({ order, sum, difference, ratio, range, "one-of": oneOf, ...rule }: RuleEntry) {
  const bodies: RuleBody[] = [];
  if (order !== undefined)
    bodies.push({ type: "order", points: order, atLeast: rule["at-least"] ?? null, atMost: rule["at-most"] ?? null });
  if (sum !== undefined)
    bodies.push({
      type: "sum",
      total: sum.total,
      parts: sum.parts,
      complete: sum.complete !== "false" && sum.complete !== "no",
    });
  if (difference !== undefined) bodies.push({ type: "difference", ...difference });
  if (ratio !== undefined) bodies.push({ type: "ratio", ...ratio });
  if (range !== undefined) bodies.push({ type: "range", of: range.of, values: [range.within] });
  if (oneOf !== undefined) bodies.push({ type: "one-of", of: oneOf.of, values: oneOf.values });
  return bodies;
}

function bodiesOfTruths({ implies, excludes, requires, distinct, inverse, follows }: RuleEntry) {
  const bodies: RuleBody[] = [];
  if (implies !== undefined)
    bodies.push({ type: "implies", premise: valuesOf(implies.if), consequence: valuesOf(implies.then) });
  if (excludes !== undefined) bodies.push({ type: "excludes", all: excludes.map(valuesOf) });
  if (requires !== undefined) bodies.push({ type: "requires", premise: valuesOf(requires.if), needed: requires.then });
  if (distinct !== undefined) bodies.push({ type: "distinct", of: listOf(distinct) });
  if (inverse !== undefined)
    bodies.push({ type: "inverse", of: inverse.of, is: inverse.is === "never" ? null : inverse.is });
  if (follows !== undefined)
    bodies.push({
      type: "follows",
      event: follows.event,
      after: valuesOf(follows.after),
      before: valuesOf(follows.before),
    });
  return bodies;
}

function valuesOf(written: Readonly<Record<string, Data>> | undefined): WrittenValues {
  return entriesOf(written, (value) => value);
}
