import type { KindName } from "../denotation.ts";

/** What a place in a file accepts. Each is worded once a language. */
export const accepted = [
  "article-file",
  "story-file",
  "decisions-file",
  "config-file",
  "map",
  "list",
  "text",
  "texts",
  "name",
  "names",
  "date",
  "language",
  "url",
  "percentage",
  "amount",
  "whole-number",
  "yes-no",
  "changes",
  "value",
  "scope",
  "day",
  "currency",
  "finding",
  "claim",
  "reference",
  "references",
  "distance",
  "values",
] as const;

export type Accepted = (typeof accepted)[number];

/** What a file has in a place where something else is accepted. */
export interface Unaccepted {
  /** The nearest key; empty for the whole file. */
  readonly key: string;
  /** Whether it is the value of that key, an item of its list, or the whole file. */
  readonly place: "key" | "item" | "file";
  readonly form: "text" | "list" | "map";
  /** A text as written, shortened where it is long; empty for a list or a map. */
  readonly written: string;
}

/** Where a file departs from its schema. */
export interface SchemaMessages {
  /** `nearest` is a known key that was perhaps meant; `known` are all keys of the place. */
  /** `empty`: it has no value, as where a comma inside braces ends a text. */
  "schema.unknown-key": {
    readonly key: string;
    readonly nearest: string | null;
    readonly known: readonly string[];
    readonly empty: boolean;
  };
  /** A text that a `#` ends: what YAML keeps of it, and what it takes for a comment. */
  "schema.cut-off": { readonly key: string; readonly kept: string; readonly rest: string };
  /** A key of a property whose kind has it not; `kinds` have it. */
  "schema.key-of-other-kind": { readonly key: string; readonly kind: KindName; readonly kinds: readonly KindName[] };
  /** A set says which dimension its terms are of, and holds entities. */
  "schema.terms-of-entities": Record<never, never>;
  /** A key of a map of names (entities, terms, properties, …) that cannot be a name. */
  "schema.bad-name": { readonly name: string };
  /** What its value would be: one of `choices`, or what the place accepts; neither where the schema tells neither. */
  "schema.missing-key": {
    readonly key: string;
    readonly accepts: Accepted | null;
    readonly choices: readonly string[];
  };
  "schema.expected": Unaccepted & { readonly accepts: Accepted };
  /** What is required cannot be removed instead. */
  "schema.empty": {
    readonly key: string;
    readonly place: Unaccepted["place"];
    readonly accepts: Accepted;
    readonly required: boolean;
  };
  /** A list has `count` items, none of the numbers from `least` to `most`; null where that end is open. */
  "schema.count": {
    readonly key: string;
    readonly count: number;
    readonly least: number | null;
    readonly most: number | null;
  };
  /** `length` and `limit` in characters. */
  "schema.too-long": { readonly key: string; readonly length: number; readonly limit: number };
  "schema.choice": Unaccepted & { readonly choices: readonly string[]; readonly nearest: string | null };
  "schema.repeated": { readonly key: string; readonly written: string };
  "schema.empty-file": { readonly accepts: Accepted };
  /** The file's name cannot be the article's id. */
  "schema.bad-file-name": { readonly name: string };
  /** The folder's name cannot be the story's id. */
  "schema.bad-folder-name": { readonly name: string };
  /** Two articles of one id; `file` has the first. */
  "schema.same-article": { readonly article: string; readonly file: string };
  "schema.same-story": { readonly story: string; readonly folder: string };
}
