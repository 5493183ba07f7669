import { isAhead } from "../model/article.ts";
import type { Beside, Comparison } from "../model/question.ts";
import { byDay } from "../values/date/spans.ts";
import { Budget } from "./budget.ts";
import type { ClaimClass } from "./classes.ts";
import { comparisonOf, verdictOn } from "./ladder.ts";
import { Outlook } from "./outlook.ts";
import type { Standpoints } from "./positions.ts";
import { asOfTo, daysBetween } from "./time.ts";
import { WeighedPair } from "./weighed-pair.ts";
import type { Weighing } from "./weighing.ts";

/** Plans that were not kept, and what shows it. */
export interface FailedPlans {
  /** Each such plan with the first fact that contradicts it; in the order of the claims. */
  readonly plans: readonly Comparison[];
  /** Ids of all facts that contradict one of them, in code-unit order. */
  readonly facts: readonly string[];
}

const none: FailedPlans = { plans: [], facts: [] };

/** Plans that a certainly later fact contradicts, and that every position contradicts too. */
export function plansThatFail(
  weighing: Weighing,
  stands: Standpoints,
  beside: readonly (Beside | null)[],
): FailedPlans {
  if (!beside.includes("plan")) return none;
  const { all, numbers } = weighing.classes;
  const plans = all.filter(({ number, claim }) => beside[number] === "plan" && isAhead(claim.status));
  const weighed = all.filter(({ number }) => beside[number] === null);
  const outlook = new Outlook(plans, weighed, weighing, stands);
  const firstFacts = new Map<number, number>();
  for (const plan of plans) {
    const fact = outlook.isContradictedByAll(plan) ? outlook.failingFact(plan) : null;
    if (fact !== null) firstFacts.set(plan.number, fact);
  }
  if (outlook.isGivenUp) weighing.unseen.add("failed-plans");
  if (firstFacts.size === 0) return none;
  const against = factsAgainst(
    plans.filter(({ number }) => firstFacts.has(number)),
    weighed,
    weighing,
  );
  return {
    plans: numbers.flatMap((number, index) => {
      const fact = firstFacts.get(number);
      return fact === undefined ? [] : [comparisonOf(new WeighedPair(weighing, index, fact), "plan-not-kept")];
    }),
    facts: weighing.input.claims.flatMap(({ id }, index) => (against.has(numbers[index] ?? -1) ? [id] : [])),
  };
}

/** The numbers of the classes that say, of a later time, that one of some plans was not kept: most say it of the earliest. */
function factsAgainst(
  failed: readonly ClaimClass[],
  weighed: readonly ClaimClass[],
  weighing: Weighing,
): ReadonlySet<number> {
  const budget = new Budget(weighing.limits.askedForEach * weighing.classes.all.length);
  const earliestFirst = [...failed].sort((a, b) => byDay(asOfTo(a.claim), asOfTo(b.claim)));
  const against = new Set<number>();
  for (const fact of weighed) {
    if (fact.claim.status !== "fact") continue;
    for (const plan of earliestFirst) {
      // Those that follow are later still.
      if (daysBetween(plan.claim, fact.claim) <= 0) break;
      if (!budget.take()) {
        weighing.unseen.add("failed-plans");
        return against;
      }
      if (verdictOn(new WeighedPair(weighing, plan.first, fact.first)) !== "plan-not-kept") continue;
      against.add(fact.number);
      break;
    }
  }
  return against;
}
