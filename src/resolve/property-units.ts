import { keptIn } from "../model/kept.ts";
import { message } from "../model/message.ts";
import type { Problem } from "../model/problem.ts";
import type { Story } from "../model/story.ts";
import { type UnitMistake, unitMistake } from "../values/quantity/property-unit.ts";
import { type ProblemPlace, problemAt } from "./problem-at.ts";

/** A problem for each property whose unit is none: all its bare numbers would be things that nobody counts. */
export function unitProblems({ properties }: Story, placeOf: (property: string) => ProblemPlace): readonly Problem[] {
  const mistakes = new Map<string, UnitMistake | null>();
  return Object.values(properties).flatMap(({ id, unit }) => {
    if (unit === null) return [];
    const mistake = keptIn(mistakes, unit, unitMistake);
    return mistake === null ? [] : unitProblem(unit, mistake, placeOf(id));
  });
}

function unitProblem(unit: string, { nearest }: UnitMistake, place: ProblemPlace): Problem {
  return problemAt(place, {
    rule: "schema",
    message: message("quantity.no-unit", { written: unit }),
    suggestions: nearest === null ? [] : [message("suggest.did-you-mean", { written: unit, suggestion: nearest })],
  });
}
