import { message } from "../model/message.ts";
import type { NameStep } from "../model/messages/names.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import { mostSteps } from "../values/hierarchy.ts";
import type { Steps } from "./cycles.ts";
import { type ProblemPlace, problemAt } from "./problem-at.ts";

/** A problem where some name lies farther below another than is looked: of the first such name. */
export function depthProblems(steps: Steps, step: NameStep, place: (name: string) => ProblemPlace): readonly Problem[] {
  const name = [...steps.keys()].sort(byCodeUnits).find((start) => isTooDeep(start, steps));
  if (name === undefined) return [];
  const tooDeep = message("name-depth", { step, name, most: mostSteps });
  return [problemAt(place(name), { rule: "schema", which: "depth", message: tooDeep })];
}

/** Whether something new is still met after so many steps upwards. */
function isTooDeep(start: string, steps: Steps): boolean {
  const met = new Set([start]);
  let layer: readonly string[] = [start];
  for (let step = 0; step <= mostSteps && layer.length > 0; step++) {
    const above = layer.flatMap((name) => steps.get(name) ?? []).filter((name) => steps.has(name) && !met.has(name));
    for (const name of above) met.add(name);
    layer = [...new Set(above)];
  }
  return layer.length > 0;
}
