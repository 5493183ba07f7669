/** What a name was used as. */
export type NameRole =
  | "outlet"
  | "origin"
  | "article"
  | "speaker"
  | "subject"
  | "entity"
  | "property"
  | "dimension"
  | "term";

/** By which key one name leads to another. */
export type NameStep = "part-of" | "broader" | "origins" | "edition-of";

/** What is wrong with the names that a record or a story uses. */
export interface NameMessages {
  "unknown-name": { readonly name: string; readonly role: NameRole };
  "name-variant": { readonly name: string; readonly declared: string };
  "name-cycle": { readonly step: NameStep; readonly names: readonly string[] };
  /** `most` is how many steps upwards are looked at. */
  "name-depth": { readonly step: NameStep; readonly name: string; readonly most: number };
  "duplicate-claim": { readonly id: string; readonly line: number };
  /** The ids of some articles, and how many more there are. */
  "duplicate-article": { readonly articles: readonly string[]; readonly more: number; readonly address: string };
  "unused-definition": { readonly name: string; readonly role: NameRole };
  "suggest.did-you-mean": { readonly written: string; readonly suggestion: string };
  "suggest.declare": { readonly name: string; readonly role: NameRole };
  "suggest.alias": { readonly name: string; readonly declared: string; readonly id: string };
  "suggest.one-record": Record<never, never>;
  "suggest.own-id": { readonly id: string };
  "suggest.remove-unused": { readonly name: string };
}
