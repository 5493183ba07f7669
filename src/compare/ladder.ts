import type { Claim } from "../model/article.ts";
import type { Comparison, Step, Verdict } from "../model/question.ts";
import type { QuestionInput } from "./context.ts";
import { type Pair, pairOf } from "./pair.ts";
import { agreement, conflict, edition, incomparable, near, plan, type Rung, scope, time, voice } from "./rungs.ts";
import type { Weighing } from "./weighing.ts";

/** DESIGN.md section 4: the first rung that decides gives the verdict; the last one always does. */
const ladder: readonly Rung[] = [edition, scope, incomparable, plan, agreement, time, near, voice, conflict];

/** The rungs that may decide on pairs of a question, in their order: most questions need few. */
export function rungsFor(weighing: Weighing): readonly Rung[] {
  return ladder.filter(({ matters }) => matters === undefined || matters(weighing));
}

/** The verdict on a pair by the rungs that may decide on it. Symmetric: its claims may be given in either order. */
export function verdictOn(pair: Pair, rungs: readonly Rung[] = ladder): Verdict {
  for (let at = 0; at < rungs.length; at++) {
    const verdict = (rungs[at] as Rung).decide(pair);
    if (verdict !== null) return verdict;
  }
  throw undecided(pair);
}

/** The verdict on two claims of one question, whatever else is said on it. */
export function weigh(first: Claim, second: Claim, input: QuestionInput): Comparison {
  const pair = pairOf(first, second, input);
  return comparisonOf(pair, verdictOn(pair));
}

/** The same ladder, climbed with a reason for each step up to the one that decided. */
export function weighInSteps(
  first: Claim,
  second: Claim,
  input: QuestionInput,
): Comparison & { steps: readonly Step[] } {
  const pair = pairOf(first, second, input);
  const steps: Step[] = [];
  for (const rung of ladder) {
    const verdict = rung.decide(pair);
    steps.push({ step: rung.step, verdict, reason: rung.reason(pair, verdict) });
    if (verdict !== null) return { ...comparisonOf(pair, verdict), steps };
  }
  throw undecided(pair);
}

/** What is kept of a pair, once its verdict is known. */
export function comparisonOf({ a, b, relation, gap: between }: Pair, verdict: Verdict): Comparison {
  return { between: [a.id, b.id], relation, verdict, gap: between };
}

function undecided({ a, b }: Pair): Error {
  return new Error(`No step of the ladder decided on ${a.id} and ${b.id}.`);
}
