import type { AmountSpan, Gap, QuantityDenotation } from "../../model/denotation.ts";
import { amountOf, exact, exactOf, zero } from "./amount.ts";
import { type Conversion, conversion } from "./convert.ts";
import { converted } from "./exact-span.ts";
import { likeliestUnit } from "./unit-phrase.ts";

/** Amounts in the unit that people are told: the one that they are written in. */
export function asSaid({ spans, unit, said }: QuantityDenotation): Pick<QuantityDenotation, "spans" | "unit"> {
  const convert = conversionTo(said, unit);
  if (said === undefined || convert === null) return { spans, unit };
  return { spans: spans.map((span) => spanIn(span, convert)), unit: said };
}

/** A distance between amounts in the unit that people are told. */
export function gapAsSaid({ amount, unit, said }: Gap): Pick<Gap, "amount" | "unit"> {
  const convert = conversionTo(said, unit);
  if (amount === null || said === undefined || convert === null) return { amount, unit };
  return { amount: amountOf(convert(exact(amount)).sub(convert(zero))).exact, unit: said };
}

function conversionTo(said: string | undefined, unit: string | null): Conversion | null {
  return said === undefined || unit === null ? null : conversion(likeliestUnit(unit), likeliestUnit(said), []);
}

function spanIn({ from, fromOpen, to, toOpen }: AmountSpan, convert: Conversion): AmountSpan {
  const ends = { from: from && exactOf(from), fromOpen, to: to && exactOf(to), toOpen };
  return converted(ends, convert);
}
