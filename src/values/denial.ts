import { assertNever } from "../model/assert-never.ts";
import type { Denotation, Relation } from "../model/denotation.ts";

/** A denotation, or the complement of one: what a denial leaves open. The denial of a yes is a no, and comes here as one. */
export interface Signed {
  readonly denotation: Denotation;
  readonly denied: boolean;
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
