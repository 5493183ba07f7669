import type { Claim } from "../model/article.ts";
import { byCodeUnits } from "../model/order.ts";
import type { Question } from "../model/question.ts";
import type { Span, Standpoints } from "./positions.ts";
import { isComplement } from "./relation.ts";
import type { Weighing } from "./weighing.ts";
import type { Witnesses } from "./witnesses.ts";

const none = { clashing: [], groups: [] };

/** The ids of the clashing claims in order, and those together that no position separates. */
export function clashingGroups(
  { input: { claims }, classes: { numbers } }: Weighing,
  { spans }: Standpoints,
  { clashing: clashes }: Witnesses,
  joint: readonly number[],
): Pick<Question, "clashing" | "groups"> {
  if (joint.length === 0 && !clashes.includes(true)) return none;
  const clashing: string[] = [];
  const groups = new Map<string, string[]>();
  numbers.forEach((number, index) => {
    if (!clashes[number] && !joint.includes(index)) return;
    const claim = claims[index] as Claim;
    clashing.push(claim.id);
    const key = groupName(claim, spans[number] ?? null);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim.id]);
    else group.push(claim.id);
  });
  const inOrder = [...groups].sort(([a], [b]) => byPosition(a, b)).map(([, ids]) => ids.sort(byCodeUnits));
  return { clashing: clashing.sort(byCodeUnits), groups: inOrder };
}

/** The positions that a claim spans, or why it has none. */
function groupName(claim: Claim, span: Span | null): string {
  if (span !== null) return String(span);
  return isComplement(claim) ? "denial" : "plan";
}

function byPosition(a: string, b: string): number {
  return (Number.parseInt(a, 10) || 0) - (Number.parseInt(b, 10) || 0) || byCodeUnits(a, b);
}
