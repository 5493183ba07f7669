import type { Data } from "./data.ts";
import { firstPlace } from "./halving.ts";
import type { Location } from "./location.ts";
import { entryOf, type FilePlaces, field, fieldOf, itemOf, type Node, type Offsets, topOf } from "./places.ts";

/** One YAML file, read once: its data, and the places of that data. */
export interface FileRecord<Shape = Data> extends FilePlaces {
  readonly data: Shape;
}

/** The way from the top of a record to one of its nodes. */
export type Pointer = readonly (string | number)[];

/** The place of a node, or of its key; of the nearest node above it where the pointer leads nowhere. */
export function locate(places: FilePlaces, pointer: Pointer, part: "value" | "key" = "value"): Location {
  let node = topOf(places);
  for (const step of pointer) {
    const next = partOf(places, node, step);
    if (next === null) return locationOfNode(places, node);
    node = next;
  }
  const isKeyed = part === "key" && fieldOf(places, node, field.name) !== 0;
  if (!isKeyed) return locationOfNode(places, node);
  return locationIn(places, fieldOf(places, node, field.keyFrom), fieldOf(places, node, field.keyTo));
}

/** The part of a node that a step of a pointer leads to. Digits alone may be an index or a key. */
function partOf(places: FilePlaces, node: Node, step: string | number): Node | null {
  const item = typeof step === "number" ? itemOf(places, node, step) : null;
  return item ?? entryOf(places, node, String(step));
}

/** Where the value of a node stands. */
export function locationOfNode(places: FilePlaces, node: Node): Location {
  return locationIn(places, fieldOf(places, node, field.from), fieldOf(places, node, field.to));
}

function locationIn({ file, lineStarts }: FilePlaces, from: number, to: number): Location {
  return locationOf(file, lineStarts, from, to);
}

/** The location of the text between two offsets. */
export function locationOf(file: string, lineStarts: Offsets, from: number, to: number): Location {
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

function lineOf(lineStarts: Offsets, offset: number): number {
  return Math.max(0, firstPlace(lineStarts.length, (line) => (lineStarts[line] ?? 0) > offset) - 1);
}
