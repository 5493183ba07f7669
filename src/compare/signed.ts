import type { Gap, Relation } from "../model/denotation.ts";
import { coverAll, gap, relate } from "../values/catalogue.ts";
import { relateSigned, type Signed } from "../values/denial.ts";
import { unmeasured, type ValueContext } from "../values/kind.ts";

/** How what one says stands to what another says, as sets of possible values. */
export function relationBetween(one: Signed, other: Signed, context: ValueContext): Relation {
  if (!one.denied && !other.denied) return relate(one.denotation, other.denotation, context);
  return relateSigned(one, other, { relate: (a, b) => relate(a, b, context), coverAll });
}

/** What lies between the two where they have no value in common. Nothing does between a value and its denial: they are not near, however close. */
export function gapBetween(one: Signed, other: Signed, context: ValueContext): Gap {
  if (one.denied || other.denied) return unmeasured;
  return gap(one.denotation, other.denotation, context);
}
