import type { Claim } from "../model/article.ts";
import type { Relation } from "../model/denotation.ts";
import { relate } from "../values/catalogue.ts";
import { relateSigned } from "../values/denial.ts";
import type { ValueContext } from "../values/kind.ts";

/** Whether a claim denotes the complement of its value. The denial of a yes is a no, and is read as one. */
export function isComplement({ status, denotation }: Claim): boolean {
  return status === "denial" && denotation.kind !== "boolean";
}

/** How what the first claim says stands to what the second says, as sets of possible values. */
export function relateClaims(a: Claim, b: Claim, context: ValueContext): Relation {
  const first = { denotation: a.denotation, denied: isComplement(a) };
  const second = { denotation: b.denotation, denied: isComplement(b) };
  return relateSigned(first, second, (one, other) => relate(one, other, context));
}
