import type { Beside, Comparison } from "../model/question.ts";
import type { ClaimClass } from "./classes.ts";
import { comparisonOf, verdictOn } from "./ladder.ts";
import { isAhead } from "./voice.ts";
import { WeighedPair } from "./weighed-pair.ts";
import type { Weighing } from "./weighing.ts";

/** So many different plans of a question are held against its facts: each is held against all of them. */
const mostPlans = 200;

/** Plans that a certainly later fact contradicts, and that every position contradicts too; in the order of the claims. */
export function plansThatFail(weighing: Weighing, beside: readonly (Beside | null)[]): readonly Comparison[] {
  if (!beside.includes("plan")) return [];
  const { all, numbers } = weighing.classes;
  const weighed = all.filter(({ number }) => beside[number] === null);
  const distinct = oneOfEachValue(weighed, weighing);
  const facts = new Map<number, number | null>();
  const plans = all.filter(({ number, claim }) => beside[number] === "plan" && isAhead(claim.status));
  for (const plan of plans.slice(0, mostPlans)) {
    if (isContradictedByAll(plan, distinct, weighing)) facts.set(plan.number, failingFact(plan, weighed, weighing));
  }
  if (facts.size === 0) return [];
  return numbers.flatMap((number, index) => {
    const fact = facts.get(number) ?? null;
    return fact === null ? [] : [comparisonOf(new WeighedPair(weighing, index, fact), "plan-not-kept")];
  });
}

function oneOfEachValue(weighed: readonly ClaimClass[], { classes: { scopes } }: Weighing): readonly ClaimClass[] {
  const distinct = new Map<number, ClaimClass>();
  for (const one of weighed) {
    const said = one.value * scopes.length + one.scope;
    if (!distinct.has(said)) distinct.set(said, one);
  }
  return [...distinct.values()];
}

/** Whether there is a claim that a plan compares with, and all such have nothing in common with it. */
function isContradictedByAll(plan: ClaimClass, others: readonly ClaimClass[], weighing: Weighing): boolean {
  let found = false;
  for (const other of others) {
    if (weighing.scopes(plan, other).relation === "apart") continue;
    if (weighing.relation(plan, other) !== "disjoint") return false;
    found = true;
  }
  return found;
}

/** The first claim that says, of a later time, that a plan was not kept. */
function failingFact(plan: ClaimClass, weighed: readonly ClaimClass[], weighing: Weighing): number | null {
  for (const { first } of weighed)
    if (verdictOn(new WeighedPair(weighing, plan.first, first)) === "plan-not-kept") return first;
  return null;
}
