import { own } from "../model/data.ts";
import { byCodeUnits } from "../model/order.ts";
import { readReference } from "../model/reference.ts";
import type { DifferenceBody, OrderBody, RangeBody, RuleBody, SumBody } from "../model/story-rule.ts";
import type { Clash } from "./clash.ts";
import type { Inconvertible } from "./figures.ts";
import type { Instance } from "./instance.ts";
import type { Contradiction } from "./invalid-rule.ts";
import { amountClashes } from "./ledger-clashes.ts";
import { distinctClashes, followsClashes } from "./pair-clashes.ts";
import { timeClashes } from "./time-clashes.ts";
import type { Told } from "./told.ts";
import { excludesClashes, impliesClashes, inverseClashes, rangeClashes, requiresClashes } from "./truth-clashes.ts";

/** What applying rules shows: clashes of claims, rules that contradict each other, claims in other units. */
export interface Applied {
  readonly clashes: readonly Clash[];
  readonly contradictions: readonly Contradiction[];
  readonly inconvertible: readonly Inconvertible[];
}

/** Dates and amounts hold together or not as wholes; the other rules each on their own. */
export function apply(instances: readonly Instance[], told: Told): Applied {
  const times = timeClashes(
    instances.filter((instance) => isTime(instance, told)),
    told,
  );
  const amounts = amountClashes(
    instances.filter((instance) => isAmount(instance, told)),
    told,
  );
  const truths = instances.flatMap((instance) => truthClashes(instance, told));
  const clashes = [...times.clashes, ...amounts.clashes, ...truths].sort((a, b) => byCodeUnits(a.about, b.about));
  return {
    clashes,
    contradictions: [
      ...times.contradictions.map((rules): Contradiction => ({ of: "dates", rules })),
      ...amounts.contradictions.map((rules): Contradiction => ({ of: "amounts", rules })),
    ],
    inconvertible: amounts.inconvertible,
  };
}

/** Whether an instance ties dates: an order, or the range of a date. */
export function isTime(instance: Instance, told: Told): instance is Instance<OrderBody | RangeBody> {
  return instance.body.type === "order" || kindOfRange(instance.body, told) === "date";
}

/** Whether an instance ties amounts: a sum, a difference, a ratio, or the range of a quantity. */
export function isAmount(instance: Instance, told: Told): instance is Instance<SumBody | DifferenceBody | RangeBody> {
  const { type } = instance.body;
  return type === "sum" || type === "difference" || type === "ratio" || kindOfRange(instance.body, told) === "quantity";
}

function kindOfRange(body: RuleBody, { story }: Told) {
  if (body.type !== "range") return null;
  return own(story.properties, readReference(body.of, story).property)?.kind ?? null;
}

function truthClashes(instance: Instance, told: Told): readonly Clash[] {
  const { body } = instance;
  switch (body.type) {
    case "implies":
      return impliesClashes({ ...instance, body }, told);
    case "excludes":
      return excludesClashes({ ...instance, body }, told);
    case "requires":
      return requiresClashes({ ...instance, body }, told);
    case "distinct":
      return distinctClashes({ ...instance, body }, told);
    case "inverse":
      return inverseClashes({ ...instance, body }, told);
    case "follows":
      return followsClashes({ ...instance, body }, told);
    case "one-of":
      return rangeClashes({ ...instance, body }, told);
    case "range":
      return isTime(instance, told) || isAmount(instance, told) ? [] : rangeClashes({ ...instance, body }, told);
    default:
      return [];
  }
}
