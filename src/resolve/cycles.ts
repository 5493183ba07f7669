import { message } from "../model/message.ts";
import type { NameStep } from "../model/messages/names.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Problem } from "../model/problem.ts";
import { type ProblemPlace, problemAt } from "./problem-at.ts";

/** What each name leads to: its wholes, its broader terms, its upstream origins, the article that it replaces. */
export type Steps = ReadonlyMap<string, readonly string[]>;

/** A problem for each way by which a name leads back to itself: nothing is a part of its own part. */
export function cycleProblems(steps: Steps, step: NameStep, place: (name: string) => ProblemPlace): readonly Problem[] {
  return cyclesIn(steps).flatMap((names) => {
    const [first] = names;
    if (first === undefined) return [];
    return problemAt(place(first), { rule: "schema", which: "cycle", message: message("name-cycle", { step, names }) });
  });
}

/** Walks upwards from each name in turn, each name once; a step to a name on the way closes a cycle. */
export function cyclesIn(steps: Steps): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const left = new Set<string>();
  for (const start of [...steps.keys()].sort(byCodeUnits)) {
    const way = left.has(start) ? [] : [{ name: start, next: 0 }];
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const above = steps.get(top.name)?.[top.next];
      top.next += 1;
      if (above === undefined) {
        left.add(top.name);
        way.pop();
        continue;
      }
      const met = way.findIndex(({ name }) => name === above);
      if (met >= 0) cycles.push(way.slice(met).map(({ name }) => name));
      else if (steps.has(above) && !left.has(above)) way.push({ name: above, next: 0 });
    }
  }
  return cycles;
}
