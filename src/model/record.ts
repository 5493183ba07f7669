import type { Data } from "./data.ts";
import type { Location } from "./location.ts";

/** Where a node of a YAML text stands: offsets in UTF-16 units, ends exclusive; and where its parts stand. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** The key that leads to the node, where it is the value of a mapping. */
  readonly key?: readonly [from: number, to: number];
  readonly parts?: Readonly<Record<string, Span>> | readonly Span[];
}

/** One YAML file, read once: its data, and the places of that data. */
export interface FileRecord<Shape = Data> {
  readonly file: string;
  readonly data: Shape;
  readonly span: Span;
  /** The offset at which each line starts. */
  readonly lineStarts: readonly number[];
}

/** The way from the top of a record to one of its nodes. */
export type Pointer = readonly (string | number)[];

/** The place of a node, or of its key; of the nearest node above it where the pointer leads nowhere. */
export function locate(record: FileRecord<unknown>, pointer: Pointer, part: "value" | "key" = "value"): Location {
  let span = record.span;
  let complete = true;
  for (const step of pointer) {
    const parts = (span.parts ?? {}) as Readonly<Record<string | number, Span>>;
    const next = Object.hasOwn(parts, step) ? parts[step] : undefined;
    if (next === undefined) {
      complete = false;
      break;
    }
    span = next;
  }
  const [from, to] = part === "key" && complete && span.key ? span.key : [span.from, span.to];
  return locationOf(record.file, record.lineStarts, from, to);
}

/** The location of the text between two offsets. */
export function locationOf(file: string, lineStarts: readonly number[], from: number, to: number): Location {
  const line = lineOf(lineStarts, from);
  const endLine = to < (lineStarts[line + 1] ?? Infinity) && to >= from ? line : lineOf(lineStarts, to);
  return {
    file,
    line: line + 1,
    column: from - (lineStarts[line] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: to - (lineStarts[endLine] ?? 0) + 1,
  };
}

function lineOf(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
