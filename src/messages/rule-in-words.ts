import type { RuleInWords } from "../model/messages/infer.ts";

/** A story's rule by its id and, where it gives one, its reason: "opens-last (nothing sails before it is built)". */
export function ruleInWords({ id, because }: RuleInWords): string {
  return because === null ? id : `${id} (${because.replace(/[.\s]+$/, "")})`;
}
