import type { Claim } from "./article.ts";

/** Whether a claim denotes the complement of its value. The denial of a yes is a no, and is read as one. */
export function isComplement({ status, denotation }: Pick<Claim, "status" | "denotation">): boolean {
  return status === "denial" && denotation.kind !== "boolean";
}
