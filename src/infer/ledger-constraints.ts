import { own } from "../model/data.ts";
import type { Property } from "../model/story.ts";
import type { DifferenceBody } from "../model/story-rule.ts";
import { read } from "../values/catalogue.ts";
import { type Exact, one, zero } from "../values/quantity/amount.ts";
import { conversion } from "../values/quantity/convert.ts";
import { hullOf } from "../values/quantity/span.ts";
import { likeliestUnit } from "../values/quantity/unit-phrase.ts";
import { type AmountInstance, type Figure, type Inconvertible, intervalOf, stray } from "./figures.ts";
import type { Constraint, Interval } from "./linear.ts";
import type { Told } from "./told.ts";

/** What a rule asks of its figures, given by number in its order; nothing where units do not convert, which is taken note of. */
export function constraintsOf(
  points: readonly number[],
  figures: readonly Figure[],
  instance: AmountInstance,
  told: Told,
  inconvertible: Inconvertible[],
): readonly Constraint[] {
  const { body } = instance;
  const [first, second] = points;
  if (first === undefined) return [];
  if (body.type === "ratio") return second === undefined ? [] : ratioConstraints(first, second, body, told);
  const unit = figures[first]?.unit ?? null;
  const strayAt = (point: number, wanted: string | null) =>
    inconvertible.push(...(figures[point]?.claims ?? []).slice(0, 1).map((claim) => stray(instance, claim, wanted)));
  const terms: [number, Exact][] = [[first, one]];
  for (const point of points.slice(1)) {
    const factor = factorBetween(figures[point]?.unit ?? null, unit, told);
    if (factor === null) {
      strayAt(point, unit);
      return [];
    }
    terms.push([point, factor.neg()]);
  }
  const none = { value: zero, beyond: 0 };
  if (body.type === "sum") return [{ terms, within: { from: none, to: body.complete ? none : null } }];
  const within = readInterval("is" in body ? body.is : body.values[0], figures[first], told);
  if (within === null) strayAt(first, null);
  return within === null ? [] : [{ terms, within }];
}

/** Nothing is the least that a part can be, where it is of what there cannot be less of. */
export function notLess(
  point: number,
  figure: Figure | undefined,
  isNeverLess: (figure: Figure) => boolean,
): readonly Constraint[] {
  if (figure === undefined || !isNeverLess(figure)) return [];
  return [{ terms: [[point, one]], within: { from: { value: zero, beyond: 0 }, to: null }, isAssumed: true }];
}

/** `a / b` within `[low, high]` says `a - low · b ≥ 0` and `a - high · b ≤ 0`, for what one divides by is not negative. */
function ratioConstraints(a: number, b: number, { is }: DifferenceBody, told: Told): readonly Constraint[] {
  const { from, to } = readInterval(is, undefined, told) ?? { from: null, to: null };
  const none = { value: zero, beyond: 0 };
  const constraints: Constraint[] = [{ terms: [[b, one]], within: { from: none, to: null } }];
  if (from !== null)
    constraints.push({
      terms: [
        [a, one],
        [b, from.value.neg()],
      ],
      within: { from: { ...none, beyond: from.beyond }, to: null },
    });
  if (to !== null)
    constraints.push({
      terms: [
        [a, one],
        [b, to.value.neg()],
      ],
      within: { from: null, to: { ...none, beyond: to.beyond } },
    });
  return constraints;
}

/** A property of bare numbers: what a ratio is written in. */
export const bareNumber: Property = {
  id: "ratio",
  question: "",
  kind: "quantity",
  unit: null,
  tolerance: null,
  rounded: false,
  exact: false,
  of: "entity",
  terms: null,
  changes: null,
  parts: null,
  severity: null,
};

/** An amount that a rule writes, in the unit of its figure, which a bare number takes; null where it is in another. */
function readInterval(
  written: DifferenceBody["is"] | undefined,
  figure: Figure | undefined,
  { story }: Told,
): Interval | null {
  const property = own(story.properties, figure?.property ?? "") ?? bareNumber;
  const reading = read("quantity", written ?? "", { property, story, language: "en" });
  if (!reading.ok || reading.denotation.kind !== "quantity") return null;
  const { spans, unit } = reading.denotation;
  if (figure !== undefined && unit !== null && unit !== figure.unit && figure.claims.length > 0) return null;
  return intervalOf(hullOf(spans));
}

/** How many of the one unit make the other; null where they do not convert by a mere factor (°C to °F). */
function factorBetween(from: string | null, to: string | null, { story }: Told): Exact | null {
  if (from === to) return one;
  if (from === null || to === null) return null;
  const convert = conversion(likeliestUnit(from), likeliestUnit(to), story.rates);
  return convert === null || convert(zero).compare(zero) !== 0 ? null : convert(one);
}
