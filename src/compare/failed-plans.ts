import type { Beside, Comparison } from "../model/question.ts";
import { comparisonOf } from "./ladder.ts";
import { Outlook } from "./outlook.ts";
import { isAhead } from "./voice.ts";
import { WeighedPair } from "./weighed-pair.ts";
import type { Weighing } from "./weighing.ts";

/** Plans that a certainly later fact contradicts, and that every position contradicts too; in the order of the claims. */
export function plansThatFail(weighing: Weighing, beside: readonly (Beside | null)[]): readonly Comparison[] {
  if (!beside.includes("plan")) return [];
  const { all, numbers } = weighing.classes;
  const plans = all.filter(({ number, claim }) => beside[number] === "plan" && isAhead(claim.status));
  const outlook = new Outlook(
    plans,
    all.filter(({ number }) => beside[number] === null),
    weighing,
  );
  const facts = new Map<number, number>();
  for (const plan of plans) {
    const fact = outlook.isContradictedByAll(plan) ? outlook.failingFact(plan) : null;
    if (fact !== null) facts.set(plan.number, fact);
  }
  if (outlook.isGivenUp) weighing.unseen.add("failed-plans");
  if (facts.size === 0) return [];
  return numbers.flatMap((number, index) => {
    const fact = facts.get(number);
    return fact === undefined ? [] : [comparisonOf(new WeighedPair(weighing, index, fact), "plan-not-kept")];
  });
}
