import type { Settings } from "../check.ts";
import type { Report, ReportPart, Summary } from "../model/report.ts";
import type { View } from "../report/format.ts";
import { type JsonPart, jsonOf, jsonParts } from "./json-parts.ts";
import { terminalEdited } from "./terminal-edited.ts";
import { type TerminalPart, terminalOf, terminalPart } from "./terminal-parts.ts";

/** The formats that are put together from what each story comes to, so that no run keeps every claim. */
export interface Parts {
  readonly terminal: TerminalPart;
  readonly json: JsonPart;
}

export type PartFormat = keyof Parts;

/** A report put together: its pieces in UTF-8 or as text, how many files could not be used, and how the run ends. */
export interface Composed {
  readonly pieces: Iterable<string | Uint8Array>;
  readonly failed: number;
  readonly gate: Report["gate"];
}

type Makers = {
  readonly [Format in PartFormat]: (view: View, use: PartUse) => (part: ReportPart) => Parts[Format];
};

/** Bytes of text that each thread keeps as they are, those of some 50,000 claims; what comes then is packed. */
const roomByUse = { once: 48 * 1024 * 1024, again: 0 } as const;

/** Whether parts serve one run, or are kept for others. */
type PartUse = keyof typeof roomByUse;

const makers: Makers = {
  terminal: (view) => (part) => terminalPart(part, view),
  json: (view, use) => jsonParts(view, roomByUse[use]),
};

type Composers = {
  readonly [Format in PartFormat]: (parts: readonly Parts[Format][], settings: Settings, view: View) => Composed;
};

const composers: Composers = { terminal: terminalOf, json: jsonOf };

/** What a part comes to after an edit: the findings of some ids are gone, and those of another part stand for them. */
export type Editor<Part> = (before: Part, gone: ReadonlySet<string>, fresh: Part, summary: Summary) => Part;

type Editors = { readonly [Format in PartFormat]: Editor<Parts[Format]> | null };

const editors: Editors = { terminal: terminalEdited, json: null };

/** Whether reports of a format are put together from what each story comes to. */
export function isPartFormat(format: string): format is PartFormat {
  return Object.hasOwn(makers, format);
}

/** What makes the parts of a format, one after the other. */
export function partsFor<Format extends PartFormat>(
  format: Format,
  view: View,
  use: PartUse,
): (part: ReportPart) => Parts[Format] {
  return makers[format](view, use);
}

/** What puts an edit into a part; null where a format's part is made anew. */
export function editedBy<Format extends PartFormat>(format: Format): Editor<Parts[Format]> | null {
  return editors[format];
}

/** The same text as the format gives of the report of all parts. */
export function composed<Format extends PartFormat>(
  format: Format,
  parts: readonly Parts[Format][],
  settings: Settings,
  view: View,
): Composed {
  return composers[format](parts, settings, view);
}
