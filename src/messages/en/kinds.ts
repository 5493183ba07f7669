import type { KindName } from "../../model/denotation.ts";

/** What a value of each kind is called, with the article that goes before it. */
export const kinds: Readonly<Record<KindName, readonly [article: string, name: string]>> = {
  boolean: ["a", "yes or no"],
  date: ["a", "date"],
  period: ["a", "period"],
  quantity: ["an", "amount"],
  term: ["a", "term"],
  entity: ["a", "name"],
  set: ["a", "list"],
  text: ["a", "wording"],
};
