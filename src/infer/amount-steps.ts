import { valueContext } from "../compare/context.ts";
import type { Claim } from "../model/article.ts";
import { own } from "../model/data.ts";
import { message } from "../model/message.ts";
import type { Step } from "../model/question.ts";
import { describe } from "../values/catalogue.ts";
import { hullOf } from "../values/quantity/span.ts";
import { intervalOf } from "./figures.ts";
import { claimStep, questionInWords, ruleInWords, stepOf } from "./in-words.ts";
import type { Ledger } from "./ledger.ts";
import { amountIn, anyAmount, leftFor, narrowest } from "./left-over.ts";
import type { Interval } from "./linear.ts";
import { ruleStep } from "./rule-step.ts";

/**
 * From the amounts that claims give, by the rules, to the one that does not fit: what the others would make of it stands
 * before it. Where several rules clash only together, all claims stand before them.
 */
export function amountSteps(rules: readonly number[], witness: readonly Claim[], ledger: Ledger): readonly Step[] {
  const { told } = ledger;
  const asked = rules.flatMap((each) => ledger.instances[each] ?? []).map((instance) => ruleStep(instance, told));
  const [last] = witness;
  const ofLast = witness.filter((claim) => claim.subject === last?.subject && claim.property === last.property);
  const others = witness.filter((claim) => !ofLast.includes(claim));
  const result = last === undefined || others.length === 0 ? null : wouldBe(rules, last, others, ledger);
  const said = (claims: readonly Claim[]) => claims.map((claim) => claimStep(claim, told));
  return result === null ? [...said(witness), ...asked] : [...said(others), ...asked, result, ...said(ofLast)];
}

/** What one rule and other claims leave of the answer that a claim gives; null where that is anything, or nothing. */
function wouldBe(
  [rule, ...more]: readonly number[],
  claim: Claim,
  others: readonly Claim[],
  ledger: Ledger,
): Step | null {
  const { told } = ledger;
  const instance = rule === undefined || more.length > 0 ? undefined : ledger.instances[rule];
  const constraints = ledger.constraints[rule ?? 0] ?? [];
  const asked = constraints.flatMap(({ terms }) => terms.map(([figure]) => figure));
  const number = asked.find((figure) => ledger.figures[figure]?.claims.includes(claim)) ?? -1;
  const property = own(told.story.properties, claim.property);
  const left = leftFor(number, constraints, (figure) => saidOf(ledger.figures[figure]?.claims ?? [], others));
  if (left === null || property === undefined || instance === undefined) return null;
  const value = amountIn(left, ledger.figures[number]?.unit ?? null, [claim]);
  const args = {
    rule: ruleInWords(instance),
    question: questionInWords(claim.subject, claim.property, null, told),
    says: describe(value, valueContext({ story: told.story, property })),
  };
  return stepOf(message("clash.step.would-be", args), "rule");
}

/** What those of a figure's claims say that take part. */
function saidOf(claims: readonly Claim[], partaking: readonly Claim[]): Interval {
  return claims
    .filter((claim) => partaking.includes(claim))
    .map(({ denotation }) => intervalOf(denotation.kind === "quantity" ? hullOf(denotation.spans) : null))
    .reduce(narrowest, anyAmount);
}
