import { assertNever } from "../model/assert-never.ts";
import type { Denotation, Relation } from "../model/denotation.ts";

/** A denotation, or the complement of one: what a denial leaves open. The denial of a yes is a no, and comes here as one. */
export interface Signed {
  readonly denotation: Denotation;
  readonly denied: boolean;
}

/** How two values stand, and whether together they leave no value out. */
interface Values {
  relate(a: Denotation, b: Denotation): Relation;
  coverAll(a: Denotation, b: Denotation): boolean;
}

/** How two values stand of which some may be denied, given how the values themselves stand. */
export function relateSigned(a: Signed, b: Signed, values: Values): Relation {
  const relation = values.relate(a.denotation, b.denotation);
  if (!a.denied && !b.denied) return relation;
  const coverAll = values.coverAll(a.denotation, b.denotation);
  if (a.denied && b.denied) return betweenComplements(relation, coverAll);
  return b.denied ? toComplement(relation, coverAll) : mirrored(toComplement(mirrored(relation), coverAll));
}

/** How a value stands to the complement of another: that lies inside the value where the two leave none out. */
function toComplement(relation: Relation, coverAll: boolean): Relation {
  switch (relation) {
    case "same":
    case "narrower":
      return "disjoint";
    case "wider":
    case "overlaps":
      return coverAll ? "wider" : "overlaps";
    case "disjoint":
      return coverAll ? "same" : "narrower";
    case "incomparable":
      return "incomparable";
    default:
      return assertNever(relation);
  }
}

/** Complements of disjoint values overlap, for there is a third value, unless the two leave none out. */
function betweenComplements(relation: Relation, coverAll: boolean): Relation {
  if (coverAll) return "disjoint";
  return relation === "disjoint" ? "overlaps" : mirrored(relation);
}

/** How the second stands to the first. */
export function mirrored(relation: Relation): Relation {
  if (relation === "narrower") return "wider";
  return relation === "wider" ? "narrower" : relation;
}
