import type { Claim } from "./article.ts";
import type { Denotation } from "./denotation.ts";
import type { Question } from "./question.ts";

/** Whether a claim denotes the complement of its value. The denial of a yes is a no, and is read as one. */
export function isComplement({ status, denotation }: Pick<Claim, "status" | "denotation">): boolean {
  return status === "denial" && denotation.kind !== "boolean";
}

/** What the denial of a value is read as: of a yes a no; of anything else the value, of which it denotes the complement. */
export function asDenied(denotation: Denotation): Denotation {
  return denotation.kind === "boolean" ? { ...denotation, value: !denotation.value } : denotation;
}

/** Whether a claim that clashes on a question denies something that others say. */
export function hasClashingDenial({
  claims,
  beside,
  clashing,
}: Pick<Question, "claims" | "beside" | "clashing">): boolean {
  if (!beside.includes("denial")) return false;
  const clash = new Set(clashing);
  return claims.some((id, index) => beside[index] === "denial" && clash.has(id));
}
