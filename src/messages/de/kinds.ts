import type { KindName } from "../../model/denotation.ts";

/** What a value of each kind is called. */
export const kinds: Readonly<Record<KindName, string>> = {
  boolean: "Ja oder Nein",
  date: "Datum",
  period: "Zeitraum",
  quantity: "Menge",
  term: "Begriff",
  entity: "Name",
  set: "Liste",
  text: "Wortlaut",
};
