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

/** Where a file departs from its schema. */
export interface SchemaMessages {
  /** `nearest` is a known key that was perhaps meant; `known` are all keys of the place. */
  "schema.unknown-key": { readonly key: string; readonly nearest: string | null; readonly known: readonly string[] };
  /** A key of a property whose kind has it not; `kinds` have it. */
  "schema.key-of-other-kind": { readonly key: string; readonly kind: KindName; readonly kinds: readonly KindName[] };
  /** A key of a map of names (entities, terms, properties, …) that cannot be a name. */
  "schema.bad-name": { readonly name: string };
  "schema.missing-key": { readonly key: string };
  /** `written` is the value as written, or null for a list, a mapping or a long text. */
  "schema.expected": { readonly key: string; readonly accepts: Accepted; readonly written: string | null };
  "schema.empty": { readonly key: string; readonly accepts: Accepted };
  /** `length` and `limit` in characters. */
  "schema.too-long": { readonly key: string; readonly length: number; readonly limit: number };
  "schema.choice": {
    readonly key: string;
    readonly written: string | null;
    readonly choices: readonly string[];
    readonly nearest: string | null;
  };
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
