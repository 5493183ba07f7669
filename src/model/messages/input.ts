import type { SchemaMessages } from "./schema.ts";
import type { SyntaxMessages } from "./syntax.ts";

/** Why a file or folder could not be opened. */
export type Unreadable = "missing" | "denied" | "not-a-file" | "broken-link" | "link-loop" | "bad-name";

/** What is wrong with the files that were given, before a word of them is weighed. */
export interface InputMessages extends SyntaxMessages, SchemaMessages {
  "input.missing": { readonly path: string };
  /** The folder that claims are in is not there. */
  "input.no-desk": { readonly path: string };
  "input.no-match": { readonly pattern: string };
  "input.not-yaml": { readonly path: string };
  "input.no-claims": { readonly paths: readonly string[] };
  "input.unreadable": { readonly why: Unreadable };
  /** In bytes. */
  "input.too-large": { readonly size: number; readonly limit: number };
  "input.no-story": { readonly folder: string };
  "input.two-files": { readonly first: string; readonly second: string };
  "input.utf-16": Record<never, never>;
  /** `byte` is the first byte that is not UTF-8. */
  "input.not-utf-8": { readonly byte: number };
  "input.binary": Record<never, never>;
  /** The file has more mistakes than the `limit` that were listed. */
  "input.more": { readonly limit: number };
  "input.control-character": { readonly code: number };
}
