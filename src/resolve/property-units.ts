import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import type { Property } from "../model/story.ts";
import { unitMistake } from "../values/quantity/property-unit.ts";
import type { NamePlace } from "./unknown.ts";

/** A problem where the unit of a property is none: all its bare numbers would be things that nobody counts. */
export function unitProblems({ unit }: Property, { about, story, claim, locate }: NamePlace): readonly Problem[] {
  const mistake = unit === null ? null : unitMistake(unit);
  if (unit === null || mistake === null) return [];
  const { nearest } = mistake;
  return [
    {
      rule: "schema",
      about,
      story,
      claim,
      message: message("quantity.no-unit", { written: unit }),
      suggestions: nearest === null ? [] : [message("suggest.did-you-mean", { written: unit, suggestion: nearest })],
      locations: [locate()],
      fatal: false,
    },
  ];
}
