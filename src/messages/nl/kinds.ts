import type { KindName } from "../../model/denotation.ts";

/** What a value of each kind is called. */
export const kinds: Readonly<Record<KindName, string>> = {
  boolean: "ja of nee",
  date: "datum",
  period: "periode",
  quantity: "hoeveelheid",
  term: "term",
  entity: "naam",
  set: "lijst",
  text: "bewoording",
};
