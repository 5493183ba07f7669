import type { Denotation } from "../model/denotation.ts";
import type { Beside } from "../model/question.ts";
import type { ClaimClass } from "./classes.ts";
import { asOfFrom, asOfTo, mayHaveChanged } from "./time.ts";
import type { Weighing } from "./weighing.ts";

/**
 * The values that denials rule out of what the weighed claims leave open: those that nobody doubts, of a scope that compares with each
 * of theirs and of a time at which the value is still the same.
 */
export function deniedValues(
  weighing: Weighing,
  weighed: readonly ClaimClass[],
  beside: readonly (Beside | null)[],
): readonly Denotation[] {
  const { property } = weighing.input;
  if (weighed.length === 0 || !beside.includes("denial")) return [];
  const scopes = [...new Map(weighed.map((one) => [one.scope, one])).values()];
  const [earliest, latest] = [
    weighed.reduce((one, other) => (asOfTo(other.claim) < asOfTo(one.claim) ? other : one)),
    weighed.reduce((one, other) => (asOfFrom(other.claim) > asOfFrom(one.claim) ? other : one)),
  ];
  const rulesOut = (denial: ClaimClass) =>
    !denial.claim.denotation.doubt &&
    scopes.every((one) => weighing.scopes(one, denial).relation !== "apart") &&
    [earliest, latest].every(({ claim }) => !mayHaveChanged(denial.claim, claim, property));
  const denials = weighing.classes.all.filter((one) => beside[one.number] === "denial" && rulesOut(one));
  return [...new Set(denials.map(({ claim }) => claim.denotation))];
}
