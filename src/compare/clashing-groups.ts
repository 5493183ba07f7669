import type { Claim } from "../model/article.ts";
import { isComplement } from "../model/complement.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Question } from "../model/question.ts";
import type { Range } from "../values/ranges.ts";
import { valueNumbers } from "../values/value-numbers.ts";
import type { Standpoints } from "./positions.ts";
import type { Weighing } from "./weighing.ts";
import type { Witnesses } from "./witnesses.ts";

const none = { clashing: [], groups: [] };

/** The ids of the clashing claims in order, and those together that no position separates, or only by its scope. */
export function clashingGroups(
  { input: { claims }, classes: { numbers } }: Weighing,
  { spans, positions }: Standpoints,
  { clashing: clashes }: Witnesses,
  joint: readonly number[],
): Pick<Question, "clashing" | "groups"> {
  if (joint.length === 0 && !clashes.includes(true)) return none;
  const clashing: string[] = [];
  const groups = new Map<string, string[]>();
  const ofClass: (string[] | undefined)[] = [];
  const numberOf = valueNumbers(positions);
  // Claims stand in order of id, and so do those of each group.
  for (let index = 0; index < claims.length; index++) {
    const number = numbers[index] as number;
    if (!clashes[number] && !joint.includes(index)) continue;
    const claim = claims[index] as Claim;
    clashing.push(claim.id);
    const group = ofClass[number] ?? groupNamed(groupName(claim, spans[number] ?? null, numberOf), groups);
    ofClass[number] = group;
    group.push(claim.id);
  }
  const names = [...groups.keys()].sort(byValue);
  return { clashing, groups: names.map((name) => groups.get(name) ?? []) };
}

function groupNamed(name: string, groups: Map<string, string[]>): string[] {
  const known = groups.get(name);
  if (known !== undefined) return known;
  const group: string[] = [];
  groups.set(name, group);
  return group;
}

/** The values of the positions that a claim spans, from the first to the last, or why it has none. */
function groupName(claim: Claim, span: Range | null, numberOf: readonly number[]): string {
  if (span !== null) return `${numberOf[span[0]]},${numberOf[span[1]]}`;
  return isComplement(claim) ? "denial" : "plan";
}

function byValue(a: string, b: string): number {
  return (Number.parseInt(a, 10) || 0) - (Number.parseInt(b, 10) || 0) || byCodeUnits(a, b);
}
