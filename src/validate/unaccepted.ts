import type { Unaccepted } from "../model/messages/schema.ts";
import type { Pointer } from "../model/record.ts";
import { shortened } from "../model/shortened.ts";

/** So many characters of what a file holds are repeated in a message. */
export const mostRepeated = 80;

/** What stands at a node of a file, as a message repeats it. */
export function unacceptedAt(at: Pointer, data: unknown): Unaccepted {
  return { key: keyOf(at), place: placeOf(at), form: formOf(data), written: writtenText(data) };
}

/** The nearest key above a node. */
export function keyOf(at: Pointer): string {
  return String(at.findLast((step) => typeof step === "string") ?? "");
}

export function placeOf(at: Pointer): Unaccepted["place"] {
  const last = at.at(-1);
  if (last === undefined) return "file";
  return typeof last === "number" ? "item" : "key";
}

/** A text as a message repeats it; empty for a list or a map. */
export function writtenText(data: unknown): string {
  return typeof data === "object" ? "" : shortened(String(data), mostRepeated);
}

function formOf(data: unknown): Unaccepted["form"] {
  if (Array.isArray(data)) return "list";
  return typeof data === "object" ? "map" : "text";
}
