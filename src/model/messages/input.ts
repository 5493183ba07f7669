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
  /** `beside` is a file that is almost called `story.yaml`; `around` the nearest folder around that has a story. */
  "input.no-story": { readonly folder: string; readonly beside: string | null; readonly around: string | null };
  /** A record that is no record for a second ending. */
  "input.hidden-ending": { readonly name: string; readonly record: string };
  "input.two-files": { readonly first: string; readonly second: string };
  "input.utf-16": { readonly encoding: "UTF-16" | "UTF-32" };
  /** `byte` is the first byte that is not UTF-8, in this line of the file; `character` is what it is in Windows-1252, if anything. */
  "input.not-utf-8": { readonly byte: number; readonly line: number; readonly character: string | null };
  /** Its lines end in a carriage return without a line feed. */
  "input.carriage-return": Record<never, never>;
  "input.binary": Record<never, never>;
  /** The file has more mistakes than the `limit` that were listed. */
  "input.more": { readonly limit: number };
  "input.control-character": { readonly code: number };
}
