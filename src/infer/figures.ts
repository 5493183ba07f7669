import { valueContext } from "../compare/context.ts";
import type { Claim } from "../model/article.ts";
import type { Amount, AmountSpan } from "../model/denotation.ts";
import type { Property } from "../model/story.ts";
import type { DifferenceBody, RangeBody, SumBody } from "../model/story-rule.ts";
import { positions } from "../values/catalogue.ts";
import { exactOf } from "../values/quantity/amount.ts";
import { likeliestUnit } from "../values/quantity/unit-phrase.ts";
import type { Instance } from "./instance.ts";
import type { Interval } from "./linear.ts";
import type { Asked, Told } from "./told.ts";

/** An instance of a rule on amounts. */
export type AmountInstance = Instance<SumBody | DifferenceBody | RangeBody>;

/** One choice of an amount: the span of a position, and the claims that fit it. */
export interface Choice {
  readonly within: Interval;
  readonly members: readonly Claim[];
}

/** An amount that rules tie to others. */
export interface Figure {
  readonly subject: string;
  readonly property: string;
  readonly asked: Asked | null;
  readonly claims: readonly Claim[];
  /** One for each span of a position; none where nobody says. */
  readonly choices: readonly Choice[];
  readonly unit: string | null;
}

/** A claim whose unit does not convert to the one that a rule counts in. */
export interface Inconvertible {
  readonly instance: AmountInstance;
  readonly claim: Claim;
  readonly unit: string;
  readonly wanted: string;
}

/** The unit that a figure is counted in: the property's, or that of its first claim. */
export function unitOf(property: Property | undefined, claims: readonly Claim[]): string | null {
  const wanted = property?.unit == null ? null : likeliestUnit(property.unit).code;
  const units = claims.flatMap(({ denotation }) => (denotation.kind === "quantity" ? [denotation.unit] : []));
  return wanted ?? units[0] ?? null;
}

/** Whether a claim can be counted in a unit. */
export function hasUnit({ denotation }: Claim, unit: string | null): boolean {
  return denotation.kind === "quantity" && denotation.unit === unit;
}

/** A claim that a rule cannot count in the unit that it wants. */
export function stray(instance: AmountInstance, claim: Claim, wanted: string | null): Inconvertible {
  const unit = claim.denotation.kind === "quantity" ? claim.denotation.unit : null;
  return { instance, claim, unit: unit ?? "1", wanted: wanted ?? "1" };
}

/** Every span of every position is a choice. */
export function choicesOf(claims: readonly Claim[], asked: Asked | null, told: Told): readonly Choice[] {
  if (asked === null || claims.length === 0) return [];
  const context = valueContext({ story: told.story, property: asked.property });
  const { values, fits } = positions(
    claims.map(({ denotation }) => denotation),
    context,
  );
  return values.flatMap((value, position) => {
    if (value.kind !== "quantity") return [];
    const members = claims.filter((_, index) =>
      fits[index]?.some(([first, last]) => first <= position && position <= last),
    );
    return value.spans.map((span) => ({ within: intervalOf(span), members }));
  });
}

/** The amounts of a span as a linear constraint takes them; no span bounds nothing. */
export function intervalOf(span: AmountSpan | null): Interval {
  if (span === null) return { from: null, to: null };
  const bound = (amount: Amount | null, beyond: number) =>
    amount === null ? null : { value: exactOf(amount), beyond };
  return { from: bound(span.from, span.fromOpen ? 1 : 0), to: bound(span.to, span.toOpen ? -1 : 0) };
}
