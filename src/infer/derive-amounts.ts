import { valueContext } from "../compare/context.ts";
import { own } from "../model/data.ts";
import type { AmountSpan } from "../model/denotation.ts";
import type { Question } from "../model/question.ts";
import { describe } from "../values/catalogue.ts";
import { amountOf, one } from "../values/quantity/amount.ts";
import type { Derived } from "./derive.ts";
import type { AmountInstance, Figure } from "./figures.ts";
import { claimStep } from "./in-words.ts";
import { type Ledger, ledgerOf } from "./ledger.ts";
import type { Bound, Constraint, Interval } from "./linear.ts";
import { ruleStep } from "./rule-step.ts";
import type { Told } from "./told.ts";

const anyAmount: Interval = { from: null, to: null };

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
    const left = (ledger.constraints[0] ?? [])
      .map((constraint) => leftFor(number, constraint, ledger))
      .reduce(narrowest, anyAmount);
    if (number < 0 || (left.from === null && left.to === null)) return [];
    const denotation = {
      kind: "quantity" as const,
      spans: [spanOf(left)],
      unit: ledger.figures[number]?.unit ?? null,
      doubt: false,
    };
    const others = ledger.figures.filter((_, figure) => figure !== number).flatMap(({ claims }) => claims.slice(0, 1));
    const because = [...others.map((claim) => claimStep(claim, told)), ruleStep(instance, told)];
    return [{ end: null, says: describe(denotation, valueContext({ story: told.story, property })), because }];
  });
}

/** What a constraint leaves one of its variables when the others take any of their choices. */
function leftFor(number: number, { terms, within }: Constraint, { figures }: Ledger): Interval {
  const factor = terms.find(([variable]) => variable === number)?.[1];
  if (factor === undefined) return anyAmount;
  const others = terms
    .filter(([variable]) => variable !== number)
    .map(([variable, other]) => scaled(hullOf(figures[variable]), other.neg()));
  return scaled(others.reduce(sum, within), one.div(factor));
}

function hullOf(figure: Figure | undefined): Interval {
  const choices = figure?.choices ?? [];
  const [first, ...rest] = choices.map(({ within }) => within);
  if (first === undefined) return anyAmount;
  return rest.reduce(
    (hull, { from, to }) => ({
      from: hull.from === null || from === null ? null : compare(from, hull.from) < 0 ? from : hull.from,
      to: hull.to === null || to === null ? null : compare(to, hull.to) > 0 ? to : hull.to,
    }),
    first,
  );
}

function scaled({ from, to }: Interval, factor: Bound["value"]): Interval {
  const turned = factor.compare(0) < 0;
  const scale = (bound: Bound | null) =>
    bound === null ? null : { value: bound.value.mul(factor), beyond: turned ? 0 - bound.beyond : bound.beyond };
  return turned ? { from: scale(to), to: scale(from) } : { from: scale(from), to: scale(to) };
}

function sum(a: Interval, b: Interval): Interval {
  const add = (x: Bound | null, y: Bound | null) =>
    x === null || y === null ? null : { value: x.value.add(y.value), beyond: x.beyond || y.beyond };
  return { from: add(a.from, b.from), to: add(a.to, b.to) };
}

function narrowest(a: Interval, b: Interval): Interval {
  return {
    from: a.from === null || (b.from !== null && compare(b.from, a.from) > 0) ? b.from : a.from,
    to: a.to === null || (b.to !== null && compare(b.to, a.to) < 0) ? b.to : a.to,
  };
}

function compare(a: Bound, b: Bound): number {
  return a.value.compare(b.value) || a.beyond - b.beyond;
}

function spanOf({ from, to }: Interval): AmountSpan {
  return {
    from: from === null ? null : amountOf(from.value),
    fromOpen: from === null || from.beyond > 0,
    to: to === null ? null : amountOf(to.value),
    toOpen: to === null || to.beyond < 0,
  };
}
