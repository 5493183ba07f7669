import type { KindName } from "../../model/denotation.ts";

/** What a value of each kind is called, with the article that goes before it. */
export const kinds: Readonly<Record<KindName, readonly [article: string, name: string]>> = {
  boolean: ["un", "oui ou non"],
  date: ["une", "date"],
  period: ["une", "période"],
  quantity: ["une", "quantité"],
  term: ["un", "terme"],
  entity: ["un", "nom"],
  set: ["une", "liste"],
  text: ["une", "formulation"],
};
