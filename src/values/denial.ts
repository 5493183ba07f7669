import { assertNever } from "../model/assert-never.ts";
import type { Denotation, Relation } from "../model/denotation.ts";

/** A denotation, or the complement of one: what a denial leaves open. */
export interface Signed<D extends Denotation = Denotation> {
  readonly denotation: D;
  readonly denied: boolean;
}

/** Says a denial plainly where its kind can: not yes is no. All other denials stay denials. */
export function signed<D extends Denotation>(denotation: D, denied: boolean): Signed<D> {
  if (!denied || denotation.kind !== "boolean") return { denotation, denied };
  return { denotation: { ...denotation, value: !denotation.value }, denied: false };
}

/** How two values stand of which some may be denied, given how the values themselves stand. */
export function relateSigned(a: Signed, b: Signed, relate: (a: Denotation, b: Denotation) => Relation): Relation {
  const relation = relate(a.denotation, b.denotation);
  if (a.denied && b.denied) return betweenComplements(relation);
  if (b.denied) return toComplement(relation);
  return a.denied ? mirrored(toComplement(mirrored(relation))) : relation;
}

/** How a value stands to the complement of another. */
function toComplement(relation: Relation): Relation {
  switch (relation) {
    case "same":
    case "narrower":
      return "disjoint";
    case "wider":
    case "overlaps":
      return "overlaps";
    case "disjoint":
      return "narrower";
    case "incomparable":
      return "incomparable";
    default:
      return assertNever(relation);
  }
}

/** Complements of disjoint values overlap: the kinds that come here have a third value. */
function betweenComplements(relation: Relation): Relation {
  return relation === "disjoint" ? "overlaps" : mirrored(relation);
}

/** How the second stands to the first. */
export function mirrored(relation: Relation): Relation {
  if (relation === "narrower") return "wider";
  return relation === "wider" ? "narrower" : relation;
}
