import { type Data, isList, isMap } from "../model/data.ts";
import type { KindName } from "../model/denotation.ts";
import { type Message, message } from "../model/message.ts";
import { shortened } from "../model/shortened.ts";
import type { Reading } from "./kind.ts";

/** A scalar as one line of text: Unicode NFC, white space collapsed. Null for anything but a scalar with text in it. */
export function writtenText(written: Data): string | null {
  if (written === null || typeof written === "object") return null;
  const text = oneLine(String(written));
  return text === "" ? null : text;
}

/** No name, and no list of names in words, is longer; each of them may be compared with all declared names. */
const longestNames = 2000;

/** A scalar that names something; null for anything else. */
export function writtenNames(written: Data): string | null {
  const text = writtenText(written);
  return text === null || text.length > longestNames ? null : text;
}

/** Unicode NFC, white space collapsed to single spaces. */
export function oneLine(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

const outerQuotes = /^["'“”„«»‘’‚‹›]\s*(.+?)\s*["'“”„«»‘’‚‹›]$/su;

/** Takes off what is a part of a text to YAML alone: quotation marks around all of it, a comma behind it as in a list. */
export function withoutMarks(text: string): string {
  const bare = text.replace(/\s*[,;]$/, "");
  return outerQuotes.exec(bare)?.[1] ?? bare;
}

const unknownWords =
  /^(?:unknown|not (?:yet )?(?:known|clear|announced|decided|set|disclosed|given)|unclear|undisclosed|tb[acd]|n\/?a|to be (?:announced|confirmed|decided))$/i;

/** Whether words say that nobody knows, as desks note it. */
export function nobodyKnows(text: string): boolean {
  return unknownWords.test(text.trim());
}

/** Takes off the `?` by which the desk doubts its own reading. */
export function withoutDoubt(text: string): { readonly text: string; readonly doubt: boolean } {
  if (!text.endsWith("?")) return { text, doubt: false };
  const certain = text.slice(0, -1).trim();
  return certain === "" ? { text, doubt: false } : { text: certain, doubt: true };
}

/** The problem of a value that its kind cannot read; `nearest` is the form that may have been meant. */
export function unreadable(kind: KindName, written: Data, nearest: string | null = null): Reading<never> {
  const problem = message("value.unreadable", { kind, written: shortForm(written), nearest });
  return refused(problem, nearest);
}

/** A value that cannot be read, for a reason of its own; `nearest` is the form that may have been meant. */
export function refused(problem: Message, nearest: string | null = null): Reading<never> {
  return nearest === null ? { ok: false, problem } : { ok: false, problem, suggestion: nearest };
}

const longest = 80;

/** Any data as a person would recognise it, cut to a length that fits a message. */
export function shortForm(written: Data): string {
  return shortened(formOf(written, 3), longest);
}

function formOf(written: Data, depth: number): string {
  if (typeof written !== "object" || written === null) return shortened(String(written ?? ""), longest);
  if (depth === 0) return "…";
  if (isList(written))
    return `[${written
      .slice(0, longest)
      .map((item) => formOf(item, depth - 1))
      .join(", ")}]`;
  if (!isMap(written)) return "";
  const entries = Object.entries(written).slice(0, longest);
  return `{ ${entries.map(([key, value]) => `${key}: ${formOf(value, depth - 1)}`).join(", ")} }`;
}
