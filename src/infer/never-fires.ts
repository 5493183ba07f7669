import { valueContext } from "../compare/context.ts";
import type { Data } from "../model/data.ts";
import type { Denotation } from "../model/denotation.ts";
import { readReference } from "../model/reference.ts";
import type { Story } from "../model/story.ts";
import type { OrderBody, RangeBody, StoryRule, WrittenValues } from "../model/story-rule.ts";
import { coverAll, relate } from "../values/catalogue.ts";
import { propertyNamed } from "./misfits.ts";
import { anyAnswer, isWithin, readRegion } from "./region.ts";

/** Whether no values can break a rule. */
export function neverFires({ bodies: [body] }: StoryRule, story: Story): boolean {
  switch (body?.type) {
    case "order":
      return isOrderOfItself(body, story);
    case "range":
    case "one-of":
      return leavesEverything(body, story);
    case "excludes":
      return disjointDemands(body.all, story);
    case "implies":
      return Object.entries(body.consequence).every((demand) => isGiven(demand, body.premise, story));
    case "requires":
      return body.needed.every((reference) => Object.hasOwn(body.premise, reference));
    default:
      return false;
  }
}

/** A period begins before it ends. */
function isOrderOfItself({ points, atLeast, atMost }: OrderBody, story: Story): boolean {
  if (atLeast !== null || atMost !== null || points.length !== 2) return false;
  const [first, second] = points.map((point) => readReference(point, story));
  const same = first?.subject === second?.subject && first?.property === second?.property;
  return same && first?.end === "start" && second?.end === "end";
}

function leavesEverything({ of, values }: RangeBody, story: Story): boolean {
  const property = propertyNamed(of, story);
  if (property === undefined) return false;
  const regions = values.flatMap((written) => readRegion(written, property, story) ?? []);
  return regions.some((region) => isEverything(region) || regions.some((other) => areAll(region, other)));
}

function areAll(a: Denotation, b: Denotation): boolean {
  return coverAll(a, b) || (a.kind === "boolean" && b.kind === "boolean" && a.value !== b.value);
}

/** Whether what an implication demands is part of what it supposes. */
function isGiven([reference, written]: readonly [string, Data], premise: WrittenValues, story: Story): boolean {
  const property = propertyNamed(reference, story);
  const supposed = Object.hasOwn(premise, reference) ? premise[reference] : undefined;
  if (property === undefined || supposed === undefined) return false;
  if (written === anyAnswer) return true;
  const [given, wanted] = [readRegion(supposed, property, story), readRegion(written, property, story)];
  if (given === null || wanted === null) return false;
  return isWithin(given, wanted, valueContext({ story, property }));
}

function isEverything(region: Denotation): boolean {
  if (region.kind === "date") return region.spans[0]?.[0] === -Infinity && region.spans[0][1] === Infinity;
  return region.kind === "quantity" && region.spans[0]?.from === null && region.spans[0].to === null;
}

/** Whether one question is asked to have two answers that nothing can be at once. */
function disjointDemands(all: readonly WrittenValues[], story: Story): boolean {
  const entries = all.flatMap((values) => Object.entries(values));
  return entries.some(([reference, written], index) =>
    entries.slice(index + 1).some(([other, value]) => {
      const property = propertyNamed(reference, story);
      if (other !== reference || property === undefined) return false;
      const [a, b] = [readRegion(written, property, story), readRegion(value, property, story)];
      return a !== null && b !== null && relate(a, b, valueContext({ story, property })) === "disjoint";
    }),
  );
}
