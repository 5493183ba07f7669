import { valueContext } from "../compare/context.ts";
import { own } from "../model/data.ts";
import type { Question } from "../model/question.ts";
import { describe } from "../values/catalogue.ts";
import type { Derived } from "./derive.ts";
import type { AmountInstance, Figure } from "./figures.ts";
import { claimStep } from "./in-words.ts";
import { ledgerOf } from "./ledger.ts";
import { amountIn, anyAmount, compareBounds, leftFor } from "./left-over.ts";
import type { Interval } from "./linear.ts";
import { ruleStep } from "./rule-step.ts";
import type { Told } from "./told.ts";

/** The amounts that each rule, with the claims on its other figures, leaves a quantity; whichever source of each is right. */
export function derivedAmounts(
  question: Pick<Question, "subject" | "property">,
  instances: readonly AmountInstance[],
  told: Told,
): readonly Derived[] {
  const property = own(told.story.properties, question.property);
  if (property === undefined) return [];
  return instances.flatMap((instance) => {
    const ledger = ledgerOf([instance], told);
    const number = ledger.figures.findIndex(
      (figure) => figure.subject === question.subject && figure.property === question.property,
    );
    const left = leftFor(number, ledger.constraints[0] ?? [], (figure) => hullOf(ledger.figures[figure]));
    if (number < 0 || left === null) return [];
    const asked = ledger.figures[number];
    const beside = [...(asked?.claims ?? []), ...ledger.figures.flatMap(({ claims }) => claims)];
    const denotation = amountIn(left, asked?.unit ?? null, beside);
    const others = ledger.figures.filter((_, figure) => figure !== number).flatMap(({ claims }) => claims.slice(0, 1));
    const because = [...others.map((claim) => claimStep(claim, told)), ruleStep(instance, told)];
    const says = describe(denotation, valueContext({ story: told.story, property }));
    return [{ end: null, says, denotation, because }];
  });
}

function hullOf(figure: Figure | undefined): Interval {
  const choices = figure?.choices ?? [];
  const [first, ...rest] = choices.map(({ within }) => within);
  if (first === undefined) return anyAmount;
  return rest.reduce(
    (hull, { from, to }) => ({
      from: hull.from === null || from === null ? null : compareBounds(from, hull.from) < 0 ? from : hull.from,
      to: hull.to === null || to === null ? null : compareBounds(to, hull.to) > 0 ? to : hull.to,
    }),
    first,
  );
}
